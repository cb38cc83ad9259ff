/** The paragraphs of an article: its blocks, or the lines of plain text. */
import type { Block } from '../model/article.ts';
import type { Span } from '../model/span.ts';

/** Spans of the non-empty lines of `text`, or of `blocks` where the page gave them; in order. */
export function findParagraphs(text: string, blocks?: readonly Block[]): Span[] {
  if (blocks && blocks.length > 0) return blocks.map(({ start, end }) => ({ start, end }));
  const paragraphs: Span[] = [];
  let start = 0;
  while (start < text.length) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    if (text.slice(start, end).trim() !== '') paragraphs.push({ start, end });
    start = end + 1;
  }
  return paragraphs;
}
