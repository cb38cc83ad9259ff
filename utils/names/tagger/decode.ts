/** Finds the best labels of a stretch under the trained weights (Viterbi), and turns them into names. */
import type { NamesDocument } from '../document.ts';
import type { NameModel } from '../name-model.ts';
import type { NameSpan } from '../name-span.ts';
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

/** Names of the text in order, as the model labels them. Linear in the text. */
export function tagNames(document: NamesDocument, model: NameModel): NameSpan[] {
  const reader = createFeatureReader(document, model.places, model.bits);
  const rows = new Int32Array(MOST_FEATURES);
  const names: NameSpan[] = [];
  for (const stretch of findStretches(document)) {
    const length = stretch.end - stretch.first;
    const scores = new Float32Array(length * LABEL_COUNT);
    for (let i = 0; i < length; i++) {
      const count = reader.read(stretch.first + i, rows);
      addScores(model.weights, rows, count, scores, i * LABEL_COUNT);
    }
    for (let i = 0; i < scores.length; i++) scores[i]! *= model.scale;
    collectNames(stretch, bestLabels(scores, length, model.transitions), names);
  }
  return names;
}

function addScores(weights: Int8Array, rows: Int32Array, count: number, scores: Float32Array, at: number): void {
  for (let r = 0; r < count; r++) {
    const base = rows[r]! * LABEL_COUNT;
    for (let label = 0; label < LABEL_COUNT; label++) scores[at + label]! += weights[base + label]!;
  }
}

/** The best allowed sequence for the scores of `length` tokens. */
export function bestLabels(scores: Float32Array, length: number, transitions: Float32Array): Uint8Array {
  const best = new Float32Array(length * LABEL_COUNT);
  const back = new Uint8Array(length * LABEL_COUNT);
  for (let label = 0; label < LABEL_COUNT; label++) best[label] = mayBegin(label) ? scores[label]! : -Infinity;
  for (let i = 1; i < length; i++) {
    const now = i * LABEL_COUNT;
    const past = now - LABEL_COUNT;
    for (let label = 0; label < LABEL_COUNT; label++) {
      let top = -Infinity;
      let from = 0;
      for (const previous of PREDECESSORS[label]!) {
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
  const labels = new Uint8Array(length);
  const lastRow = (length - 1) * LABEL_COUNT;
  let label: number = OUTSIDE;
  for (let other = 1; other < LABEL_COUNT; other++)
    if (mayEnd(other) && best[lastRow + other]! > best[lastRow + label]!) label = other;
  for (let i = length - 1; i >= 0; i--) {
    labels[i] = label;
    label = back[i * LABEL_COUNT + label]!;
  }
  return labels;
}

function collectNames(stretch: Stretch, labels: Uint8Array, names: NameSpan[]): void {
  let first = stretch.first;
  labels.forEach((label, i) => {
    if (label === OUTSIDE) return;
    const part = partOf(label);
    if (part === Part.begin || part === Part.single) first = stretch.first + i;
    if (part === Part.end || part === Part.single)
      names.push({ first, end: stretch.first + i + 1, type: LABEL_TYPES[typeNumberOf(label)]!, rule: 'tagger' });
  });
}
