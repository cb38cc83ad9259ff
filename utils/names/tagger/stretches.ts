/** Stretches of tokens that are scored: capitalised words with the few small words, marks and numbers between and beside them. */
import { TokenCase, TokenKind } from '../../text/tokenise.ts';
import { isCapital } from '../capital-runs.ts';
import type { NamesDocument } from '../document.ts';
import { classOf, WordClass } from '../words.ts';

export interface Stretch {
  readonly first: number;
  readonly end: number;
}

/** So many tokens without a capital may stand inside a name: `Bank of the West`, `University of California, Berkeley`. */
const LONGEST_GAP = 3;
/** Stretches are cut here, so that a page of capitals costs no more than its length. */
const LONGEST_STRETCH = 400;

/** Everything outside these stretches is no name. Linear in the text. */
export function findStretches(document: NamesDocument): Stretch[] {
  const { kinds } = document.tokens;
  const stretches: Stretch[] = [];
  const close = (first: number, end: number): void => {
    if (first >= 0 && !isNameless(document, first, end)) stretches.push({ first, end });
  };
  for (const sentence of document.sentences) {
    let first = -1;
    let end = -1;
    for (let i = sentence.first; i < sentence.end; i++) {
      const goesOn = isCapital(document, i) || (i === end && kinds[i] === TokenKind.number);
      if (!goesOn) continue;
      if (first >= 0 && (i - end > LONGEST_GAP || i - first >= LONGEST_STRETCH)) {
        close(first, end);
        first = -1;
      }
      if (first < 0) first = i;
      end = i + 1;
    }
    close(first, end);
  }
  return stretches;
}

/** "They" that opens a sentence: every tenth capital of the news, and no name. */
function isNameless({ tokens, words }: NamesDocument, first: number, end: number): boolean {
  return (
    end - first === 1 && tokens.cases[first] === TokenCase.title && (classOf(words, first) & WordClass.nameless) !== 0
  );
}

/** How many tokens they have together. */
export const countTokens = (stretches: readonly Stretch[]): number =>
  stretches.reduce((sum, { first, end }) => sum + end - first, 0);
