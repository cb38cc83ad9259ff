/** Sums the weights of many rows for all labels at once: the four weights of a type are one 32-bit word, and two are added in one step. */
import { LABEL_COUNT } from './labels.ts';

/** Flips the sign bit of each byte: weights from -128 to 127 become 0 to 255, so that no sum borrows from its neighbour. */
const SIGNS = 0x80808080 | 0;
const BIAS = 128;
/** Every other byte of a word, with room beside each: 16 bits hold the sum of 257 rows. */
const PAIR = 0x00ff00ff;

/**
 * Writes the sum of the first `count` of `rows` (at most 257) for each label to `sums`.
 * @param weights one signed byte a label, LABEL_COUNT a row: OUTSIDE, then the parts of each type, as `labelOf` numbers them.
 */
export function sumRows(weights: DataView, rows: Int32Array, count: number, sums: Int32Array): void {
  // Single variables stay in registers, where an array would go to memory for every weight.
  let outside = 0;
  let even0 = 0;
  let odd0 = 0;
  let even1 = 0;
  let odd1 = 0;
  let even2 = 0;
  let odd2 = 0;
  let even3 = 0;
  let odd3 = 0;
  for (let r = 0; r < count; r++) {
    const at = rows[r]! * LABEL_COUNT;
    outside = (outside + weights.getInt8(at)) | 0;
    const type0 = weights.getInt32(at + 1, true) ^ SIGNS;
    const type1 = weights.getInt32(at + 5, true) ^ SIGNS;
    const type2 = weights.getInt32(at + 9, true) ^ SIGNS;
    const type3 = weights.getInt32(at + 13, true) ^ SIGNS;
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
  sums[0] = outside;
  writeType(sums, 1, even0, odd0, bias);
  writeType(sums, 5, even1, odd1, bias);
  writeType(sums, 9, even2, odd2, bias);
  writeType(sums, 13, even3, odd3, bias);
}

function writeType(sums: Int32Array, label: number, even: number, odd: number, bias: number): void {
  sums[label] = (even & 0xffff) - bias;
  sums[label + 1] = (odd & 0xffff) - bias;
  sums[label + 2] = (even >>> 16) - bias;
  sums[label + 3] = (odd >>> 16) - bias;
}
