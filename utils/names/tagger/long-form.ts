/** Finds what an abbreviation in brackets stands for: the words before it that begin with its letters. */
import { TokenCase, TokenKind } from '../../text/tokenise.ts';
import type { NamesDocument } from '../document.ts';
import { wordAt } from '../words.ts';

/** A long form has no more tokens than this. */
const LONGEST_FORM = 12;

/**
 * First token of the words that end before token `end` and begin, small ones left out, with `letters`; -1 if there are none.
 * `the Black Soldier Fly (BSF)` -> the token of `Black`.
 */
export function findLongForm(
  { tokens, words, sentences, sentenceOf }: NamesDocument,
  end: number,
  letters: string,
): number {
  const limit = Math.max(sentences[sentenceOf[end]!]!.first, end - LONGEST_FORM);
  let left = letters.length;
  for (let at = end - 1; at >= limit; at--) {
    if (tokens.kinds[at] !== TokenKind.word) continue;
    if (wordAt(words, at)[0] === letters[left - 1]) {
      left--;
      if (left === 0) return at;
    } else if (tokens.cases[at] !== TokenCase.lower) return -1;
  }
  return -1;
}
