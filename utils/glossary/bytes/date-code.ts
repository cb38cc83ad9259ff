/** Dates of reduced precision as one number: year, month (0 = unknown) and day (0 = unknown). */
import type { IsoDate } from '../../model/date.ts';

/** `2011-05` -> 2011 * 512 + 5 * 32. Order of codes is order of dates, less precise first. */
export function encodeDate(date: IsoDate): number {
  const [year = '0', month = '0', day = '0'] = date.split('-');
  return Number(year) * 512 + Number(month) * 32 + Number(day);
}

export function decodeDate(code: number): IsoDate {
  const year = String(Math.floor(code / 512)).padStart(4, '0');
  const month = (code >> 5) & 15;
  const day = code & 31;
  if (month === 0) return year;
  const yearAndMonth = `${year}-${String(month).padStart(2, '0')}`;
  return day === 0 ? yearAndMonth : `${yearAndMonth}-${String(day).padStart(2, '0')}`;
}
