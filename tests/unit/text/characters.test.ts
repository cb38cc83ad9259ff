import { expect, it } from 'vitest';
import { CharacterClass, characterClass } from '../../../utils/text/characters.ts';

const CLASSES: readonly [CharacterClass, RegExp][] = [
  [CharacterClass.upper, /^[\p{Lu}\p{Lt}]$/u],
  [CharacterClass.lower, /^\p{Ll}$/u],
  [CharacterClass.caseless, /^[\p{Lo}\p{Lm}]$/u],
  [CharacterClass.digit, /^\p{Nd}$/u],
  [CharacterClass.space, /^\s$/u],
];

it('agrees with Unicode where it needs no pattern', () => {
  for (let unit = 0; unit < 0x2100; unit++) {
    const character = String.fromCharCode(unit);
    const [expected] = CLASSES.find(([, pattern]) => pattern.test(character)) ?? [CharacterClass.other];
    const found = characterClass(unit);
    // Marks and invisible characters are told apart by their own lists.
    if (found !== CharacterClass.mark) expect([character, found]).toEqual([character, expected]);
  }
});
