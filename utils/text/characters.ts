/** What kind of character a UTF-16 code unit is, from one table that fills as characters are met. */

export const CharacterClass = { other: 0, lower: 1, upper: 2, caseless: 3, digit: 4, space: 5, mark: 6 } as const;
export type CharacterClass = (typeof CharacterClass)[keyof typeof CharacterClass];

const classes: readonly [CharacterClass, RegExp][] = [
  [CharacterClass.upper, /^[\p{Lu}\p{Lt}]$/u],
  [CharacterClass.lower, /^\p{Ll}$/u],
  [CharacterClass.caseless, /^[\p{Lo}\p{Lm}]$/u],
  [CharacterClass.digit, /^\p{Nd}$/u],
  [CharacterClass.mark, /^\p{M}$/u],
  // Zero-width and bidi controls part words no more than a combining accent does.
  [CharacterClass.mark, /^[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]$/u],
  [CharacterClass.space, /^\s$/u],
];

const UNKNOWN = 255;
const table = new Uint8Array(0x10000).fill(UNKNOWN);

const FIRST_LATIN_LETTER = 0xc0;
const LAST_LATIN_LETTER = 0x17f;
const isSign = (unit: number) => unit === 0xd7 || unit === 0xf7;

/** ASCII, Latin letters with accents and the marks of print (’ “ … –): told without patterns, which each waking would have to compile. */
function classifyLatin(unit: number): CharacterClass | null {
  const isLetter =
    (unit >= 0x41 && unit <= 0x5a) ||
    (unit >= 0x61 && unit <= 0x7a) ||
    (unit >= FIRST_LATIN_LETTER && unit <= LAST_LATIN_LETTER && !isSign(unit));
  if (isLetter) {
    const letter = String.fromCharCode(unit);
    return letter === letter.toLowerCase() ? CharacterClass.lower : CharacterClass.upper;
  }
  if (unit >= 0x30 && unit <= 0x39) return CharacterClass.digit;
  if (unit === 0x20 || unit === 0xa0 || (unit >= 0x09 && unit <= 0x0d)) return CharacterClass.space;
  return unit < 0x80 || (unit >= 0x2010 && unit <= 0x2027) ? CharacterClass.other : null;
}

function classify(unit: number): CharacterClass {
  const latin = classifyLatin(unit);
  if (latin !== null) return latin;
  // What lies beyond the BMP (emoji, historic scripts, mathematical letters) comes as surrogates and counts as no letter.
  if (unit >= 0xd800 && unit <= 0xdfff) return CharacterClass.other;
  const character = String.fromCharCode(unit);
  for (const [name, pattern] of classes) if (pattern.test(character)) return name;
  return CharacterClass.other;
}

/** The class of one UTF-16 code unit. */
export function characterClass(unit: number): CharacterClass {
  const known = table[unit]!;
  if (known !== UNKNOWN) return known as CharacterClass;
  const found = classify(unit);
  table[unit] = found;
  return found;
}
