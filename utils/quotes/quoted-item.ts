/** A quoted stretch among the items round it: how it ends, whether it opens a sentence, whether it is speech at all. */
import type { Span } from '../model/span.ts';
import type { Attribution } from './attribution.ts';
import type { Stretch } from './find-stretches.ts';
import type { Item } from './items.ts';
import { verbAt } from './reporting-verb-at.ts';
import { isEnd } from './sentence-bounds.ts';
import { isTitleCase, NAMING_WORDS } from './titles.ts';

/** Titles are no longer than this many code units. */
const LONGEST_TITLE = 80;
/** After "told “Fox and Friends”" stands a title, after "said “Yes We Can”" words. */
const FRAMES_BEFORE_WORDS: ReadonlySet<string> = new Set(['say', 'call', 'act']);

/** The text as items, with the stretches that the quotes among them stand for. */
export interface QuotedItems {
  readonly text: string;
  readonly items: readonly Item[];
  readonly stretches: readonly Stretch[];
  /** Attributions known before any cue is read, by index of the stretch: signed posts, turns of an interview. */
  readonly given?: ReadonlyMap<number, Attribution>;
}

export function stretchAt({ items, stretches }: QuotedItems, index: number): Stretch {
  return stretches[items[index]!.ref]!;
}

/** The words between the marks. */
export function innerText(quoted: QuotedItems, index: number): string {
  const { start, end, openLength, closeLength } = stretchAt(quoted, index);
  return quoted.text.slice(start + openLength, end - closeLength);
}

/** Last mark of the quoted words, or a comma right after them: “It rained”, he said. */
export function endMark(quoted: QuotedItems, index: number): string {
  const last = innerText(quoted, index).trimEnd().at(-1) ?? '';
  if (/[,.?!…—–-]/u.test(last)) return last;
  return quoted.items[index + 1]?.kind === 'comma' ? ',' : '';
}

/** The quote is a sentence by itself, or opens one. */
export function opensSentence(items: readonly Item[], index: number): boolean {
  let at = index - 1;
  while (at >= 0 && items[at]!.kind === 'dash') at--;
  return isEnd(items[at]) || items[at]!.kind === 'quote';
}

/** Number of words, counted up to about a dozen. */
export function wordCount(text: string, { start, end }: Span): number {
  return text
    .slice(start, Math.min(end, start + 80))
    .trim()
    .split(/\s+/u).length;
}

/** A title or a term, not speech: on ABC’s “This Week”, the phrase “birthright”, her book “An Island Home”. */
export function isMentionedOnly(quoted: QuotedItems, index: number): boolean {
  const { items } = quoted;
  const { start, end, isUnmarked } = stretchAt(quoted, index);
  const before = items[index - 1];
  if (!before || isUnmarked || end - start > LONGEST_TITLE) return false;
  if (before.kind === 'word' && NAMING_WORDS.has(before.word)) return true;
  const verb = verbAt(items, index - 1);
  const isAfterPause = (before.kind === 'comma' || before.kind === 'colon') && verbAt(items, index - 2) !== null;
  if (isAfterPause || (verb && FRAMES_BEFORE_WORDS.has(verb.frame))) return false;
  return (
    (before.kind === 'word' || before.kind === 'name' || before.kind === 'comma') &&
    isTitleCase(innerText(quoted, index))
  );
}

/** Only words inside a sentence of somebody else: called it “crude”, said it had “no idea”. */
export function isPartial(quoted: QuotedItems, index: number): boolean {
  const { items } = quoted;
  const before = items[index - 1];
  if (stretchAt(quoted, index).isUnmarked || isEnd(before) || before?.kind === 'colon') return false;
  const isLower = /^[^\p{L}]*\p{Ll}/u.test(innerText(quoted, index).slice(0, 12));
  // "…," she said, "and then it rained.": the rest of a sentence, not a part of one.
  if (before?.kind === 'comma') return isLower && !hasQuoteBefore(items, index);
  return before?.kind === 'word' || before?.kind === 'name' || isLower;
}

function hasQuoteBefore(items: readonly Item[], index: number): boolean {
  for (let at = index - 1; at >= 0 && index - at < 40 && !isEnd(items[at]); at--)
    if (items[at]!.kind === 'quote') return true;
  return false;
}
