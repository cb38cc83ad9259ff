/** What counts of a block when the article is chosen: its prose, its links, and whether Readability keeps it. */
import type { PageBlock } from './blocks.ts';
import { FINE_PRINT } from './junk-phrases.ts';
import type { Outline } from './outline.ts';

/** A block was kept by Readability if this share of its text was. */
const MIN_KEPT_SHARE = 0.5;
/** A paragraph; shorter blocks count as prose only if they end like a sentence. */
const LONG_BLOCK = 80;
const SHORT_BLOCK = 30;
const MAX_LINK_SHARE = 0.4;
/** A sentence that is a link for the most part is still one: "Jane Doe has left [the long name of a show]." */
const MAX_SENTENCE_LINK_SHARE = 0.75;
/** Ends like a sentence, closing marks included. */
export const SENTENCE_END = /[.!?…。।؟][”"’'»)\]]*$/;

const MIN_FINE_PRINT_WORDS = 3;
const MAX_FINE_PRINT_CHARACTERS = 2000;

export interface Weighed {
  readonly block: PageBlock;
  readonly tag: string;
  readonly isHeading: boolean;
  readonly isSentence: boolean;
  /** A block of copyright, service and terms. */
  readonly isFinePrint: boolean;
  readonly isKept: boolean;
  /** Of its characters, 0 to 1. */
  readonly linkShare: number;
  /** How many of its characters are prose: 0 for labels, menus, lists of links and headings. */
  readonly prose: number;
}

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

function isFinePrint(text: string): boolean {
  if (text.length > MAX_FINE_PRINT_CHARACTERS) return false;
  return new Set(text.toLowerCase().match(FINE_PRINT)).size >= MIN_FINE_PRINT_WORDS;
}

function weigh(block: PageBlock, tag: string, kept: Uint8Array): Weighed {
  const { length } = block.text;
  const linkShare = block.linkCharacters / length;
  const isSentence = SENTENCE_END.test(block.text);
  const isHeading = /^h[1-6]$/.test(tag);
  const isFine = isFinePrint(block.text);
  const isLinks = linkShare > (isSentence ? MAX_SENTENCE_LINK_SHARE : MAX_LINK_SHARE);
  const isShort = length < SHORT_BLOCK || (length < LONG_BLOCK && !isSentence);
  return {
    block,
    tag,
    isHeading,
    isSentence,
    isFinePrint: isFine,
    isKept: keptShare(block, kept) >= MIN_KEPT_SHARE,
    linkShare,
    prose: isLinks || isHeading || isShort || isFine ? 0 : length,
  };
}

/** `kept` is 1 for each element of the outline that Readability keeps. */
export function weighBlocks({ tags }: Outline, blocks: readonly PageBlock[], kept: Uint8Array): Weighed[] {
  return blocks.map((block) => weigh(block, tags[block.element]!, kept));
}
