/** Joins blocks to the article's text and keeps, for each, the way back into the page. */
import { BLOCK_SEPARATOR, type BlockKind } from '../model/article.ts';
import type { PageBlock, Run } from './blocks.ts';
import type { Outline } from './outline.ts';
import type { BlockSource } from './sources.ts';

export interface DraftBlock {
  readonly kind: BlockKind;
  readonly text: string;
  /** Offsets into `text`; none if it comes from a script's data. */
  readonly runs: readonly Run[];
}

const KINDS: Readonly<Record<string, BlockKind>> = {
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  li: 'list-item',
  dd: 'list-item',
  dt: 'list-item',
  blockquote: 'blockquote',
  pre: 'preformatted',
};

/** The kind of a block by the innermost telling element around it: a `<p>` in a `<blockquote>` is part of the quotation. */
export function kindOf(outline: Outline, block: PageBlock): BlockKind {
  for (let at = block.element; at > 0; at = outline.parents[at]!) {
    const kind = KINDS[outline.tags[at]!];
    if (kind !== undefined) return kind;
  }
  return 'paragraph';
}

export function joinBlocks(drafts: readonly DraftBlock[]): { text: string; sources: BlockSource[] } {
  const sources: BlockSource[] = [];
  let at = 0;
  for (const { kind, text, runs } of drafts) {
    sources.push({
      block: { kind, start: at, end: at + text.length },
      text,
      runs: runs.map(({ node, start, end, isAfterSpace }) => ({
        node,
        start: at + start,
        end: at + end,
        isAfterSpace,
        data: node.data,
      })),
    });
    at += text.length + BLOCK_SEPARATOR.length;
  }
  return { text: drafts.map(({ text }) => text).join(BLOCK_SEPARATOR), sources };
}
