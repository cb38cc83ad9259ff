/** Decides which blocks of the page are the article: those of its container, without what speaks to the reader or points elsewhere. */
import type { PageBlock } from './blocks.ts';
import { findContainer, isFinePrint, proseOf } from './container.ts';
import { CLOSING_PHRASES, JUNK_PHRASES, type JunkPhrase } from './junk-phrases.ts';
import type { Outline } from './outline.ts';

/** A block was kept by Readability if this share of its text was. */
const MIN_KEPT_SHARE = 0.5;
/** Longer blocks are paragraphs, whatever phrase they begin with. */
const MAX_JUNK_CHARACTERS = 450;
/** A block that is links to this share points elsewhere, unless it is prose. */
const LINK_SHARE = 0.6;

/** Beside the container only whole paragraphs count. */
const MIN_BESIDE = 80;

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
const SENTENCE_END = /[.!?…。।؟][”"’'»)\]]*$/;

interface Weighed {
  readonly block: PageBlock;
  readonly tag: string;
  readonly isHeading: boolean;
  readonly isProse: boolean;
  readonly isKept: boolean;
  readonly linkShare: number;
}

/** `Teens love their earbuds. That's a survey's result.` in a list of news may be linked for the most part. */
function pointsElsewhere({ block, isProse, linkShare }: Weighed): boolean {
  if (isProse || linkShare <= LINK_SHARE) return false;
  return !(SENTENCE_END.test(block.text) && block.text.length >= 60 && linkShare < 0.9);
}

/** The heading right above the first paragraph, if others of its kind follow: the first post of a live page has one too. */
function opensText(weighed: readonly Weighed[], at: number, first: number): boolean {
  const { isHeading: isTitled, tag } = weighed[at]!;
  return (
    isTitled && tag !== 'h1' && at === first - 1 && weighed.some((item, index) => index > first && item.tag === tag)
  );
}

export interface Choice {
  readonly blocks: readonly PageBlock[];
  /** Share of the chosen text that Readability keeps too, 0 to 1. */
  readonly agreement: number;
  /** Share of the page's prose that stands in the chosen part of the page, 0 to 1. */
  readonly share: number;
}

export function chooseBlocks(
  outline: Outline,
  marks: Uint8Array,
  blocks: readonly PageBlock[],
  kept: Uint8Array,
): Choice {
  const { tags, ends, parents } = outline;
  const isKept = (block: PageBlock) => keptShare(block, kept) >= MIN_KEPT_SHARE;
  const container = findContainer(outline, marks, blocks, isKept);
  const isWithin = (block: PageBlock, element: number) => block.element >= element && block.element < ends[element]!;
  // What Readability keeps right beside the container is a part of the article that stands in a box of its own.
  const around = Math.max(0, parents[container.element]!);
  const isBeside = (block: PageBlock) =>
    isWithin(block, around) && isKept(block) && proseOf(block, tags[block.element]!) >= MIN_BESIDE;
  const weighed = blocks
    .filter((block) => isWithin(block, container.element) || isBeside(block))
    .map((block) => ({
      block,
      tag: tags[block.element]!,
      isHeading: isHeading(tags[block.element]!),
      isProse: proseOf(block, tags[block.element]!) > 0,
      isKept: isKept(block),
      linkShare: block.linkCharacters / block.text.length,
    }));
  const first = weighed.findIndex(({ isProse }) => isProse);
  const last = weighed.findLastIndex(({ isProse }) => isProse);
  const closingFrom = weighed.length === 0 ? 0 : last - 2;
  const isJunk = ({ block: { text } }: Weighed, at: number) =>
    isFinePrint(text) ||
    (text.length <= MAX_JUNK_CHARACTERS && (JUNK.test(text) || (at > closingFrom && CLOSING.test(text))));
  const chosen: Weighed[] = [];
  let isInTeaser = false;
  for (const [at, item] of weighed.entries()) {
    const junk = isJunk(item, at);
    if (item.isHeading) isInTeaser = junk;
    // Below "Related stories" come headlines and teasers, until a paragraph of the article.
    else if (isInTeaser && item.isProse && item.linkShare < 0.2 && item.block.text.length > 160) isInTeaser = false;
    if (junk || isInTeaser || (at < first && !opensText(weighed, at, first))) continue;
    if (at > last && !(item.isKept && item.linkShare < 0.3)) continue;
    if (!pointsElsewhere(item)) chosen.push(item);
  }
  // A heading over nothing goes.
  const article = chosen.filter(
    (item, at) => !item.isHeading || (chosen[at + 1] !== undefined && !chosen[at + 1]!.isHeading),
  );
  // "___" parts what follows from the text; at the end there is nothing to part.
  while (article.length > 0 && !/[\p{L}\p{N}]/u.test(article.at(-1)!.block.text)) article.pop();
  const characters = (items: readonly Weighed[]) => items.reduce((sum, { block }) => sum + block.text.length, 0);
  return {
    blocks: article.map(({ block }) => block),
    share: container.share,
    agreement: characters(article.filter((item) => item.isKept)) / Math.max(1, characters(article)),
  };
}
