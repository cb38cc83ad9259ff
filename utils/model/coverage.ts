/** What else there is to read on the same story, and why it is offered. */
import type { IsoDate } from './date.ts';

export type CoverageSource = 'page' | 'memory' | 'feed';
export type CoverageRelation = 'same-story' | 'same-people' | 'background' | 'page-link';

/** An article that coverage can be chosen from: read before, or an item of a feed. Plain data, stored by the edge. */
export interface PastArticle {
  readonly title: string;
  readonly url: string;
  readonly outlet: string | null;
  readonly date: IsoDate | null;
  readonly from: 'memory' | 'feed';
  readonly signature: Signature;
}

/** What an article is about, small enough to store: weighted terms, and the entities by id or folded name. */
export interface Signature {
  /** Terms, most telling first, with counts. */
  readonly terms: readonly (readonly [term: string, count: number])[];
  /** Entities: glossary id, or `~` and the folded name; with the number of mentions. */
  readonly entities: readonly (readonly [entity: string, count: number])[];
}

export interface CoverageItem {
  readonly title: string;
  readonly url: string;
  readonly from: CoverageSource;
  readonly outlet: string | null;
  readonly date: IsoDate | null;
  readonly relation: CoverageRelation;
  /** In words, for the reader: `both name Yvan Gil and Tren de Aragua`. */
  readonly reasons: readonly string[];
  /** The same text elsewhere, folded into this one. */
  readonly alsoIn: readonly { readonly outlet: string | null; readonly url: string }[];
}
