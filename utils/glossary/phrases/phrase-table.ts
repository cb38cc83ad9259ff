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
  /** Longest form, in words, by the first word's hash; 0 where no form begins with it. */
  readonly openings: Uint8Array;
  readonly openingShift: number;
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
    buckets: openBuckets(sections.bucketGroups, sections.bucketCounts),
    size: values.length,
    fingerprints,
    fingerprintTops,
    values,
    valueTops,
  };
}

/** The longest form that begins with the word of this hash, in words; 0 for none. */
export function longestFrom(table: PhraseTable, opening: number): number {
  return table.openings[spread(opening) >>> table.openingShift]!;
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
