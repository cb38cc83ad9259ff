/** Finds the best labels of a stretch under the trained weights (Viterbi), and turns them into names. */
import type { NamesDocument } from '../document.ts';
import type { NameModel } from '../name-model.ts';
import type { NameSpan } from '../name-span.ts';
import { evenScores } from './even-scores.ts';
import { createFeatureReader, MOST_FEATURES } from './features.ts';
import {
  LABEL_COUNT,
  LABEL_TYPES,
  mayBegin,
  mayEnd,
  OUTSIDE,
  Part,
  PREDECESSORS,
  partOf,
  typeNumberOf,
} from './labels.ts';
import { findStretches, type Stretch } from './stretches.ts';
import { sumRows } from './sum-rows.ts';

/** Room for one stretch, used again for the next: most of the time would go into fresh arrays otherwise. */
interface Room {
  readonly sums: Int32Array;
  readonly scores: Float32Array;
  readonly best: Float32Array;
  readonly back: Uint8Array;
  readonly labels: Uint8Array;
}

function makeRoom(length: number): Room {
  const cells = length * LABEL_COUNT;
  return {
    sums: new Int32Array(LABEL_COUNT),
    scores: new Float32Array(cells),
    best: new Float32Array(cells),
    back: new Uint8Array(cells),
    labels: new Uint8Array(length),
  };
}

/** Names of the text in order, as the model labels them. Linear in the text. */
export function tagNames(document: NamesDocument, model: NameModel): NameSpan[] {
  const reader = createFeatureReader(document, model.places, model.bits);
  const rows = new Int32Array(MOST_FEATURES);
  const names: NameSpan[] = [];
  const stretches = findStretches(document);
  const room = makeRoom(stretches.reduce((most, { first, end }) => Math.max(most, end - first), 1));
  const scores = new Float32Array(stretches.reduce((sum, { first, end }) => sum + end - first, 0) * LABEL_COUNT);
  const weights = new DataView(model.weights.buffer, model.weights.byteOffset, model.weights.byteLength);
  let cell = 0;
  for (const { first, end } of stretches)
    for (let i = first; i < end; i++) {
      sumRows(weights, rows, reader.read(i, rows), room.sums);
      for (let label = 0; label < LABEL_COUNT; label++) scores[cell++] = room.sums[label]! * model.scale;
    }
  evenScores(document, reader.runs, stretches, scores);
  cell = 0;
  for (const stretch of stretches) {
    const length = stretch.end - stretch.first;
    room.scores.set(scores.subarray(cell, cell + length * LABEL_COUNT));
    cell += length * LABEL_COUNT;
    findBestLabels(room, length, model.transitions);
    collectNames(stretch, room.labels, names);
  }
  return names;
}

/** Writes the best allowed sequence for the scores of `length` tokens to `labels`. */
function findBestLabels({ scores, best, back, labels }: Room, length: number, transitions: Float32Array): void {
  for (let label = 0; label < LABEL_COUNT; label++) best[label] = mayBegin(label) ? scores[label]! : -Infinity;
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
      best[now + label] = top + scores[now + label]!;
      back[now + label] = from;
    }
  }
  const lastRow = (length - 1) * LABEL_COUNT;
  let label: number = OUTSIDE;
  for (let other = 1; other < LABEL_COUNT; other++)
    if (mayEnd(other) && best[lastRow + other]! > best[lastRow + label]!) label = other;
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
