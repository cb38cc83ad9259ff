/** Records that are about one person or organization, and how they came together. */
import type { SourceRecord } from './source-record.ts';

export interface Group {
  readonly id: string;
  readonly records: readonly SourceRecord[];
}

export interface MutableGroup {
  id: string;
  records: SourceRecord[];
}

/** Tells Wikidata's ids from those that registers and curated files give. */
export const isWikidata = (id: string) => /^Q\d+$/.test(id);

export interface Merge {
  readonly into: string;
  readonly id: string;
  readonly name: string;
  readonly why: string;
}
