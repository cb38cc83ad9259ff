/**
 * Hashes of words and phrases, the same for text and for surface forms: two independent 32-bit numbers, so that a phrase is
 * told from half a million others by more than 40 bits.
 */
import { DOUBLE, foldUnit, LOWER, SECOND_LETTERS, UPPER } from './folding.ts';
import { SMALL_WORDS } from './small-words.ts';

const FIRST_SEED = 0x811c9dc5 | 0;
const SECOND_SEED = 0x3c6ef372;
const FIRST_PRIME = 0x01000193;
const SECOND_PRIME = 0x5bd1e995;
/** Mixed into words without a capital, so that "Will power" is not the racing driver Will Power. */
const SMALL_MARK = 0x68bc21eb;
const AMPERSAND = 0x26;

export const PHRASE_FIRST = 0x2545f491;
export const PHRASE_SECOND = 0x1b873593;

/** Joins the hash of one more word to the first hash of a phrase. */
export function extendFirst(phrase: number, word: number): number {
  return Math.imul(((phrase << 5) | (phrase >>> 27)) ^ word, 0x9e3779b1);
}

/** Joins the hash of one more word to the second hash of a phrase. */
export function extendSecond(phrase: number, word: number): number {
  const mixed = Math.imul(phrase ^ (phrase >>> 15), 0x2c1b3c6d);
  return Math.imul((mixed + word) | 0, 0x85ebca77);
}

/** Spreads the bits of a hash (murmur3's last step), so that any of them can pick a place in a table. */
export function spread(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** First hashes of the small words, which count the same with and without a capital. */
const smallWords = new Set<number>();

/**
 * Writes both hashes of the word `text[start, end)` to `firsts[at]` and `seconds[at]`. Case, accents, stops and apostrophes do
 * not count, save that a word without any capital differs from one with ("Power", "POWER" / "power") unless it is a small word.
 */
export function hashWord(
  text: string,
  start: number,
  end: number,
  firsts: Int32Array,
  seconds: Int32Array,
  at: number,
): void {
  let first = FIRST_SEED;
  let second = SECOND_SEED;
  let writing = 0;
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    const fold = foldUnit(unit);
    writing |= fold & (UPPER | LOWER);
    const letter = fold & 0xffff;
    if (letter === 0) continue;
    first = Math.imul(first ^ letter, FIRST_PRIME);
    second = Math.imul(second ^ letter, SECOND_PRIME);
    second ^= second >>> 13;
    if ((fold & DOUBLE) === 0) continue;
    const next = SECOND_LETTERS.get(unit) ?? 0;
    first = Math.imul(first ^ next, FIRST_PRIME);
    second = Math.imul(second ^ next, SECOND_PRIME);
    second ^= second >>> 13;
  }
  if (end - start === 1 && text.charCodeAt(start) === AMPERSAND) {
    // "Johnson & Johnson" and "Johnson and Johnson" are one name.
    hashWord('and', 0, 3, firsts, seconds, at);
    return;
  }
  if (writing === LOWER && !smallWords.has(first)) {
    first ^= SMALL_MARK;
    second = Math.imul(second ^ SMALL_MARK, SECOND_PRIME);
  }
  firsts[at] = first;
  seconds[at] = second;
}

const scratch = new Int32Array(2);
for (const word of SMALL_WORDS) {
  // Hashed with a capital, which leaves out the mark.
  hashWord(word.toUpperCase(), 0, word.length, scratch, scratch.subarray(1), 0);
  smallWords.add(scratch[0]!);
}
