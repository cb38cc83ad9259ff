/** A passage with the words around it, so that a reader sees which one is meant. */
import type { Span } from '../model/span.ts';

export interface Snippet extends Span {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

const AROUND = 42;

/** Cut at a word's end and within the paragraph. */
export function snippetOf(text: string, { start, end }: Span): Snippet {
  const from = Math.max(0, start - AROUND);
  const to = Math.min(text.length, end + AROUND);
  const head = text.slice(from, start);
  const tail = text.slice(end, to);
  const headLine = head.slice(head.lastIndexOf('\n') + 1);
  const tailLine = tail.split('\n', 1)[0] ?? '';
  const before = from > 0 && headLine === head ? `… ${headLine.replace(/^\S*\s/, '')}` : headLine;
  const after = to < text.length && tailLine === tail ? `${tailLine.replace(/\s\S*$/, '')} …` : tailLine;
  return { start, end, before, words: text.slice(start, end), after };
}
