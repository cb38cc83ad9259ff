/** Where each block of an article stands in the page it was read from. */
import type { Block } from '../model/article.ts';

/** A stretch of `Article.text` that one text node of the page shows. */
export interface SourceRun {
  readonly node: Text;
  /** Offsets into `Article.text`. */
  readonly start: number;
  readonly end: number;
  /** True if white space at the start of the node was not read, since there was some before. */
  readonly isAfterSpace: boolean;
  /** The node's data when it was read, to see whether it has changed. */
  readonly data: string;
}

/** The text nodes of one block; none if the text came from a script's data. */
export interface BlockSource {
  readonly block: Block;
  /** `Article.text` from `block.start` to `block.end`. */
  readonly text: string;
  readonly runs: readonly SourceRun[];
}
