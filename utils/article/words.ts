/**
 * The words of a text in any script. Written as ranges: a class by Unicode property takes Firefox some ms to compile, in every page
 * anew and for every expression that has one.
 */

/** Letters of any script in lower case with their marks, for a class of an expression. */
export const LETTERS = 'a-z\\u00df-\\u1fff\\u3040-\\uffff';

const WORDS = new RegExp(`[${LETTERS}0-9]+`, 'g');

/** In lower case, numbers too: `The 3rd Line` -> `the`, `3rd`, `line`. */
export function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(WORDS) ?? [];
}
