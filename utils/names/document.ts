/** One text, read once: tokens, sentences, words and the glossary's matches, which every later step asks. */
import { rememberRecords } from '../glossary/remember-records.ts';
import type { FormMatch, Glossary } from '../model/glossary.ts';
import { findSentences, type Sentence } from '../text/sentences.ts';
import { type Tokens, tokenise } from '../text/tokenise.ts';
import { readWords, type Words } from './words.ts';

export interface NamesDocument {
  readonly text: string;
  readonly tokens: Tokens;
  readonly sentences: readonly Sentence[];
  /** Number of the sentence that a token stands in. */
  readonly sentenceOf: Int32Array;
  readonly words: Words;
  readonly matches: readonly FormMatch[];
  readonly glossary: Glossary;
}

export function readDocument(text: string, glossary: Glossary): NamesDocument {
  const tokens = tokenise(text);
  const sentences = findSentences(tokens);
  const sentenceOf = new Int32Array(tokens.count);
  sentences.forEach((sentence, number) => {
    sentenceOf.fill(number, sentence.first, sentence.end);
  });
  return {
    text,
    tokens,
    sentences,
    sentenceOf,
    words: readWords(tokens),
    matches: glossary.match(tokens),
    glossary: rememberRecords(glossary),
  };
}

/** The characters from token `first` to token `end` (exclusive). */
export function textOf(document: NamesDocument, first: number, end: number): string {
  return document.text.slice(document.tokens.starts[first], document.tokens.ends[end - 1]);
}
