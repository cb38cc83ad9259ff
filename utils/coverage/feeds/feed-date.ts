/** Dates as feeds write them, also where they are wrong: to the day, or null where only guessing is left. */
import type { IsoDate } from '../../model/date.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** Month names of other languages that do not begin as the English ones: Spanish, French, German, Portuguese, Italian. */
const OTHER_MONTHS: Readonly<Record<string, number>> = {
  ene: 1,
  abr: 4,
  ago: 8,
  dic: 12,
  fév: 2,
  fev: 2,
  avr: 4,
  mai: 5,
  jui: 6,
  aoû: 8,
  aou: 8,
  déc: 12,
  mär: 3,
  okt: 10,
  dez: 12,
  set: 9,
  out: 10,
  gen: 1,
  mag: 5,
  giu: 6,
  lug: 7,
  ott: 10,
};
/** RFC 822 and its kin: `Wed, 08 May 2019 14:56:16 GMT`, `8 May 19`. */
const DAY_FIRST = /(?:^|[\s,])(\d{1,2})(?:st|nd|rd|th)?[\s.-]+(\p{L}{3,10})\.?,?[\s-]+(\d{4}|\d{2})(?=\D|$)/u;
/** `May 8, 2019` */
const MONTH_FIRST = /(?:^|[\s,])(\p{L}{3,10})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?=\D|$)/u;
/** `2019-05-08T14:56:16Z`, `2019/05/08`, `20190508`. */
const YEAR_FIRST = /^(\d{4})([-/.]?)(\d{1,2})\2(\d{1,2})(?=\D|$)/u;
/** A time with a zone, by which the day may be another in UTC; only these are shifted. */
const WITH_ZONE = /\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:Z|GMT|UTC?|[+-]\d{2}:?\d{2}|[ECMP][SD]T)\s*$/iu;

function monthOf(name: string): number | null {
  const short = name.toLowerCase().slice(0, 3);
  const place = MONTHS.indexOf(short);
  return place >= 0 ? place + 1 : (OTHER_MONTHS[short] ?? null);
}

function isoOf(year: number, month: number | null, day: number): IsoDate | null {
  if (month === null || month < 1 || month > 12 || day < 1 || year < 1990 || year > 2200) return null;
  // `31 Jun` is no day: Date would make it the first of July.
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** `99` -> 1999, `19` -> 2019 (RFC 2822, 4.3). */
function fullYear(year: string): number {
  const number = Number(year);
  if (year.length === 4) return number;
  return number < 50 ? 2000 + number : 1900 + number;
}

/** The day, in UTC where the time names its zone. `07/05/2019` is null: nobody knows which is the month. */
export function readFeedDate(text: string | undefined): IsoDate | null {
  const written = text?.trim() ?? '';
  if (written === '' || written.length > 100) return null;
  const yearFirst = YEAR_FIRST.exec(written);
  const dayFirst = yearFirst ? null : DAY_FIRST.exec(written);
  const monthFirst = yearFirst || dayFirst ? null : MONTH_FIRST.exec(written);
  let day: IsoDate | null = null;
  if (yearFirst) day = isoOf(Number(yearFirst[1]), Number(yearFirst[3]), Number(yearFirst[4]));
  else if (dayFirst) day = isoOf(fullYear(dayFirst[3] ?? ''), monthOf(dayFirst[2] ?? ''), Number(dayFirst[1]));
  else if (monthFirst) day = isoOf(Number(monthFirst[3]), monthOf(monthFirst[1] ?? ''), Number(monthFirst[2]));
  if (day === null || !WITH_ZONE.test(written)) return day;
  const time = Date.parse(written);
  return Number.isNaN(time) ? day : new Date(time).toISOString().slice(0, 10);
}
