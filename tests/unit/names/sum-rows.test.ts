import { expect, it } from 'vitest';
import { LABEL_COUNT } from '../../../utils/names/tagger/labels.ts';
import { sumRows } from '../../../utils/names/tagger/sum-rows.ts';

const ROWS = 64;
/** Every weight there is, the least and the greatest among them. */
const weights = Int8Array.from({ length: ROWS * LABEL_COUNT }, (_, i) => ((i * 37) % 256) - 128);
const view = new DataView(weights.buffer);

function sumsOf(rows: readonly number[]): number[] {
  const sums = new Int32Array(LABEL_COUNT);
  sumRows(view, Int32Array.from(rows), rows.length, sums);
  return [...sums];
}

const sumOneByOne = (rows: readonly number[]) =>
  Array.from({ length: LABEL_COUNT }, (_, label) =>
    rows.reduce((sum, row) => sum + weights[row * LABEL_COUNT + label]!, 0),
  );

it('sums weights as if one by one', () => {
  const rows = Array.from({ length: 70 }, (_, i) => (i * 13) % ROWS);
  expect(sumsOf(rows)).toEqual(sumOneByOne(rows));
  expect(sumsOf([5])).toEqual(sumOneByOne([5]));
  expect(sumsOf([])).toEqual(new Array(LABEL_COUNT).fill(0));
});

it.each([-128, 127])('keeps 257 rows of %i apart', (weight) => {
  weights.fill(weight, 0, LABEL_COUNT);
  expect(sumsOf(new Array(257).fill(0))).toEqual(new Array(LABEL_COUNT).fill(257 * weight));
});
