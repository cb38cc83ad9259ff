/** Sums the weights of many rows for all labels at once: the four weights of a type are one 32-bit word, and two are added in one step. */
import { LABEL_TYPES } from './labels.ts';

/** 32-bit words of a row: one a type. */
const WORDS_PER_ROW = LABEL_TYPES.length;
/** Flips the sign bit of each byte: weights from -128 to 127 become 0 to 255, so that no sum borrows from its neighbour. */
const SIGNS = 0x80808080 | 0;
const BIAS = 128;
/** Every other byte of a word, with room beside each: 16 bits hold the sum of 257 rows. */
const PAIR = 0x00ff00ff;

/**
 * Writes the sum of the first `count` of `rows` (at most 257) to `sums` from `at` on, one for each label but OUTSIDE.
 * @param weights one signed byte a label, the parts of each type in one word, as `labelOf` numbers them.
 */
export function sumRows(weights: Int32Array, rows: Int32Array, count: number, sums: Float32Array, at: number): void {
  // Single variables stay in registers, where an array would go to memory for every weight.
  let even0 = 0;
  let odd0 = 0;
  let even1 = 0;
  let odd1 = 0;
  let even2 = 0;
  let odd2 = 0;
  let even3 = 0;
  let odd3 = 0;
  for (let r = 0; r < count; r++) {
    const row = rows[r]! * WORDS_PER_ROW;
    const type0 = weights[row]! ^ SIGNS;
    const type1 = weights[row + 1]! ^ SIGNS;
    const type2 = weights[row + 2]! ^ SIGNS;
    const type3 = weights[row + 3]! ^ SIGNS;
    even0 = (even0 + (type0 & PAIR)) | 0;
    odd0 = (odd0 + ((type0 >>> 8) & PAIR)) | 0;
    even1 = (even1 + (type1 & PAIR)) | 0;
    odd1 = (odd1 + ((type1 >>> 8) & PAIR)) | 0;
    even2 = (even2 + (type2 & PAIR)) | 0;
    odd2 = (odd2 + ((type2 >>> 8) & PAIR)) | 0;
    even3 = (even3 + (type3 & PAIR)) | 0;
    odd3 = (odd3 + ((type3 >>> 8) & PAIR)) | 0;
  }
  const bias = count * BIAS;
  writeType(sums, at, even0, odd0, bias);
  writeType(sums, at + 4, even1, odd1, bias);
  writeType(sums, at + 8, even2, odd2, bias);
  writeType(sums, at + 12, even3, odd3, bias);
}

function writeType(sums: Float32Array, at: number, even: number, odd: number, bias: number): void {
  sums[at] = (even & 0xffff) - bias;
  sums[at + 1] = (odd & 0xffff) - bias;
  sums[at + 2] = (even >>> 16) - bias;
  sums[at + 3] = (odd >>> 16) - bias;
}
