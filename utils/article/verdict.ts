/** Tells whether what was read is an article at all, and how sure that is. */
import type { ExtractionQuality, NotAnArticleReason } from '../model/article.ts';
import type { DraftBlock } from './join-blocks.ts';
import type { PageFacts } from './page-facts.ts';
import { SENTENCE_END } from './weigh-blocks.ts';

/** A brief has at least a few sentences. */
const MIN_CHARACTERS = 250;
/** A page with this many teaser cards and hardly a text of its own lists articles. */
const MIN_CARDS = 6;
/** A text shorter than this beside many cards is a page's introduction, unless the page says that it is an article. */
const LISTING_CHARACTERS = 600;
/** The stub before a paywall is shorter. */
const STUB_CHARACTERS = 2500;
/** If Readability and we share less of the text than this, one of us is wrong. */
const MIN_AGREEMENT = 0.5;
/** Unless nearly all prose of the page stands in one place. */
const CLEAR_SHARE = 0.85;

export interface Findings {
  readonly drafts: readonly DraftBlock[];
  readonly cards: number;
  /** Share of the text that Readability takes for the article too, 0 to 1. */
  readonly agreement: number;
  /** Share of the page's prose that stands where the text was found, 0 to 1. */
  readonly share: number;
  readonly isFromScript: boolean;
}

function isHomePage({ url, article }: PageFacts): boolean {
  return article === null && /^https?:\/\/[^/]+\/?$/.test(url.replace(/#.*$/, ''));
}

function saysArticle({ article, meta }: PageFacts): boolean {
  return article !== null || meta.get('og:type') === 'article' || meta.has('article:published_time');
}

export function whyNoArticle({ drafts, cards }: Findings, facts: PageFacts): NotAnArticleReason | null {
  const characters = drafts.reduce((sum, { text }) => sum + text.length, 0);
  if (isHomePage(facts)) return 'listing';
  if (cards >= MIN_CARDS && characters < LISTING_CHARACTERS && !saysArticle(facts)) return 'listing';
  if (characters === 0) return cards > 0 ? 'listing' : 'no-article-found';
  const hasSentence = drafts.some(({ kind, text }) => kind !== 'heading' && SENTENCE_END.test(text));
  return characters < MIN_CHARACTERS || !hasSentence ? 'too-little-text' : null;
}

export function judgeQuality(
  { drafts, agreement, share, isFromScript }: Findings,
  facts: PageFacts,
): ExtractionQuality {
  const characters = drafts.reduce((sum, { text }) => sum + text.length, 0);
  const isStub = /^false$/i.test(String(facts.article?.isAccessibleForFree)) && characters < STUB_CHARACTERS;
  const isDisputed = agreement < MIN_AGREEMENT && share < CLEAR_SHARE;
  return isFromScript || isStub || isDisputed ? 'doubtful' : 'sure';
}
