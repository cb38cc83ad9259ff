/** One name, one meaning: what the labels of a capitalised run score is drawn towards the mean of the same run all over the article. */
import type { NamesDocument } from '../document.ts';
import { mix } from './hash.ts';
import { SCORED_LABELS } from './labels.ts';
import type { Runs } from './runs.ts';
import { countTokens, type Stretch } from './stretches.ts';

/** Share of the mean in the evened score: measured, .3 to .7 do alike; "Leeds" is still a club here and a city there. */
const SHARE = 0.5;
/** Longer runs are headlines and lists. */
const LONGEST_RUN = 9;
const EMPTY_RUN = 0x811c9dc5 | 0;

/** @param scores SCORED_LABELS for each token of the stretches, one after the other; changed in place. Linear in the text. */
export function evenScores(
  document: NamesDocument,
  runs: Runs,
  stretches: readonly Stretch[],
  scores: Float32Array,
): void {
  const { groups, counts } = groupAlike(keysOf(document, runs, stretches));
  const sums = new Float32Array(counts.length * SCORED_LABELS);
  for (let at = 0; at < groups.length; at++) {
    const group = groups[at]!;
    if (counts[group]! < 2) continue;
    for (let label = 0; label < SCORED_LABELS; label++)
      sums[group * SCORED_LABELS + label]! += scores[at * SCORED_LABELS + label]!;
  }
  for (let at = 0; at < groups.length; at++) {
    const group = groups[at]!;
    const count = counts[group]!;
    if (count < 2) continue;
    for (let label = 0; label < SCORED_LABELS; label++) {
      const mean = sums[group * SCORED_LABELS + label]! / count;
      const cell = at * SCORED_LABELS + label;
      scores[cell] = (1 - SHARE) * scores[cell]! + SHARE * mean;
    }
  }
}

/** Tokens with the same key are one group; group 0, of those without a key, counts as empty. */
function groupAlike(keys: Int32Array): { groups: Int32Array; counts: number[] } {
  const numbers = new Map<number, number>();
  const groups = new Int32Array(keys.length);
  const counts = [0];
  for (let at = 0; at < keys.length; at++) {
    const key = keys[at]!;
    if (key === 0) continue;
    const known = numbers.get(key);
    const group = known ?? counts.length;
    if (known === undefined) numbers.set(key, group);
    groups[at] = group;
    counts[group] = (counts[group] ?? 0) + 1;
  }
  return { groups, counts };
}

/** For each token of the stretches a number for its run and its place in it; 0 where it has no capital or its run is too long. */
function keysOf({ words }: NamesDocument, runs: Runs, stretches: readonly Stretch[]): Int32Array {
  const keys = new Int32Array(countTokens(stretches));
  let hashed = -1;
  let hash = 0;
  let at = 0;
  for (const { first, end } of stretches)
    for (let i = first; i < end; i++, at++) {
      const runFirst = runs.first[i]!;
      const runEnd = runs.end[i]!;
      if (runFirst < 0 || runEnd - runFirst > LONGEST_RUN) continue;
      if (runFirst !== hashed) {
        hashed = runFirst;
        hash = EMPTY_RUN;
        for (let k = runFirst; k < runEnd; k++) hash = mix(hash, words.idOf[k]!, k - runFirst, 1);
      }
      keys[at] = mix(hash, i - runFirst, 0, 2) || 1;
    }
  return keys;
}
