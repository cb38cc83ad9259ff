/** Whose words count first where sources tell of one entity: names and wording go by this order. */
import { CURATED } from './source-record.ts';

const ORDER = [
  CURATED,
  'wikidata',
  'us-congress',
  'world-leaders-g20-asean',
  'uk-ifg',
  'uk-mps',
  'australia-parliament',
  'us-agencies-ecfr',
  'us-committees',
  'uk-ifg-orgs',
  'sp500',
  'us-listed',
  'financedatabase',
  'every-politician',
  'factbook-leaders',
  'factbook-orgs',
  'meps',
  'openstates',
];

/** 0 for the most trusted. */
export function trustOf(source: string): number {
  const place = ORDER.indexOf(source);
  return place < 0 ? ORDER.length : place;
}
