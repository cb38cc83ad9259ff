/** One name, one meaning: what the labels of a capitalised run score is drawn towards the mean of the same run all over the article. */
import type { NamesDocument } from '../document.ts';
import { hashWord, mix } from './hash.ts';
import { LABEL_COUNT } from './labels.ts';
import type { Runs } from './runs.ts';
import type { Stretch } from './stretches.ts';

/** Share of the mean in the evened score: measured, .3 to .7 do alike; "Leeds" is still a club here and a city there. */
const SHARE = 0.5;
/** Longer runs are headlines and lists. */
const LONGEST_RUN = 9;

interface Mean {
  count: number;
  readonly sums: Float32Array;
}

/** @param scores LABEL_COUNT for each token of the stretches, one after the other; changed in place. Linear in the text. */
export function evenScores(
  document: NamesDocument,
  runs: Runs,
  stretches: readonly Stretch[],
  scores: Float32Array,
): void {
  const keys = keysOf(document, runs, stretches);
  const means = new Map<number, Mean>();
  for (let at = 0; at < keys.length; at++) {
    const key = keys[at]!;
    if (key === 0) continue;
    let mean = means.get(key);
    if (!mean) {
      mean = { count: 0, sums: new Float32Array(LABEL_COUNT) };
      means.set(key, mean);
    }
    mean.count++;
    for (let label = 0; label < LABEL_COUNT; label++) mean.sums[label]! += scores[at * LABEL_COUNT + label]!;
  }
  for (let at = 0; at < keys.length; at++) {
    const mean = keys[at] === 0 ? undefined : means.get(keys[at]!);
    if (!mean || mean.count < 2) continue;
    const cell = at * LABEL_COUNT;
    for (let label = 0; label < LABEL_COUNT; label++)
      scores[cell + label] = (1 - SHARE) * scores[cell + label]! + (SHARE * mean.sums[label]!) / mean.count;
  }
}

/** For each token of the stretches a number for its run and its place in it; 0 where it has no capital or its run is too long. */
function keysOf({ words }: NamesDocument, runs: Runs, stretches: readonly Stretch[]): Int32Array {
  const keys = new Int32Array(stretches.reduce((sum, { first, end }) => sum + end - first, 0));
  const hashes = new Map<number, number>();
  let at = 0;
  for (const { first, end } of stretches)
    for (let i = first; i < end; i++, at++) {
      const runFirst = runs.first[i]!;
      if (runFirst < 0 || runs.end[i]! - runFirst > LONGEST_RUN) continue;
      let hash = hashes.get(runFirst);
      if (hash === undefined) {
        hash = hashWord('');
        for (let k = runFirst; k < runs.end[i]!; k++) hash = mix(hash, words.idOf[k]!, k - runFirst, 1);
        hashes.set(runFirst, hash);
      }
      keys[at] = mix(hash, i - runFirst, 0, 2) || 1;
    }
  return keys;
}
