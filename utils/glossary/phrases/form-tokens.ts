/** The words of a surface form in the sense of the phrase table: hyphens are stepped over, other punctuation counts. */
import type { TokenRuns } from '../../model/glossary.ts';
import { TokenList } from '../../text/tokenise.ts';
import { extendFirst, extendSecond, hashWord, PHRASE_FIRST, PHRASE_SECOND } from './hashing.ts';

/** The longest surface form, in words. */
const MAX_WORDS = 15;

export interface PhraseHash {
  readonly first: number;
  readonly second: number;
  /** First hash of the first word. */
  readonly opening: number;
  readonly words: number;
  /** First hashes of the first two words, three words and so on, the whole form last; empty for a form of one word. */
  readonly beginnings: readonly number[];
}

const HYPHENS = new Set([0x2d, 0x2010, 0x2011]);

export function isHyphen(tokens: TokenRuns, index: number): boolean {
  const start = tokens.starts[index]!;
  return tokens.ends[index]! - start === 1 && HYPHENS.has(tokens.text.charCodeAt(start));
}

const tokens = new TokenList();
const firsts = new Int32Array(1);
const seconds = new Int32Array(1);

/** Hashes of a whole form; null if it has no words or more than `MAX_WORDS`. */
export function hashForm(form: string): PhraseHash | null {
  tokens.fill(form.normalize('NFC'));
  let first = PHRASE_FIRST;
  let second = PHRASE_SECOND;
  let opening = 0;
  let words = 0;
  const beginnings: number[] = [];
  for (let i = 0; i < tokens.count; i++) {
    if (isHyphen(tokens, i)) continue;
    hashWord(tokens.text, tokens.starts[i]!, tokens.ends[i]!, firsts, seconds, 0);
    if (words === 0) opening = firsts[0]!;
    first = extendFirst(first, firsts[0]!);
    second = extendSecond(second, seconds[0]!);
    words++;
    if (words > 1) beginnings.push(first);
  }
  return words === 0 || words > MAX_WORDS ? null : { first, second, opening, words, beginnings };
}
