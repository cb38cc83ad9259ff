/** A fast 32-bit checksum over words: tells a damaged file from a good one, is no defence against forgery. */

const PRIME = 0x9e3779b1;

/** Words in one step: a function that is called often is compiled sooner than one long loop, and a cold start is faster for it. */
const STEP = 4096;

/** One step over `words[from, to)`; `lanes` are four independent sums, so that a processor works on four words at once. */
function mixStep(words: Uint32Array, from: number, to: number, lanes: Int32Array): void {
  let a = lanes[0]!;
  let b = lanes[1]!;
  let c = lanes[2]!;
  let d = lanes[3]!;
  for (let i = from; i < to; i += 4) {
    a = Math.imul(a ^ words[i]!, PRIME);
    b = Math.imul(b ^ words[i + 1]!, PRIME);
    c = Math.imul(c ^ words[i + 2]!, PRIME);
    d = Math.imul(d ^ words[i + 3]!, PRIME);
    a ^= a >>> 15;
    b ^= b >>> 15;
    c ^= c >>> 15;
    d ^= d >>> 15;
  }
  lanes[0] = a;
  lanes[1] = b;
  lanes[2] = c;
  lanes[3] = d;
}

/** The checksum of little-endian words. */
export function checksumWords(words: Uint32Array): number {
  const lanes = Int32Array.of(1, 2, 3, 4);
  const whole = words.length & ~3;
  for (let from = 0; from < whole; from += STEP) mixStep(words, from, Math.min(from + STEP, whole), lanes);
  let a = lanes[0]!;
  for (let i = whole; i < words.length; i++) {
    a = Math.imul(a ^ words[i]!, PRIME);
    a ^= a >>> 15;
  }
  const left = Math.imul(a ^ (lanes[1]! << 1), PRIME);
  const right = Math.imul(lanes[2]! ^ (lanes[3]! << 1), PRIME);
  return (left ^ right ^ words.length) >>> 0;
}
