/** Dates as a reader reads them, as precise as the source is: `5 Feb 2025`, `Feb 2025`, `2025`. */
import type { IsoDate } from '../model/date.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'];

/**
 * Unreadable dates are given back as they are. `Intl.DateTimeFormat` (en-GB) would say the same, but it and the one for numbers took
 * 50 to 100 ms while the sidebar opened.
 */
export function dateWords(date: IsoDate): string {
  if (/^\d{4}$/.test(date)) return date;
  const time = Date.parse(date.length === 7 ? `${date}-01` : date.slice(0, 10));
  if (Number.isNaN(time)) return date;
  const day = new Date(time);
  const month = `${MONTHS[day.getUTCMonth()]} ${day.getUTCFullYear()}`;
  return date.length === 7 ? month : `${day.getUTCDate()} ${month}`;
}

/** For "as of": the month is precise enough. */
export function monthWords(date: IsoDate): string {
  return dateWords(date.slice(0, 7));
}

const DAY_MS = 86_400_000;

/** Whole days from one date to another; dates of reduced precision count from their first day. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  const day = (date: IsoDate) => Date.parse(date.length === 4 ? `${date}-01-01` : date.slice(0, 10));
  return Math.round((day(to) - day(from)) / DAY_MS);
}
