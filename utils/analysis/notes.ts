/** What kept the answer from being whole, for the reader to know. */
import type { Article } from '../model/article.ts';
import type { ContextNote } from '../model/context.ts';
import type { Glossary } from '../model/glossary.ts';

/** English first. An article that does not tell its language is read as English: the rules stay silent where they do not fit. */
export function isSupportedLanguage(lang: string | null): boolean {
  return lang === null || lang === 'en' || lang.startsWith('en-');
}

/** The notes for one answer; `article` is the text as it was analysed, `input` as it was given. */
export function findNotes(input: { article: Article; glossary: Glossary | null }, article: Article): ContextNote[] {
  const notes: [ContextNote, boolean][] = [
    ['language-not-supported', !isSupportedLanguage(article.lang)],
    ['no-date', article.publishedAt === null],
    ['extraction-doubtful', article.quality === 'doubtful'],
    ['glossary-missing', input.glossary === null],
    ['text-cut', article.text.length < input.article.text.length],
  ];
  return notes.filter(([, holds]) => holds).map(([note]) => note);
}
