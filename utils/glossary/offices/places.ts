/** Brings the names of countries and other places to one key, and finds them in wordings of offices. */
import { foldName } from '../../text/normalise.ts';
import { CITIES, COUNTRIES } from './countries.ts';

const keys = new Map<string, string>();
const cities = new Map<string, string>();
/** The name that stands first in its line, by key. */
const names = new Map<string, string>();

const adjectives = new Map<string, readonly string[]>();
/** `Mexican`, `Dutch`, `Iraqi`, `South Korean`; not `Holland`, `Burma`, `Republic of Cyprus`. */
const ADJECTIVE =
  /^(?:(?:South|North|Cape|Central|Sri|Costa|El|Saudi|Bissau) ?-?)?\p{Lu}\p{Ll}*(?:an|ese|ish|i|ch|ic|eek|akh|ak|ek|yz|ss|ine|ene|ar|ot|men)$/u;

for (const line of COUNTRIES.trim().split('\n')) {
  const [name = '', ...others] = line.split('|');
  const key = foldName(name);
  names.set(key, name);
  for (const other of [name, ...others]) keys.set(foldName(other), key);
  adjectives.set(
    name,
    others.filter((other) => ADJECTIVE.test(other)),
  );
}

for (const line of CITIES.trim().split('\n')) {
  const [name = '', ...others] = line.split('|').map(foldName);
  for (const other of [name, ...others]) cities.set(other, name);
}

/** `Russian Federation`, `Russian` -> `russia`; other places fold: `São Paulo` -> `sao paulo`. */
export function placeKey(place: string): string {
  const folded = foldName(place).replace(/^the /, '');
  return keys.get(folded) ?? cities.get(folded) ?? folded;
}

/** True if this is a country or names what belongs to one. */
export function isCountry(word: string): boolean {
  return keys.has(foldName(word).replace(/^the /, ''));
}

/** A country's everyday name: `Turkey (Turkiye)` -> `Turkey`; other places unchanged. */
export function countryName(place: string): string {
  return names.get(keys.get(foldName(place).replace(/^the /, '')) ?? '') ?? place;
}

/** What belongs to a country, by its everyday name: `Netherlands` -> Dutch. Empty for what is no country. */
export function adjectivesOf(country: string): readonly string[] {
  return adjectives.get(country) ?? [];
}

/** The country at the head of a wording and the rest: `Mexican president` -> `mexico`, `president`. Null if there is none. */
export function splitLeadingPlace(folded: string): { readonly place: string; readonly rest: string } | null {
  const words = folded.split(' ');
  for (let count = Math.min(4, words.length - 1); count > 0; count--) {
    const place = keys.get(
      words
        .slice(0, count)
        .join(' ')
        .replace(/'s$|s'$/, ''),
    );
    if (place) return { place, rest: words.slice(count).join(' ') };
  }
  return null;
}
