/** Where a sentence, or the clause between two quotes of it, begins and ends among the items. */
import type { Item } from './items.ts';

/** A sentence is followed no further than this many items, so that text without a full stop stays linear. */
export const LONGEST_SENTENCE = 120;

export const isEnd = (item: Item | undefined) => !item || item.kind === 'stop' || item.kind === 'break';

/** First item of the sentence that holds `index`, minus one. */
export function floorOf(items: readonly Item[], index: number): number {
  const furthest = Math.max(-1, index - LONGEST_SENTENCE);
  let at = index - 1;
  while (at > furthest && !isEnd(items[at])) at--;
  return at;
}

/** The nearest quote before `index` in its sentence, or the sentence's floor. */
export function clauseFloor(items: readonly Item[], index: number): number {
  const furthest = Math.max(-1, index - LONGEST_SENTENCE);
  let at = index - 1;
  while (at > furthest && !isEnd(items[at]) && items[at]!.kind !== 'quote') at--;
  return at;
}

export function limitOf(items: readonly Item[], index: number): number {
  const furthest = Math.min(items.length, index + LONGEST_SENTENCE);
  let at = index + 1;
  while (at < furthest && !isEnd(items[at]) && items[at]!.kind !== 'quote') at++;
  return at;
}
