/** The set of place names that the tagger carries: cities from GeoNames (see data/README.md) and the countries of the word lists. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { COUNTRY_OF, NATIONALITY_WORDS } from '../../utils/names/data/countries.ts';
import { hashWord } from '../../utils/names/tagger/hash.ts';
import { addToPhrase, NO_WORDS, type PlaceSet, PlaceSize, packPlaces } from '../../utils/names/tagger/places.ts';
import { tokenise, tokenText } from '../../utils/text/tokenise.ts';

const SLOTS = 1 << 16;

export interface Place {
  readonly name: string;
  readonly isCity: boolean;
}

/** A line is a name, with `*` before it if more than 300,000 people live there or it is a state. */
export function readPlaces(): Place[] {
  const listed = gunzipSync(readFileSync(path.resolve(import.meta.dirname, 'data/places.txt.gz')))
    .toString()
    .trim()
    .split('\n')
    .map((line) => ({ name: line.replace('*', ''), isCity: line.startsWith('*') }));
  const countries = [...COUNTRY_OF.keys()].filter((name) => !NATIONALITY_WORDS.has(name));
  return [...listed, ...countries.map((name) => ({ name, isCity: true }))];
}

export function packPlaceList(places: readonly Place[]): PlaceSet {
  return packPlaces(
    places.map(({ name, isCity }): [number, number] => {
      const tokens = tokenise(name);
      let phrase = NO_WORDS;
      for (let i = 0; i < tokens.count; i++) phrase = addToPhrase(phrase, hashWord(tokenText(tokens, i).toLowerCase()));
      return [phrase, isCity ? PlaceSize.city : PlaceSize.town];
    }),
    SLOTS,
  );
}
