/** What one UTF-16 code unit counts for when names are compared: its letter without case and accent, or nothing. */
import { CharacterClass, characterClass } from '../../text/characters.ts';
import { foldName } from '../../text/normalise.ts';

/** Set in a fold for a capital letter and for a small one; the low 16 bits hold the letter, 0 if it counts for nothing. */
export const UPPER = 1 << 16;
export const LOWER = 1 << 17;
/** The unit stands for two letters (`ß`, `æ`): the second is in `SECOND_LETTERS`. */
export const DOUBLE = 1 << 18;

const KNOWN = 1 << 19;
const TABLE_SIZE = 0x2180;
const table = new Uint32Array(TABLE_SIZE);
const beyond = new Map<number, number>();

export const SECOND_LETTERS = new Map<number, number>();

const NOTHING = new Set(["'", '.', ' ', '']);

function computeFold(unit: number): number {
  const found = characterClass(unit);
  const writing = found === CharacterClass.upper ? UPPER : found === CharacterClass.lower ? LOWER : 0;
  if (unit >= 0xd800 && unit <= 0xdfff) return unit;
  const folded = foldName(String.fromCharCode(unit));
  if (NOTHING.has(folded)) return writing;
  const letter = folded.charCodeAt(0) | writing;
  if (folded.length === 1) return letter;
  SECOND_LETTERS.set(unit, folded.charCodeAt(1));
  return letter | DOUBLE;
}

/** `É` -> `e` with UPPER set; `.` and `’` -> 0; `ß` -> `s` with LOWER and DOUBLE set. */
export function foldUnit(unit: number): number {
  const known = unit < TABLE_SIZE ? table[unit]! : (beyond.get(unit) ?? 0);
  if (known !== 0) return known & ~KNOWN;
  const fold = computeFold(unit);
  if (unit < TABLE_SIZE) table[unit] = fold | KNOWN;
  else beyond.set(unit, fold | KNOWN);
  return fold;
}
