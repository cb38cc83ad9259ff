/** What ranking passes on to folding and to the wording of reasons. */
import type { CoverageRelation, PastArticle, Signature } from '../model/coverage.ts';
import type { IsoDate } from '../model/date.ts';
import type { Similarity } from './similarity.ts';

export interface CoverageQuery {
  readonly url: string;
  readonly title: string;
  readonly date: IsoDate | null;
  readonly outlet: string | null;
  readonly signature: Signature;
  /** Entity key -> name for the reader. */
  readonly names: ReadonlyMap<string, string>;
}

export interface Ranked {
  readonly article: PastArticle;
  readonly score: number;
  readonly relation: CoverageRelation;
  readonly similarity: Similarity;
  /** Null if either date is missing. */
  readonly daysApart: number | null;
}
