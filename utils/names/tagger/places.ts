/** A set of place names by hash, as it lies in the tagger's file: asked with runs of words. */
import { mix } from './hash.ts';

/** How well known a place is; 0 is none. */
export const PlaceSize = { none: 0, town: 1, city: 2 } as const;

/** Open addressing over 32-bit hashes; the lowest bit of an entry tells town (0) from city (1); 0 is empty. */
export interface PlaceSet {
  readonly table: Uint32Array;
}

/** The hash of no words, which those of a phrase are added to one by one. */
export const NO_WORDS = 0x51ed270b;

/** The hash of a phrase with one more word. */
export function addToPhrase(phrase: number, word: number): number {
  return mix(phrase, word, 0x2f, 0) >>> 0;
}

export function sizeOfPlace(places: PlaceSet, phrase: number): number {
  const { table } = places;
  const mask = table.length - 1;
  const key = phrase >>> 1;
  for (let slot = key & mask; table[slot] !== 0; slot = (slot + 1) & mask) {
    if (table[slot]! >>> 1 === key) return table[slot]! & 1 ? PlaceSize.city : PlaceSize.town;
  }
  return PlaceSize.none;
}

/** Builds the table; `size` of a phrase met twice is the larger one. */
export function packPlaces(phrases: Iterable<readonly [phrase: number, size: number]>, slots: number): PlaceSet {
  const table = new Uint32Array(slots);
  for (const [phrase, size] of phrases) {
    const key = phrase >>> 1;
    let slot = key & (slots - 1);
    while (table[slot] !== 0 && table[slot]! >>> 1 !== key) slot = (slot + 1) & (slots - 1);
    table[slot] = ((key << 1) | (size === PlaceSize.city ? 1 : 0) | (table[slot]! & 1)) >>> 0;
  }
  return { table };
}
