/** Finds the smallest part of the page that holds the article's prose. */
import { Mark } from './furniture.ts';
import type { Outline } from './outline.ts';
import type { Weighed } from './weigh-blocks.ts';

/** Going down from the body, a part is entered if it holds this share of the prose of the part around it. */
const ENTER_SHARE = 0.7;
/** Within Readability's choice a character weighs more. */
const KEPT_BONUS = 1;

/** A list of news is a part of the article, with words before and after it. */
const NOT_ENTERED = new Set(['ul', 'ol', 'dl', 'blockquote', 'p']);

export interface Container {
  /** Index of the element that holds the article, 0 (the body) if there is no better one. */
  readonly element: number;
  /** Its share of the page's prose, 0 to 1. */
  readonly share: number;
}

export function findContainer(outline: Outline, marks: Uint8Array, blocks: readonly Weighed[]): Container {
  const { tags, parents, ends } = outline;
  const weights = new Float64Array(tags.length);
  const blocksIn = new Int32Array(tags.length);
  for (const { block, prose, isKept } of blocks) {
    blocksIn[block.element]!++;
    weights[block.element]! += prose * (isKept ? 1 + KEPT_BONUS : 1);
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
