/** Finds the day an article was published, in the article's own time zone, trusting the page's statements in a fixed order. */
import type { IsoDate } from '../model/date.ts';
import { elementText } from './element-text.ts';
import { textOf } from './json-ld.ts';
import { findElements, firstMeta, type PageFacts, type Surroundings } from './page-facts.ts';
import { plainText } from './plain-text.ts';

const META_NAMES = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'article.published',
  'published_at',
  'parsely-pub-date',
  'sailthru.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publication_date',
  'dc.date.issued',
  'dc.date.created',
  'dcterms.created',
  'dc.date',
  'dcterms.date',
  'article_date_original',
  'cxenseparse:recs:publishtime',
  'date',
];

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH_NAME = '(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.?';
const ISO =
  /\b((?:19|20)\d{2})-(\d{1,2})-(\d{1,2})(?:[T ]+(\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?/i;
const COMPACT = /^((?:19|20)\d{2})(\d{2})(\d{2})(?:T?\d{4,6})?Z?$/;
/** `Nov. 18, 2019` and `Monday, November 18th 2019`. */
const MONTH_FIRST = new RegExp(`\\b${MONTH_NAME}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+((?:19|20)\\d{2})\\b`, 'i');
/** `18 November 2019`, `18-Nov-2019`. */
const DAY_FIRST = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?[\\s-]+${MONTH_NAME}[\\s,-]+((?:19|20)\\d{2})\\b`, 'i');
/** `/2019/11/18/`, `/2019/nov/18/`, `2019-11-18` within an address. */
const IN_ADDRESS = /(?:^|[/_-])((?:19|20)\d{2})[/-]?(\d{1,2}|[a-z]{3})[/-]?(\d{1,2})(?=[/._-]|$)/i;

interface Stamp {
  readonly day: IsoDate;
  /** The hour in UTC if the stamp is given in UTC: then the day where the article was written may be the next or the last one. */
  readonly utcHour: number | null;
}

function isoDay(year: string, month: number, day: number): IsoDate | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

const monthOf = (name: string) => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;

/** The day that a statement names, as written: `2019-11-18T23:30:00-05:00` is 2019-11-18. */
export function readDay(value: string): Stamp | null {
  const text = plainText(value, 120);
  const iso = ISO.exec(text);
  if (iso) {
    const day = isoDay(iso[1]!, Number(iso[2]), Number(iso[3]));
    const isUtc = iso[4] !== undefined && (iso[6] === undefined || /^(?:Z|UTC|GMT|[+-]00:?00)$/i.test(iso[6]));
    return day === null ? null : { day, utcHour: isUtc ? Number(iso[4]) : null };
  }
  const compact = COMPACT.exec(text);
  const monthFirst = MONTH_FIRST.exec(text);
  const dayFirst = DAY_FIRST.exec(text);
  const day = compact
    ? isoDay(compact[1]!, Number(compact[2]), Number(compact[3]))
    : dayFirst
      ? isoDay(dayFirst[3]!, monthOf(dayFirst[2]!), Number(dayFirst[1]))
      : monthFirst
        ? isoDay(monthFirst[3]!, monthOf(monthFirst[1]!), Number(monthFirst[2]))
        : null;
  return day === null ? null : { day, utcHour: null };
}

function dayInAddress(url: string): IsoDate | null {
  const found = IN_ADDRESS.exec(url.replace(/^[a-z]+:\/\/[^/]+/i, '').replace(/[?#].*$/, ''));
  if (!found) return null;
  const month = /\d/.test(found[2]!) ? Number(found[2]) : monthOf(found[2]!);
  return isoDay(found[1]!, month, Number(found[3]));
}

function dayBeside(day: IsoDate, step: 1 | -1): IsoDate {
  return new Date(Date.parse(`${day}T00:00:00Z`) + step * 86_400_000).toISOString().slice(0, 10);
}

function timesOf(facts: PageFacts, around: Surroundings): string[] {
  const times = findElements(facts, 'time, [itemprop="datePublished"]', around, 12);
  const isPublished = (element: Element) =>
    /publi|pubdate|created|entry-date/i.test(`${element.className} ${element.getAttribute('itemprop')}`);
  return [...times.filter(isPublished), ...times].map(
    (element) => element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.textContent ?? '',
  );
}

/** Elements that dates stand in by their name, and the lines above the text. */
function shownDates(facts: PageFacts, around: Surroundings): string[] {
  const named = findElements(
    facts,
    '[class*="date" i], [class*="byline" i], [class*="by-line" i], [class*="publish" i]',
    around,
    8,
  );
  const texts = named.map((element) => elementText(element)).filter((text) => text.length <= MAX_SHOWN);
  return [...texts, ...around.above.filter((line) => line.length <= MAX_SHOWN)];
}

/** `LOWMERE, March 5, 2025 (CPA) -- The council …` */
const DATELINE =
  /^.{0,80}?\b((?:[a-z]{3,9}\.? \d{1,2},?|\d{1,2} [a-z]{3,9}\.?) (?:19|20)\d{2}).{0,30}(?:--|—|–|-|:)\s/i;
/** A line that shows a date is short. */
const MAX_SHOWN = 120;

/**
 * The day of publication, `YYYY-MM-DD`, or null. Order of trust: JSON-LD, meta and itemprop, `<time>`, the address, a date shown above
 * the text, the dateline. A statement in UTC yields to the address' day if that is the neighbouring day somewhere on earth at that
 * hour: 02:00 UTC on the 19th is still the 18th in America.
 */
export function findPublished(facts: PageFacts, around: Surroundings, text: string): IsoDate | null {
  const inAddress = dayInAddress(facts.url);
  const statements = [
    textOf(facts.article?.datePublished ?? facts.article?.dateCreated),
    firstMeta(facts, META_NAMES),
    ...timesOf(facts, around),
  ];
  for (const statement of statements) {
    const stamp = statement === null ? null : readDay(statement);
    if (stamp === null) continue;
    if (stamp.utcHour === null) return stamp.day;
    const neighbours = [
      ...(stamp.utcHour < 12 ? [dayBeside(stamp.day, -1)] : []),
      ...(stamp.utcHour >= 10 ? [dayBeside(stamp.day, 1)] : []),
    ];
    return inAddress !== null && neighbours.includes(inAddress) ? inAddress : stamp.day;
  }
  if (inAddress !== null) return inAddress;
  for (const shown of [...shownDates(facts, around), DATELINE.exec(text)?.[1] ?? '']) {
    const stamp = readDay(shown);
    if (stamp !== null) return stamp.day;
  }
  return null;
}
