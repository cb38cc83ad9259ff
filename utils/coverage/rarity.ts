/** How telling a term or an entity is: the rarer among the stored articles, the more; with a prior while few are stored. */
import { COMMON_WORDS } from './stop-words.ts';

/** Answers in how many of how many stored articles a feature (term, or entity key) occurs. */
export interface DocumentCounts {
  readonly articles: number;
  count(feature: string): number;
}

export const NO_DOCUMENTS: DocumentCounts = { articles: 0, count: () => 0 };

/** The prior counts as this many imagined articles, so that ten stored ones do not make "president" rare. */
const PRIOR_ARTICLES = 150;
/** Share of articles that hold a feature, before anything was counted. */
const PRIOR_SHARE = { common: 0.12, plain: 0.012, entity: 0.006 };

function priorShare(feature: string): number {
  if (/^(?:[Q~]|[a-z-]+:)/u.test(feature)) return PRIOR_SHARE.entity;
  return COMMON_WORDS.has(feature) ? PRIOR_SHARE.common : PRIOR_SHARE.plain;
}

/** Inverse document frequency in nats, never negative (Spärck Jones 1972, with an additive prior). */
export function rarityOf(feature: string, counts: DocumentCounts): number {
  const expected = priorShare(feature) * PRIOR_ARTICLES + counts.count(feature);
  return Math.max(0, Math.log((PRIOR_ARTICLES + counts.articles + 1) / (expected + 0.5)));
}
