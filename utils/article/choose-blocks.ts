/** Decides which blocks of the page are the article: those of its container, without what speaks to the reader or points elsewhere. */
import type { PageBlock } from './blocks.ts';
import { findContainer, proseOf } from './container.ts';
import { CLOSING_PHRASES, JUNK_PHRASES, type JunkPhrase } from './junk-phrases.ts';
import type { Outline } from './outline.ts';

/** A block was kept by Readability if this share of its text was. */
const MIN_KEPT_SHARE = 0.5;
/** Longer blocks are paragraphs, whatever phrase they begin with. */
const MAX_JUNK_CHARACTERS = 450;
/** A block that is links to this share points elsewhere, unless it is prose. */
const LINK_SHARE = 0.6;

const together = (phrases: readonly JunkPhrase[]) =>
  new RegExp(phrases.map(({ pattern }) => `(?:${pattern})`).join('|'), 'iu');
const JUNK = together(JUNK_PHRASES);
const CLOSING = together(CLOSING_PHRASES);

/** Share of the block's text that stands in kept elements, 0 to 1. */
function keptShare(block: PageBlock, kept: Uint8Array): number {
  let inside = 0;
  let all = 0;
  for (const run of block.runs) {
    all += run.end - run.start;
    if (kept[run.owner] === 1) inside += run.end - run.start;
  }
  return all === 0 ? 0 : inside / all;
}

const isHeading = (tag: string) => /^h[1-6]$/.test(tag);

export function chooseBlocks(
  outline: Outline,
  marks: Uint8Array,
  blocks: readonly PageBlock[],
  kept: Uint8Array,
): PageBlock[] {
  const { tags, ends } = outline;
  const isKept = (block: PageBlock) => keptShare(block, kept) >= MIN_KEPT_SHARE;
  const container = findContainer(outline, marks, blocks, isKept);
  const inside = blocks.filter((block) => block.element >= container && block.element < ends[container]!);
  const isProse = (block: PageBlock) => proseOf(block, tags[block.element]!) > 0;
  const first = inside.findIndex(isProse);
  const last = inside.findLastIndex(isProse);
  const closingFrom = inside.length === 0 ? 0 : last - 2;
  const chosen = inside.filter((block, at) => {
    const { text } = block;
    if (at < first || at > last) return isHeading(tags[block.element]!) ? false : isKept(block) && isProse(block);
    if (text.length <= MAX_JUNK_CHARACTERS && (JUNK.test(text) || (at > closingFrom && CLOSING.test(text))))
      return false;
    return isProse(block) || block.linkCharacters / text.length <= LINK_SHARE;
  });
  // A heading over nothing goes.
  return chosen.filter((block, at) => {
    if (!isHeading(tags[block.element]!)) return true;
    const next = chosen[at + 1];
    return next !== undefined && !isHeading(tags[next.element]!);
  });
}
