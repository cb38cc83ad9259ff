/** Reads the article in a page: its text in blocks, what the page says about it, and where each block stands in the page. */
import type { NotAnArticleReason, ReadResult } from '../model/article.ts';
import { cutBlocks } from './blocks.ts';
import { findByline } from './byline.ts';
import { markCards, markOtherArticles } from './cards.ts';
import { chooseBlocks } from './choose-blocks.ts';
import { markFurniture } from './furniture.ts';
import { joinBlocks, kindOf } from './join-blocks.ts';
import { findLanguage } from './language.ts';
import { type Outline, outlinePage } from './outline.ts';
import { gatherFacts, type PageFacts, type Surroundings } from './page-facts.ts';
import { findPublished } from './published.ts';
import { findRelatedLinks } from './related-links.ts';
import { findScriptBody } from './script-body.ts';
import { askReadability } from './second-opinion.ts';
import { findSiteName } from './site-name.ts';
import type { BlockSource } from './sources.ts';
import { findStandfirst } from './standfirst.ts';
import { findTitle } from './title.ts';
import { type Findings, judgeQuality, whyNoArticle } from './verdict.ts';

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

const noArticle = (reason: NotAnArticleReason): PageRead => ({ result: { ok: false, reason }, sources: [] });

/** How many lines above the text are looked at for who wrote it and when. */
const LINES_ABOVE = 10;

function readBlocks(document: Document, outline: Outline, title: string): Findings & Surroundings {
  const marks = markFurniture(outline);
  const others = markOtherArticles(outline, marks, title);
  const cards = markCards(outline, marks);
  const blocks = cutBlocks(outline, marks);
  const choice = chooseBlocks(outline, marks, blocks, askReadability(document, outline, marks));
  const first = choice.blocks[0];
  const standfirst = first === undefined ? [] : findStandfirst(outline, blocks, first, title);
  const start = first === undefined ? 0 : blocks.indexOf(first);
  const body = choice.blocks.map((block) => ({ ...block, kind: kindOf(outline, block) }));
  return {
    drafts: [
      ...standfirst.map((block) => ({ ...block, kind: 'standfirst' as const })),
      ...body.filter(({ kind, text }) => kind !== 'heading' || text !== title),
    ],
    cards,
    agreement: choice.agreement,
    share: choice.share,
    isFromScript: false,
    above: blocks.slice(Math.max(0, start - LINES_ABOVE), start).flatMap(({ text }) => text.split('\n')),
    others,
  };
}

/** Text that the page will only build from its data scripts. */
function readScripts(facts: PageFacts, document: Document): Findings {
  const paragraphs = findScriptBody(document, facts.article) ?? [];
  const drafts = paragraphs.map((text) => ({ kind: 'paragraph' as const, text, runs: [] }));
  return { drafts, cards: 0, agreement: 0, share: 0, isFromScript: true };
}

/**
 * Reads `document` as it is now; never changes it and never throws for what a page holds. `url` is the page's absolute address, or ''.
 */
export function readArticle(document: Document, url: string, options: ReadOptions = {}): PageRead {
  if (!document.documentElement || !document.body) return noArticle('no-article-found');
  const outline = outlinePage(document.body, options.maxNodes ?? MAX_NODES);
  if (outline === null) return noArticle('too-large');
  const facts = gatherFacts(document, url);
  const siteName = findSiteName(facts);
  const title = findTitle(facts, siteName);
  const body = readBlocks(document, outline, title);
  let findings: Findings = body;
  const reason = whyNoArticle(findings, facts);
  if (reason !== null) {
    const fromScript = readScripts(facts, document);
    if (reason === 'listing' || whyNoArticle(fromScript, facts) !== null) return noArticle(reason);
    findings = fromScript;
  }
  const { text, sources } = joinBlocks(findings.drafts);
  if (text.length > (options.maxCharacters ?? MAX_CHARACTERS)) return noArticle('too-large');
  const article = {
    url,
    title,
    byline: findByline(facts, siteName, body),
    siteName,
    publishedAt: findPublished(facts, body, text),
    lang: findLanguage(facts, text),
    text,
    blocks: sources.map(({ block }) => block),
    relatedLinks: findRelatedLinks(outline, url),
    quality: judgeQuality(findings, facts),
  };
  return { result: { ok: true, article }, sources };
}
