/** Hashes of words and of feature values: 32-bit, the same in every engine. */

/** FNV-1a over UTF-16 code units. */
export function hashWord(text: string, start = 0, end = text.length): number {
  let hash = 0x811c9dc5;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash | 0;
}

/** One number out of four; every bit of the input reaches the high bits. */
export function mix(seed: number, a: number, b: number, c: number): number {
  let hash = Math.imul(seed ^ a, 0x9e3779b1);
  hash = Math.imul(hash ^ (hash >>> 15) ^ b, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13) ^ c, 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
