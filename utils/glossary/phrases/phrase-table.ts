/** Looks surface forms up by the hash of their words: a table of fingerprints and entity numbers, read in place. */
import type { FormKind } from '../../model/glossary.ts';
import { type Buckets, bucketStart, openBuckets } from '../tables/buckets.ts';
import { spread } from './hashing.ts';

/** Order counts: where one entity has a form in two ways, the earlier one wins. */
export const FORM_KINDS: readonly FormKind[] = ['name', 'alias', 'abbreviation', 'short'];

export const INDEX_BITS = 20;
export const FORM_SHIFT = INDEX_BITS;
export const CAUTION_BIT = 1 << 22;

export interface PhraseTable {
  /** By the first word's hash: twice the length of the longest form in words, plus 1 if the word alone is one; 0 for none. */
  readonly openings: Uint8Array;
  readonly openingShift: number;
  /** One bit by the hash of the first two words: set where some form begins with them. Spares most longer look-ups. */
  readonly pairs: Uint8Array;
  readonly pairShift: number;
  readonly buckets: Buckets;
  readonly size: number;
  /** Low 16 and high 8 bits of the fingerprints, and of the values (entity number, form kind, caution). */
  readonly fingerprints: Uint16Array;
  readonly fingerprintTops: Uint8Array;
  readonly values: Uint16Array;
  readonly valueTops: Uint8Array;
}

export interface PhraseSections {
  readonly firstTokens: Uint8Array;
  readonly firstPairs: Uint8Array;
  readonly bucketGroups: Uint32Array;
  readonly bucketCounts: Uint8Array;
  readonly fingerprints: Uint8Array;
  readonly formValues: Uint8Array;
}

/** Three bytes an entry: all low halves, then all tops, so that the tops compress. */
function split(section: Uint8Array): readonly [Uint16Array, Uint8Array] {
  const size = Math.floor(section.length / 3);
  return [new Uint16Array(section.buffer, section.byteOffset, size), section.subarray(size * 2)];
}

export function openPhraseTable(sections: PhraseSections): PhraseTable {
  const [fingerprints, fingerprintTops] = split(sections.fingerprints);
  const [values, valueTops] = split(sections.formValues);
  return {
    openings: sections.firstTokens,
    openingShift: 32 - Math.log2(sections.firstTokens.length),
    pairs: sections.firstPairs,
    pairShift: 32 - Math.log2(sections.firstPairs.length * 8),
    buckets: openBuckets(sections.bucketGroups, sections.bucketCounts),
    size: values.length,
    fingerprints,
    fingerprintTops,
    values,
    valueTops,
  };
}

/** What begins with the word of this hash, as in `openings`. */
export function openingOf(table: PhraseTable, opening: number): number {
  return table.openings[spread(opening) >>> table.openingShift]!;
}

/** May a form begin with the two words whose phrase hash this is? */
export function mayOpenWithPair(table: PhraseTable, first: number): boolean {
  const bit = spread(first) >>> table.pairShift;
  return (table.pairs[bit >> 3]! & (1 << (bit & 7))) !== 0;
}

/** The number of the first entry for a phrase, or -1. */
export function findPhrase(table: PhraseTable, first: number, second: number): number {
  const bucket = spread(first) >>> table.buckets.shift;
  const count = table.buckets.counts[bucket]!;
  if (count === 0) return -1;
  const fingerprint = spread(second);
  const low = fingerprint & 0xffff;
  const top = fingerprint >>> 24;
  const start = bucketStart(table.buckets, bucket);
  for (let at = start; at < start + count; at++)
    if (table.fingerprints[at] === low && table.fingerprintTops[at] === top) return at;
  return -1;
}

/** Entry `at` and those after it that stand for the same phrase, as values. */
export function phraseValues(table: PhraseTable, first: number, at: number): number[] {
  const bucket = spread(first) >>> table.buckets.shift;
  const end = bucketStart(table.buckets, bucket) + table.buckets.counts[bucket]!;
  const values: number[] = [];
  for (let entry = at; entry < end; entry++) {
    if (table.fingerprints[entry] !== table.fingerprints[at]) break;
    if (table.fingerprintTops[entry] !== table.fingerprintTops[at]) break;
    values.push(table.values[entry]! | (table.valueTops[entry]! << 16));
  }
  return values;
}
