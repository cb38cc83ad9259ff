/** Packs surface forms into the phrase table's sections. */
import type { FormKind } from '../../model/glossary.ts';
import { fillBuckets, sizeExponent } from '../tables/buckets.ts';
import { hashForm } from './form-tokens.ts';
import { spread } from './hashing.ts';
import {
  CAUTION_BIT,
  ENTRY,
  FORM_KINDS,
  FORM_SHIFT,
  goingOn,
  INDEX_BITS,
  type PhraseSections,
} from './phrase-table.ts';

/** The most entities that share one form; the less famous ones beyond it are left out ("Garcia" names hundreds). */
const MAX_CANDIDATES = 40;
/** Twice as many entries as buckets keeps the table small; lookups still see two entries on average. */
const PER_BUCKET = 2;

export interface FormEntry {
  readonly form: string;
  readonly kind: FormKind;
  readonly caution: boolean;
  readonly index: number;
  readonly fame: number;
}

interface HashedEntry {
  readonly place: number;
  readonly fingerprint: number;
  readonly value: number;
  readonly index: number;
  readonly fame: number;
}

/** Fingerprints keep 24 of the 32 bits: the low 16 and the top 8. */
const FINGERPRINT_MASK = 0xff00ffff;

function compareEntries(a: HashedEntry, b: HashedEntry): number {
  return (
    a.place - b.place ||
    a.fingerprint - b.fingerprint ||
    b.fame - a.fame ||
    a.index - b.index ||
    (a.value >> FORM_SHIFT) - (b.value >> FORM_SHIFT)
  );
}

function samePhrase(a: HashedEntry | undefined, b: HashedEntry): boolean {
  return a !== undefined && a.place === b.place && a.fingerprint === b.fingerprint;
}

/** One entry an entity and phrase (its best kind), and no more than `MAX_CANDIDATES` a phrase. `sorted` by `compareEntries`. */
function thinOut(sorted: readonly HashedEntry[]): HashedEntry[] {
  const kept: HashedEntry[] = [];
  let run = 0;
  for (const entry of sorted) {
    const previous = kept.at(-1);
    if (!samePhrase(previous, entry)) run = 0;
    else if (previous?.index === entry.index) continue;
    if (run < MAX_CANDIDATES) kept.push(entry);
    run++;
  }
  return kept;
}

function packForms(entries: readonly HashedEntry[]): Uint8Array {
  const words = new Uint16Array(entries.length * ENTRY);
  entries.forEach(({ fingerprint, value }, number) => {
    const at = number * ENTRY;
    words[at] = fingerprint & 0xffff;
    words[at + 1] = value & 0xffff;
    words[at + 2] = (fingerprint >>> 24) | ((value >>> 16) << 8);
  });
  return new Uint8Array(words.buffer);
}

/** `byOpening` holds bit n for a form of n words. */
function packOpenings(byOpening: ReadonlyMap<number, number>): Uint8Array {
  const exponent = sizeExponent(byOpening.size * 2);
  const lengths = new Uint16Array(1 << exponent);
  for (const [opening, found] of byOpening) lengths[spread(opening) >>> (32 - exponent)]! |= found;
  return Uint8Array.from(lengths, (found) => (found === 0 ? 0 : ((31 - Math.clz32(found)) << 1) | ((found >> 1) & 1)));
}

/** Bits a beginning: one in five or so is set, so that four in five unknown ones are told at once. */
const BITS_PER_BEGINNING = 3;

function packBeginnings(beginnings: ReadonlySet<number>): Uint8Array {
  const exponent = sizeExponent(beginnings.size * BITS_PER_BEGINNING);
  const packed = new Uint8Array((1 << exponent) >> 3);
  for (const beginning of beginnings) {
    const bit = spread(beginning) >>> (32 - exponent);
    packed[bit >> 3]! |= 1 << (bit & 7);
  }
  return packed;
}

/** @throws RangeError for an entity number that does not fit (1,048,576 entities). */
export function packPhraseTable(forms: Iterable<FormEntry>): PhraseSections & { readonly count: number } {
  const byOpening = new Map<number, number>();
  const beginnings = new Set<number>();
  const hashed: HashedEntry[] = [];
  for (const { form, kind, caution, index, fame } of forms) {
    if (index >= 1 << INDEX_BITS) throw new RangeError(`The glossary holds at most ${1 << INDEX_BITS} entities`);
    const hash = hashForm(form);
    if (!hash) continue;
    byOpening.set(hash.opening, (byOpening.get(hash.opening) ?? 0) | (1 << hash.words));
    const [pair] = hash.beginnings;
    if (pair !== undefined) beginnings.add(pair);
    for (const beginning of hash.beginnings.slice(0, -1)) beginnings.add(goingOn(beginning));
    const value = index | (FORM_KINDS.indexOf(kind) << FORM_SHIFT) | (caution ? CAUTION_BIT : 0);
    const fingerprint = (spread(hash.second) & FINGERPRINT_MASK) >>> 0;
    hashed.push({ place: spread(hash.first), fingerprint, value, index, fame });
  }
  const kept = thinOut(hashed.sort(compareEntries));
  // Kept in the order of `place`, which is the order of the buckets.
  const buckets = fillBuckets(
    Uint32Array.from(kept, ({ place }) => place),
    PER_BUCKET,
  );
  return {
    firstTokens: packOpenings(byOpening),
    beginnings: packBeginnings(beginnings),
    buckets: buckets.groups,
    forms: packForms(kept),
    count: kept.length,
  };
}
