import { expect, it } from 'vitest';
import { SCORED_LABELS } from '../../../utils/names/tagger/labels.ts';
import { sumRows } from '../../../utils/names/tagger/sum-rows.ts';

const ROWS = 64;
/** Every weight there is, the least and the greatest among them. */
const weights = Int8Array.from({ length: ROWS * SCORED_LABELS }, (_, i) => ((i * 37) % 256) - 128);
const words = new Int32Array(weights.buffer);

function sumsOf(rows: readonly number[]): number[] {
  const sums = new Float32Array(SCORED_LABELS + 1);
  sumRows(words, Int32Array.from(rows), rows.length, sums, 1);
  return [...sums.subarray(1)];
}

const sumOneByOne = (rows: readonly number[]) =>
  Array.from({ length: SCORED_LABELS }, (_, label) =>
    rows.reduce((sum, row) => sum + weights[row * SCORED_LABELS + label]!, 0),
  );

it('sums weights as if one by one', () => {
  const rows = Array.from({ length: 70 }, (_, i) => (i * 13) % ROWS);
  expect(sumsOf(rows)).toEqual(sumOneByOne(rows));
  expect(sumsOf([5])).toEqual(sumOneByOne([5]));
  expect(sumsOf([])).toEqual(new Array(SCORED_LABELS).fill(0));
});

it.each([-128, 127])('keeps 257 rows of %i apart', (weight) => {
  weights.fill(weight, 0, SCORED_LABELS);
  expect(sumsOf(new Array(257).fill(0))).toEqual(new Array(SCORED_LABELS).fill(257 * weight));
});
