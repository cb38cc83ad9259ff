/** An article made of plain text: paragraphs parted by blank lines, the text itself unchanged. */
import type { Article, Block } from '../model/article.ts';
import type { IsoDate } from '../model/date.ts';
import { detectLanguage } from './language.ts';

export interface PlainTextInput {
  readonly text: string;
  readonly title?: string;
  readonly url?: string;
  readonly publishedAt?: IsoDate | null;
}

/** Runs of lines without a blank one; spans exclude the white space around them. */
function findBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  for (const found of text.matchAll(/\S(?:[^\n]|\n(?![^\S\n]*\n))*/gu)) {
    const end = found.index + found[0].trimEnd().length;
    blocks.push({ kind: 'paragraph', start: found.index, end });
  }
  return blocks;
}

/** `article.text` is `input.text`, code unit for code unit, so that offsets can be compared with other files. Never throws. */
export function articleFromPlainText(input: PlainTextInput): Article {
  return {
    url: input.url ?? '',
    title: input.title ?? '',
    byline: null,
    siteName: null,
    publishedAt: input.publishedAt ?? null,
    lang: detectLanguage(input.text),
    text: input.text,
    blocks: findBlocks(input.text),
    relatedLinks: [],
    quality: 'sure',
  };
}
