/** Tells whether a block is one of the phrases by which pages speak to their readers. */
import type { JunkPhrase } from './junk-phrases.ts';
import { wordsOf } from './words.ts';

/** How far into a block its opening goes. */
const OPENING_WORDS = 4;

/**
 * True for a block (in lower case) that one of the phrases fits. Each expression is compiled when a block first holds one of its
 * words: to compile all fifty takes Firefox 30 ms in every page anew, and joined into one they take ten times as long.
 */
export function phraseFinder(phrases: readonly JunkPhrase[]): (lowerCase: string) => boolean {
  const compiled = new Map<JunkPhrase, RegExp>();
  const fits = (phrase: JunkPhrase, text: string) => {
    const pattern = compiled.get(phrase) ?? new RegExp(phrase.pattern);
    compiled.set(phrase, pattern);
    return pattern.test(text);
  };
  const opened = byWord(phrases, ({ opens }) => opens);
  const said = byWord(phrases, ({ says }) => says);
  const wordless = phrases.filter(({ opens, says }) => opens === undefined && says === undefined);
  return (lowerCase) => {
    const fitsHere = (phrase: JunkPhrase) => fits(phrase, lowerCase);
    const words = wordsOf(lowerCase);
    return (
      wordless.some(fitsHere) ||
      words.some(
        (word, at) => (at < OPENING_WORDS && opened.get(word)?.some(fitsHere)) || said.get(word)?.some(fitsHere),
      )
    );
  };
}

function byWord(phrases: readonly JunkPhrase[], wordsOf: (phrase: JunkPhrase) => string | undefined) {
  const found = new Map<string, JunkPhrase[]>();
  for (const phrase of phrases)
    for (const word of wordsOf(phrase)?.split(' ') ?? []) found.set(word, [...(found.get(word) ?? []), phrase]);
  return found;
}
