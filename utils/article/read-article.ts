/** Reads the article in a page: its text in blocks, what the page says about it, and where each block stands in the page. */
import { BLOCK_SEPARATOR, type Block, type BlockKind, type ReadResult } from '../model/article.ts';
import { cutBlocks, type PageBlock } from './blocks.ts';
import { findByline } from './byline.ts';
import { chooseBlocks } from './choose-blocks.ts';
import { markFurniture } from './furniture.ts';
import { findLanguage } from './language.ts';
import { outlinePage } from './outline.ts';
import { gatherFacts } from './page-facts.ts';
import { findPublished } from './published.ts';
import { askReadability } from './second-opinion.ts';
import { findSiteName } from './site-name.ts';
import type { BlockSource } from './sources.ts';
import { findTitle } from './title.ts';
import { whyNoArticle } from './verdict.ts';

export type { BlockSource } from './sources.ts';

export interface ReadOptions {
  /** Elements and text nodes; a larger page is not read. */
  readonly maxNodes?: number;
  /** UTF-16 code units; a longer text is not analysed. */
  readonly maxCharacters?: number;
}

/** What `readArticle` gives: the article, and the way back into the page. */
export interface PageRead {
  readonly result: ReadResult;
  /** One for each block of the article, in order; empty if there is none. */
  readonly sources: readonly BlockSource[];
}

const MAX_NODES = 500_000;
const MAX_CHARACTERS = 1_000_000;

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

function joinBlocks(
  blocks: readonly PageBlock[],
  kindOf: (block: PageBlock) => BlockKind,
): { text: string; sources: BlockSource[] } {
  const parts: string[] = [];
  const sources: BlockSource[] = [];
  let at = 0;
  for (const found of blocks) {
    const block: Block = { kind: kindOf(found), start: at, end: at + found.text.length };
    const runs = found.runs.map((run) => ({
      node: run.node,
      start: at + run.start,
      end: at + run.end,
      isAfterSpace: run.isAfterSpace,
      data: run.node.data,
    }));
    parts.push(found.text);
    sources.push({ block, text: found.text, runs });
    at = block.end + BLOCK_SEPARATOR.length;
  }
  return { text: parts.join(BLOCK_SEPARATOR), sources };
}

/**
 * Reads `document` as it is now; never changes it and never throws for what a page holds. `url` is the page's absolute address.
 */
export function readArticle(document: Document, url: string, options: ReadOptions = {}): PageRead {
  const none = (reason: Extract<ReadResult, { ok: false }>['reason']): PageRead => ({
    result: { ok: false, reason },
    sources: [],
  });
  if (!document.body) return none('no-article-found');
  const outline = outlinePage(document.body, options.maxNodes ?? MAX_NODES);
  if (outline === null) return none('too-large');
  const marks = markFurniture(outline);
  const chosen = chooseBlocks(outline, marks, cutBlocks(outline, marks), askReadability(document, outline, marks));
  const reason = whyNoArticle(chosen);
  if (reason !== null) return none(reason);
  const { text, sources } = joinBlocks(chosen, (block) => {
    for (let at = block.element; at > 0; at = outline.parents[at]!) {
      const kind = KINDS[outline.tags[at]!];
      if (kind !== undefined) return kind;
    }
    return 'paragraph';
  });
  if (text.length > (options.maxCharacters ?? MAX_CHARACTERS)) return none('too-large');
  const facts = gatherFacts(document, url);
  const siteName = findSiteName(facts);
  const article = {
    url,
    title: findTitle(facts, siteName),
    byline: findByline(facts, siteName),
    siteName,
    publishedAt: findPublished(facts),
    lang: findLanguage(facts, text),
    text,
    blocks: sources.map((source) => source.block),
    relatedLinks: [],
    quality: 'sure' as const,
  };
  return { result: { ok: true, article }, sources };
}
