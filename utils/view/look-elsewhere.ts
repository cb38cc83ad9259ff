/** Links by which the reader can look for the story elsewhere: each shows what it would send, and sends it only when followed. */
import type { IsoDate } from '../model/date.ts';
import { SEARCH_PLACES, type SearchPlace } from './search-engines.ts';

export interface SearchLink {
  readonly id: string;
  readonly name: string;
  readonly url: string;
  /** In words, what following it sends: the query with its days, or the article's address. */
  readonly sends: string;
}

export interface Search {
  readonly words: string;
  readonly address: string;
  readonly date: IsoDate | null;
}

/** Other outlets report the same event from some days before this article to a week after it. */
const DAYS_BEFORE = 3;
const DAYS_AFTER = 7;
const DAY_MS = 86_400_000;

function dayOff(date: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(date.slice(0, 10)) + days * DAY_MS).toISOString().slice(0, 10);
}

function windowOf(date: IsoDate | null): { readonly from: IsoDate; readonly to: IsoDate } | null {
  const isDay = date !== null && date.length >= 10 && !Number.isNaN(Date.parse(date.slice(0, 10)));
  return isDay ? { from: dayOff(date, -DAYS_BEFORE), to: dayOff(date, DAYS_AFTER) } : null;
}

function linkTo(place: SearchPlace, { words, address, date }: Search): SearchLink {
  const days = place.dated ? windowOf(date) : null;
  const template = days && place.dated ? place.dated : place.url;
  const url = template
    .replace('{words}', encodeURIComponent(words))
    .replace('{address}', address.replace(/[?#].*$/u, ''))
    .replace('{from}', days?.from ?? '')
    .replace('{to}', days?.to ?? '');
  const sendsAddress = place.url.includes('{address}');
  const query = days ? `${words}, ${days.from} to ${days.to}` : words;
  return { id: place.id, name: place.name, url, sends: sendsAddress ? address.replace(/[?#].*$/u, '') : query };
}

/** For the chosen places, in the table's order; nothing to send, no link. */
export function searchLinks(search: Search, chosen: readonly string[]): SearchLink[] {
  const words = search.words.replace(/\s+/gu, ' ').trim();
  return SEARCH_PLACES.filter(({ id, url }) => chosen.includes(id) && (words !== '' || url.includes('{address}'))).map(
    (place) => linkTo(place, { ...search, words }),
  );
}
