/** Folds wire copies and reprints: articles that are nearly the same text count as one, with the other outlets named. */

import type { Ranked } from './rank-types.ts';
import { type DocumentCounts, NO_DOCUMENTS } from './rarity.ts';
import { compareSignatures } from './similarity.ts';

/** Cosine of the terms from which two reports are taken for copies of one text. */
const COPY_SIMILARITY = 0.86;

export interface Folded {
  readonly first: Ranked;
  readonly copies: readonly Ranked[];
}

/** Keeps the order; each later copy joins the first article that it copies. Only the best few are compared, so it stays cheap. */
export function foldCopies(ranked: readonly Ranked[], counts: DocumentCounts = NO_DOCUMENTS): Folded[] {
  const folded: { first: Ranked; copies: Ranked[] }[] = [];
  for (const item of ranked) {
    const original = folded.find(
      ({ first }) =>
        first.relation === item.relation &&
        compareSignatures(first.article.signature, item.article.signature, counts).terms >= COPY_SIMILARITY,
    );
    if (original) original.copies.push(item);
    else folded.push({ first: item, copies: [] });
  }
  return folded;
}
