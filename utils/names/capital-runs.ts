/** Runs of capitalised words and the small words inside them: the only places where names are looked for. */
import { TokenCase, TokenKind } from '../text/tokenise.ts';
import type { NamesDocument } from './document.ts';
import { classOf, WordClass, wordAt } from './words.ts';

export interface CapitalRun {
  readonly first: number;
  readonly end: number;
}

const JOINTS = new Set(['-', '&', "'", '’', '.', 'of', 'for', 'and', '–']);

export function isCapital(document: NamesDocument, index: number): boolean {
  // Title, upper and mixed come last: asked of nearly every token by nearly every rule.
  return document.tokens.cases[index]! > TokenCase.lower;
}

/** Small words may stand inside a name, at most this many in a row: `Bank of the West`. */
const MOST_SMALL_WORDS = 2;

function isJoint(document: NamesDocument, index: number): boolean {
  if (document.tokens.kinds[index] === TokenKind.word)
    return JOINTS.has(wordAt(document.words, index)) || (classOf(document.words, index) & WordClass.particle) !== 0;
  return JOINTS.has(wordAt(document.words, index));
}

/** Maximal runs within one sentence, first and last word capitalised. */
export function findCapitalRuns(document: NamesDocument): CapitalRun[] {
  const runs: CapitalRun[] = [];
  for (const sentence of document.sentences) {
    let at = sentence.first;
    while (at < sentence.end) {
      if (!isCapital(document, at)) {
        at++;
        continue;
      }
      const end = endOfRun(document, at, sentence.end);
      runs.push({ first: at, end });
      at = end;
    }
  }
  return runs;
}

function endOfRun(document: NamesDocument, first: number, limit: number): number {
  let end = first + 1;
  while (end < limit) {
    let next = end;
    while (next < limit && next - end < MOST_SMALL_WORDS && !isCapital(document, next) && isJoint(document, next))
      next++;
    if (next >= limit || !isCapital(document, next)) break;
    end = next + 1;
  }
  return end;
}

/** Is the word the first of its sentence, or behind a mark as in "“Visit Harlow”": its capital may mean no more than that. */
export function opensSentence({ sentences, sentenceOf, tokens }: NamesDocument, index: number): boolean {
  return sentences[sentenceOf[index]!]!.first === index || tokens.kinds[index - 1] === TokenKind.punctuation;
}
