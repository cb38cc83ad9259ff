/** Finds the best labels of a stretch under the trained weights (Viterbi), and turns them into names. */
import type { NamesDocument } from '../document.ts';
import type { NameModel } from '../name-model.ts';
import type { NameSpan } from '../name-span.ts';
import { evenScores } from './even-scores.ts';
import { createFeatureReader, type FeatureReader, MOST_FEATURES } from './features.ts';
import {
  LABEL_COUNT,
  LABEL_TYPES,
  MAY_BEGIN,
  MAY_END,
  OUTSIDE,
  Part,
  PREDECESSORS,
  partOf,
  SCORED_LABELS,
  typeNumberOf,
} from './labels.ts';
import { countTokens, findStretches, type Stretch } from './stretches.ts';
import { sumRows } from './sum-rows.ts';

/** Room for one stretch, used again for the next: most of the time would go into fresh arrays otherwise. */
interface Room {
  readonly best: Float32Array;
  readonly back: Uint8Array;
  readonly labels: Uint8Array;
}

function makeRoom(stretches: readonly Stretch[]): Room {
  const length = stretches.reduce((most, { first, end }) => Math.max(most, end - first), 1);
  return {
    best: new Float32Array(length * LABEL_COUNT),
    back: new Uint8Array(length * LABEL_COUNT),
    labels: new Uint8Array(length),
  };
}

/** Names of the text in order, as the model labels them. Linear in the text. */
export function tagNames(document: NamesDocument, model: NameModel): NameSpan[] {
  const stretches = findStretches(document);
  const reader = createFeatureReader(document, model.places, model.bits);
  const scores = scoreLabels(stretches, reader, model);
  evenScores(document, reader.runs, stretches, scores);
  const room = makeRoom(stretches);
  const names: NameSpan[] = [];
  let cell = 0;
  for (const stretch of stretches) {
    const length = stretch.end - stretch.first;
    findBestLabels(room, scores.subarray(cell, cell + length * SCORED_LABELS), length, model.transitions);
    cell += length * SCORED_LABELS;
    collectNames(stretch, room.labels, names);
  }
  return names;
}

/** What each label but OUTSIDE scores at each token of the stretches, one after the other. */
function scoreLabels(stretches: readonly Stretch[], reader: FeatureReader, model: NameModel): Float32Array {
  const scores = new Float32Array(countTokens(stretches) * SCORED_LABELS);
  const weights = new Int32Array(model.weights.buffer, model.weights.byteOffset, model.weights.length >> 2);
  const rows = new Int32Array(MOST_FEATURES);
  let cell = 0;
  for (const { first, end } of stretches)
    for (let i = first; i < end; i++) {
      sumRows(weights, rows, reader.read(i, rows), scores, cell);
      cell += SCORED_LABELS;
    }
  return scores;
}

/** Writes the best allowed sequence for the scores of `length` tokens to `labels`. */
function findBestLabels(
  { best, back, labels }: Room,
  scores: Float32Array,
  length: number,
  transitions: Float32Array,
): void {
  best[OUTSIDE] = 0;
  for (let label = 1; label < LABEL_COUNT; label++) best[label] = MAY_BEGIN[label] ? scores[label - 1]! : -Infinity;
  for (let i = 1; i < length; i++) {
    const now = i * LABEL_COUNT;
    const past = now - LABEL_COUNT;
    for (let label = 0; label < LABEL_COUNT; label++) {
      const before = PREDECESSORS[label]!;
      let top = -Infinity;
      let from = 0;
      for (let p = 0; p < before.length; p++) {
        const previous = before[p]!;
        const score = best[past + previous]! + transitions[previous * LABEL_COUNT + label]!;
        if (score > top) {
          top = score;
          from = previous;
        }
      }
      best[now + label] = label === OUTSIDE ? top : top + scores[i * SCORED_LABELS + label - 1]!;
      back[now + label] = from;
    }
  }
  const lastRow = (length - 1) * LABEL_COUNT;
  let label: number = OUTSIDE;
  for (let other = 1; other < LABEL_COUNT; other++)
    if (MAY_END[other] && best[lastRow + other]! > best[lastRow + label]!) label = other;
  for (let i = length - 1; i >= 0; i--) {
    labels[i] = label;
    label = back[i * LABEL_COUNT + label]!;
  }
}

function collectNames(stretch: Stretch, labels: Uint8Array, names: NameSpan[]): void {
  let first = stretch.first;
  for (let at = stretch.first; at < stretch.end; at++) {
    const label = labels[at - stretch.first]!;
    if (label === OUTSIDE) continue;
    const part = partOf(label);
    if (part === Part.begin || part === Part.single) first = at;
    if (part === Part.end || part === Part.single)
      names.push({ first, end: at + 1, type: LABEL_TYPES[typeNumberOf(label)]!, rule: 'tagger' });
  }
}
