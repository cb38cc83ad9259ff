/** Decides which blocks of the page are the article. */
import type { PageBlock } from './blocks.ts';

/** A block belongs to the article if at least this share of its text was kept. */
const MIN_KEPT_SHARE = 0.5;

/** Share of the block's text that stands in kept elements, 0 to 1. */
export function keptShare(block: PageBlock, kept: Uint8Array): number {
  let inside = 0;
  let all = 0;
  for (const run of block.runs) {
    all += run.end - run.start;
    if (kept[run.owner] === 1) inside += run.end - run.start;
  }
  return all === 0 ? 0 : inside / all;
}

export function chooseBlocks(blocks: readonly PageBlock[], kept: Uint8Array): PageBlock[] {
  return blocks.filter((block) => keptShare(block, kept) >= MIN_KEPT_SHARE);
}
