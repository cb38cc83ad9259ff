/** What kind of character a UTF-16 code unit is, from one table that is built once. */

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

function classify(unit: number): CharacterClass {
  // Letters beyond the BMP (historic scripts, mathematical letters) come as surrogates: caseless letters to us.
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

/** True for letters of any script. */
export function isLetter(unit: number): boolean {
  const found = characterClass(unit);
  return found === CharacterClass.lower || found === CharacterClass.upper || found === CharacterClass.caseless;
}
