/** Whether two tenures of one person are the same time in the same office, told by two sources. */

import { officeKeys } from '../../../utils/glossary/offices/office-keys.ts';
import { organizationKey } from '../../../utils/glossary/offices/organizations.ts';
import { placeKey } from '../../../utils/glossary/offices/places.ts';
import { earliestDay, latestDay } from '../../../utils/model/date.ts';
import type { Tenure } from '../../../utils/model/glossary.ts';
import { foldName } from '../../../utils/text/normalise.ts';

/** Offices of which one person may hold several at once: the organization tells them apart. */
const MANY_AT_ONCE =
  /^(?:chair|director|chief executive|founder|president|member|leader|governor|ambassador|commissioner|managing director|manager|minister without portfolio)$/;
/** Sources date the same change up to this many days apart. */
export const SLACK_DAYS = 45;
const DAY = 86_400_000;

const keysOf = new WeakMap<Tenure, readonly string[]>();

export function keysOfTenure(tenure: Tenure): readonly string[] {
  const known = keysOf.get(tenure);
  if (known) return known;
  const keys = officeKeys(tenure.title, tenure.place, tenure.organization);
  keysOf.set(tenure, keys);
  return keys;
}

/** `Member of the Alaska House of Representatives` and `State representative` of that house sit in one body. */
function bodyKey(tenure: Tenure): string | null {
  const member =
    /^(?:state )?(?:member|deputy|representative|delegate|senator|substitute member)s? (?:of|in|to) (?:the )?(.+)$/i.exec(
      tenure.title,
    );
  const body = member?.[1] ?? tenure.organization;
  if (!body) return null;
  const words = foldName(body)
    .split(' ')
    .filter((word) => !/^(?:of|the|state|and|in|for)$/.test(word));
  return words.sort().join(' ');
}

/** A seat among many: sources tell its place as a country or as a district. */
export const isLegislator = (tenure: Tenure) =>
  /\b(?:member|deputy|representative|senator|delegate|mp|mep)\b/i.test(tenure.title) &&
  !/deputy (?:prime|minister|secretary|chair|leader|director)/i.test(tenure.title);

export function daysApart(a: string, b: string): number {
  const day = (date: string) => Date.parse(earliestDay(date)) / DAY;
  return Math.abs(day(a) - day(b));
}

/** First and last day; `9999-12-31` for an open one, `0000-01-01` if nothing is dated. */
export function interval(tenure: Tenure): readonly [string, string] {
  const end = tenure.end ?? (tenure.endUnknown ? (tenure.asOf ?? tenure.start) : '9999-12-31');
  const start = tenure.start ?? tenure.asOf ?? tenure.end;
  return [start === null ? '0000-01-01' : earliestDay(start), end === null ? '9999-12-31' : latestDay(end)];
}

/** Days as strings: months closed with a day 31 are mended first. */
export function shift(day: string, days: number): string {
  if (day.startsWith('9999') || day.startsWith('0000')) return day;
  const safe = day.endsWith('-31') ? `${day.slice(0, 8)}28` : day;
  return new Date(Date.parse(safe) + days * DAY).toISOString().slice(0, 10);
}

export function overlaps(a: Tenure, b: Tenure): boolean {
  const [aStart, aEnd] = interval(a);
  const [bStart, bEnd] = interval(b);
  return aStart <= shift(bEnd, SLACK_DAYS) && bStart <= shift(aEnd, SLACK_DAYS);
}

function organizationsAgree(a: Tenure, b: Tenure): boolean {
  if (a.organization === null || b.organization === null) return true;
  return organizationKey(a.organization) === organizationKey(b.organization);
}

function placesAgree(a: Tenure, b: Tenure): boolean {
  if (a.place === null || b.place === null) return true;
  const [x, y] = [placeKey(a.place), placeKey(b.place)];
  return x === y || x.startsWith(`${y},`) || y.startsWith(`${x},`);
}

function wordSet(text: string): string {
  const words = foldName(text)
    .split(' ')
    .filter((word) => !/^(?:of|the|for|and|to|at)$/.test(word));
  return [...new Set(words)].sort().join(' ');
}

/** `Chair of the Federal Reserve` and `Federal Reserve Chair`; `Chairman` of the `Joint Chiefs of Staff`. */
function wordings(tenure: Tenure): string[] {
  if (tenure.organization === null) return [wordSet(tenure.title)];
  const whole = `${tenure.title} ${tenure.organization}`;
  // `Governor` of the `Bank of Japan`, in Japan, is another list's `Governor of the Bank`, in Japan.
  const withoutPlace = tenure.place === null ? whole : foldName(whole).replace(` ${foldName(tenure.place)}`, '');
  return [wordSet(tenure.title), wordSet(whole), wordSet(withoutPlace)];
}

/** The same office, whatever the dates. For one person only: places of seats are told differently by sources. */
export function sameOffice(a: Tenure, b: Tenure): boolean {
  const shared = keysOfTenure(a).filter((key) => keysOfTenure(b).includes(key));
  if (shared.length > 0) {
    if (isLegislator(a) && isLegislator(b)) return true;
    if (!placesAgree(a, b)) return false;
    return shared.some((key) => !MANY_AT_ONCE.test(key)) || organizationsAgree(a, b);
  }
  if (wordings(a).some((words) => wordings(b).includes(words))) return true;
  if (!isLegislator(a) || !isLegislator(b)) return false;
  const body = bodyKey(a);
  return body !== null && body === bodyKey(b);
}
