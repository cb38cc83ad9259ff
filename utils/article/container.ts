/** Finds the smallest part of the page that holds the article's prose. */
import type { PageBlock } from './blocks.ts';
import { Mark } from './furniture.ts';
import { FINE_PRINT } from './junk-phrases.ts';
import type { Outline } from './outline.ts';

/** Going down from the body, a part is entered if it holds this share of the prose of the part around it. */
const ENTER_SHARE = 0.7;
/** A paragraph; shorter blocks count as prose only if they end like a sentence. */
const LONG_BLOCK = 80;
const SHORT_BLOCK = 30;
const MAX_LINK_SHARE = 0.4;
const SENTENCE_END = /[.!?…。।؟][”"’'»)\]]*$/;
/** Within Readability's choice a character weighs more. */
const KEPT_BONUS = 1;

/** A sentence that is a link for the most part is still one: "Jane Doe has left [the long name of a show]." */
const MAX_SENTENCE_LINK_SHARE = 0.75;
const MIN_FINE_PRINT_WORDS = 3;
const MAX_FINE_PRINT_CHARACTERS = 2000;

/** True for a block of copyright, service and terms. */
export function isFinePrint(text: string): boolean {
  if (text.length > MAX_FINE_PRINT_CHARACTERS) return false;
  const said = text.match(FINE_PRINT) ?? [];
  return new Set(said.map((word) => word.toLowerCase())).size >= MIN_FINE_PRINT_WORDS;
}

/** How many characters of a block are prose: 0 for labels, menus, lists of links and headings. */
export function proseOf(block: PageBlock, tag: string): number {
  const { length } = block.text;
  const linkShare = block.linkCharacters / length;
  const isSentence = SENTENCE_END.test(block.text);
  if (linkShare > (isSentence ? MAX_SENTENCE_LINK_SHARE : MAX_LINK_SHARE) || /^h[1-6]$/.test(tag)) return 0;
  if (length < SHORT_BLOCK || (length < LONG_BLOCK && !isSentence) || isFinePrint(block.text)) return 0;
  return length;
}

/** A list of news is a part of the article, with words before and after it. */
const NOT_ENTERED = new Set(['ul', 'ol', 'dl', 'blockquote', 'p']);

export interface Container {
  /** Index of the element that holds the article, 0 (the body) if there is no better one. */
  readonly element: number;
  /** Its share of the page's prose, 0 to 1. */
  readonly share: number;
}

export function findContainer(
  outline: Outline,
  marks: Uint8Array,
  blocks: readonly PageBlock[],
  isKept: (block: PageBlock) => boolean,
): Container {
  const { tags, parents, ends } = outline;
  const weights = new Float64Array(tags.length);
  const blocksIn = new Int32Array(tags.length);
  for (const block of blocks) {
    blocksIn[block.element]!++;
    weights[block.element]! += proseOf(block, tags[block.element]!) * (isKept(block) ? 1 + KEPT_BONUS : 1);
  }
  for (let i = tags.length - 1; i > 0; i--) weights[parents[i]!]! += weights[i]!;
  const found = (element: number) => ({ element, share: weights[element]! / Math.max(1, weights[0]!) });
  let at = 0;
  for (;;) {
    let best = -1;
    for (let child = at + 1; child < ends[at]!; child = ends[child]!) {
      if (marks[child] === Mark.none && (best < 0 || weights[child]! > weights[best]!)) best = child;
    }
    const isEntered = best > 0 && weights[best]! > 0 && weights[best]! >= ENTER_SHARE * weights[at]!;
    // A page with one paragraph would end in the paragraph itself.
    if (!isEntered || NOT_ENTERED.has(tags[best]!) || blocksIn[best] === 1) return found(at);
    at = best;
  }
}
