/** Decides which blocks of the page are the article: those of its container, without what speaks to the reader or points elsewhere. */
import type { PageBlock } from './blocks.ts';
import { findContainer } from './container.ts';
import { phraseFinder } from './find-phrases.ts';
import { CLOSING_PHRASES, JUNK_PHRASES } from './junk-phrases.ts';
import type { Outline } from './outline.ts';
import { type Weighed, weighBlocks } from './weigh-blocks.ts';
import { wordsOf } from './words.ts';

/** Longer blocks are paragraphs, whatever phrase they begin with. */
const MAX_JUNK_CHARACTERS = 450;
/** A block that is links to this share points elsewhere, unless it is prose. */
const LINK_SHARE = 0.6;

/** Beside the container only whole paragraphs count. */
const MIN_BESIDE = 80;

const saysJunk = phraseFinder(JUNK_PHRASES);
const saysClosing = phraseFinder(CLOSING_PHRASES);

/** `Teens love their earbuds. That's a survey's result.` in a list of news may be linked for the most part. */
function pointsElsewhere({ block, prose, isSentence, linkShare }: Weighed): boolean {
  if (prose > 0 || linkShare <= LINK_SHARE) return false;
  return !(isSentence && block.text.length >= 60 && linkShare < 0.9);
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
  const { ends, parents } = outline;
  const all = weighBlocks(outline, blocks, kept);
  const container = findContainer(outline, marks, all);
  const isWithin = ({ block }: Weighed, element: number) => block.element >= element && block.element < ends[element]!;
  // What Readability keeps right beside the container is a part of the article that stands in a box of its own.
  const around = Math.max(0, parents[container.element]!);
  const isBeside = (item: Weighed) => isWithin(item, around) && item.isKept && item.prose >= MIN_BESIDE;
  const weighed = all.filter((item) => isWithin(item, container.element) || isBeside(item));
  const first = weighed.findIndex(({ prose }) => prose > 0);
  const last = weighed.findLastIndex(({ prose }) => prose > 0);
  const closingFrom = weighed.length === 0 ? 0 : last - 2;
  const isJunk = ({ block: { text }, isFinePrint }: Weighed, at: number) => {
    if (isFinePrint || text.length > MAX_JUNK_CHARACTERS) return isFinePrint;
    const lowerCase = text.toLowerCase();
    return saysJunk(lowerCase) || (at > closingFrom && saysClosing(lowerCase));
  };
  const chosen: Weighed[] = [];
  let isInTeaser = false;
  for (const [at, item] of weighed.entries()) {
    const junk = isJunk(item, at);
    if (item.isHeading) isInTeaser = junk;
    // Below "Related stories" come headlines and teasers, until a paragraph of the article.
    else if (isInTeaser && item.prose > 0 && item.linkShare < 0.2 && item.block.text.length > 160) isInTeaser = false;
    if (junk || isInTeaser || (at < first && !opensText(weighed, at, first))) continue;
    if (at > last && !(item.isKept && item.linkShare < 0.3)) continue;
    if (!pointsElsewhere(item)) chosen.push(item);
  }
  // A heading over nothing goes.
  const article = chosen.filter(
    (item, at) => !item.isHeading || (chosen[at + 1] !== undefined && !chosen[at + 1]!.isHeading),
  );
  // "___" parts what follows from the text; at the end there is nothing to part.
  while (article.length > 0 && wordsOf(article.at(-1)!.block.text).length === 0) article.pop();
  const characters = (items: readonly Weighed[]) => items.reduce((sum, { block }) => sum + block.text.length, 0);
  return {
    blocks: article.map(({ block }) => block),
    share: container.share,
    agreement: characters(article.filter((item) => item.isKept)) / Math.max(1, characters(article)),
  };
}
