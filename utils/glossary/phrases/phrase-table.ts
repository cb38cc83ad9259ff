/** Looks surface forms up by the hash of their words: a table of fingerprints and entity numbers, read in place. */
import type { FormKind } from '../../model/glossary.ts';
import { type Buckets, bucketCount, bucketStart, openBuckets } from '../tables/buckets.ts';
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
  /**
   * A bit by the hash of two words with which some form begins, and one by the hash of two words or more after which some form
   * goes on. Spares most look-ups of longer phrases.
   */
  readonly beginnings: Uint8Array;
  readonly beginningShift: number;
  readonly buckets: Buckets;
  /**
   * Three 16-bit words an entry, side by side for one reach into memory: low half of the fingerprint, low half of the value, then
   * the top byte of the fingerprint and, shifted by eight, of the value (entity number, form kind, caution).
   */
  readonly forms: Uint16Array;
}

/** 16-bit words in an entry. */
export const ENTRY = 3;

export interface PhraseSections {
  readonly firstTokens: Uint8Array;
  readonly beginnings: Uint8Array;
  readonly buckets: Uint8Array;
  readonly forms: Uint8Array;
}

export function openPhraseTable(sections: PhraseSections): PhraseTable {
  const { forms } = sections;
  return {
    openings: sections.firstTokens,
    openingShift: 32 - Math.log2(sections.firstTokens.length),
    beginnings: sections.beginnings,
    beginningShift: 32 - Math.log2(sections.beginnings.length * 8),
    buckets: openBuckets(sections.buckets),
    forms: new Uint16Array(forms.buffer, forms.byteOffset, forms.length >> 1),
  };
}

/** What begins with the word of this hash, as in `openings`. */
export function openingOf(table: PhraseTable, opening: number): number {
  return table.openings[spread(opening) >>> table.openingShift]!;
}

/** Told apart from the bit of the words themselves. */
const GOES_ON = 0x5851f42d;

/** The hash under which `beginnings` says that some form goes on after these words. */
export function goingOn(first: number): number {
  return first ^ GOES_ON;
}

/** Is the bit of this hash set: may a form begin so? */
export function mayBegin(table: PhraseTable, hash: number): boolean {
  const bit = spread(hash) >>> table.beginningShift;
  return (table.beginnings[bit >> 3]! & (1 << (bit & 7))) !== 0;
}

/** The place of the first entry for a phrase, or -1. */
export function findPhrase(table: PhraseTable, first: number, second: number): number {
  const bucket = spread(first) >>> table.buckets.shift;
  const count = bucketCount(table.buckets, bucket);
  if (count === 0) return -1;
  const fingerprint = spread(second);
  const low = fingerprint & 0xffff;
  const top = fingerprint >>> 24;
  const start = bucketStart(table.buckets, bucket) * ENTRY;
  const end = start + count * ENTRY;
  for (let at = start; at < end; at += ENTRY)
    if (table.forms[at] === low && (table.forms[at + 2]! & 0xff) === top) return at;
  return -1;
}

/** The entry at `at` and those after it that stand for the same phrase, as values. */
export function phraseValues(table: PhraseTable, first: number, at: number): number[] {
  const bucket = spread(first) >>> table.buckets.shift;
  const end = (bucketStart(table.buckets, bucket) + bucketCount(table.buckets, bucket)) * ENTRY;
  const low = table.forms[at]!;
  const top = table.forms[at + 2]! & 0xff;
  const values: number[] = [];
  for (let entry = at; entry < end; entry += ENTRY) {
    if (table.forms[entry] !== low || (table.forms[entry + 2]! & 0xff) !== top) break;
    values.push(table.forms[entry + 1]! | ((table.forms[entry + 2]! >> 8) << 16));
  }
  return values;
}
