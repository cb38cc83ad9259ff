/** Joins what several sources say of one person's offices: each office once, the better source's words, the later source's end. */
import { earliestDay, latestDay } from '../../../utils/model/date.ts';
import type { Tenure } from '../../../utils/model/glossary.ts';
import { daysApart, interval, isLegislator, overlaps, SLACK_DAYS, sameOffice } from './same-office.ts';
import { CURATED, FROZEN } from './source-record.ts';
import { differ, spellOf } from './spells.ts';

export interface Contradiction {
  readonly about: 'start' | 'end' | 'born' | 'still held';
  readonly kept: string;
  readonly other: string;
  readonly sources: readonly [string, string];
  readonly office: string;
}

type Note = (contradiction: Contradiction) => void;

/** A tenure with the date of the source that it comes from. */
export interface SourcedTenure {
  readonly tenure: Tenure;
  readonly date: string;
}

/** Two times that a curated file parts by more than this are two: a caretaker governed between them. */
const CARETAKER_DAYS = 7;
/** Yearbooks notice a change of office up to this many days late; ends that are near a date are no nearer than this. */
const LAG_DAYS = 200;
/** Lists of sitting members without dates: the day of the election before which the seats had other names or borders. */
const SEATS_DRAWN: Readonly<Record<string, string>> = { 'uk-mps': '2024-07-04' };

const later = (a: string | null, b: string | null) =>
  a === null ? b : b === null ? a : latestDay(a) >= latestDay(b) ? a : b;

/** An end near a date gives way to one on a date. The calendar of a legislature knows nobody who left before its last day. */
function isBetterEnd(approx: Tenure, exact: Tenure): boolean {
  if (exact.endApprox || exact.start === null || !approx.end || !exact.end || !differ(approx.end, exact.end))
    return false;
  return !isLegislator(approx) || latestDay(exact.end) < latestDay(approx.end);
}

/** `kept` with what `other`, of a lesser source, adds to it. */
function combine(kept: SourcedTenure, other: SourcedTenure): SourcedTenure {
  const [a, b] = [kept.tenure, other.tenure];
  let { start, end, asOf } = a;
  let isApprox = a.endApprox === true;
  let isUnknown = a.endUnknown === true;
  // Registers list terms: the earlier start is where the office began. A curated date stands.
  if (start === null) start = b.start;
  else if (b.start !== null && a.source !== CURATED && differ(start, b.start) && b.start < start) start = b.start;
  if (end === null && b.end !== null) {
    if (isUnknown || asOf === null || (other.date > asOf && latestDay(b.end) >= asOf)) {
      end = b.end;
      isApprox = b.endApprox === true;
      isUnknown = false;
      asOf = null;
    }
  } else if (end === null && b.end === null) {
    if (!b.endUnknown) asOf = later(asOf, b.asOf);
  } else if (end !== null && b.end !== null && isApprox && isBetterEnd(a, b)) {
    end = b.end;
    isApprox = false;
  }
  const { endApprox: _a, endUnknown: _u, ...rest } = a;
  const merged: Tenure = {
    ...rest,
    organization: a.organization ?? b.organization,
    place: a.place ?? b.place,
    start,
    end,
    asOf,
    ...(isApprox ? { endApprox: true } : {}),
    ...(isUnknown && end === null ? { endUnknown: true } : {}),
  };
  const [, newest = kept.date] = [kept.date, other.date].sort();
  return { tenure: merged, date: newest };
}

/** What is told of an office against what another source says of it: both as unbroken times, whatever terms they are told in. */
function compareSpells(
  told: Tenure,
  others: readonly Tenure[],
  said: Tenure,
  same: readonly Tenure[],
  note: Note,
): void {
  const [a, b] = [spellOf(told, others), spellOf(said, same)];
  const office = [told.title, told.place].filter((part) => part !== null).join(', ');
  const report = (about: Contradiction['about'], kept: string, other: string) =>
    note({ about, kept, other, sources: [told.source, said.source], office });
  // Lists of seats begin with some parliament: who sat in it may have sat before.
  const isCutOff = isLegislator(said) && a.start !== null && b.start !== null && a.start < b.start;
  if (told.source === CURATED && a.start && b.start && !isCutOff && differ(a.start, b.start))
    report('start', a.start, b.start);
  const isNear = told.endApprox || said.endApprox;
  if (a.end && b.end && !said.endApprox && differ(a.end, b.end, isNear ? LAG_DAYS : SLACK_DAYS))
    report('end', a.end, b.end);
  else if (a.end && !b.end && said.source !== FROZEN && said.asOf !== null && said.asOf > latestDay(a.end)) {
    if (differ(said.asOf, a.end, LAG_DAYS)) report('still held', a.end, `as of ${said.asOf}`);
  } else if (!a.end && b.end && !isNear && told.source === CURATED && said.end === b.end && told.asOf)
    report('still held', `as of ${told.asOf}`, b.end);
}

/** Terms of one seat that follow on each other become one. */
function joinNeighbours(tenures: readonly Tenure[]): Tenure[] {
  const joined: Tenure[] = [];
  for (const tenure of [...tenures].sort((a, b) => (a.start ?? '').localeCompare(b.start ?? ''))) {
    const at = joined.findIndex(
      (before) =>
        before.title === tenure.title &&
        before.organization === tenure.organization &&
        before.place === tenure.place &&
        !before.acting === !tenure.acting &&
        before.start !== null &&
        before.end !== null &&
        tenure.start !== null &&
        tenure.start >= before.start &&
        daysApart(before.end, tenure.start) <= (tenure.source === CURATED ? CARETAKER_DAYS : SLACK_DAYS),
    );
    if (at < 0) joined.push(tenure);
    else joined[at] = { ...tenure, start: joined[at]!.start };
  }
  return joined;
}

const startOf = (tenure: Tenure) => tenure.start ?? tenure.asOf ?? tenure.end ?? '';

/** How well `said` fits a known tenure of the office: the same beginning first, then the time that its beginning lies in. */
function closeness(known: Tenure, said: Tenure): number {
  if (said.start === null || known.start === null) return 0;
  if (!differ(known.start, said.start)) return 3;
  const [from, to] = interval(known);
  const day = earliestDay(said.start);
  return from <= day && day <= to ? 2 : 1;
}

/**
 * A seat told under today's name says nothing of the years before: `Member of Parliament` of 2017, of the United Kingdom, is not
 * yet that of a seat drawn in 2024. The part of `said` before `known` is told apart, under its own name.
 */
function earlierPart(known: Tenure, said: Tenure): Tenure | null {
  if (!isLegislator(known) || known.place === null || known.place === said.place || said.start === null) return null;
  const began = known.start ?? SEATS_DRAWN[known.source];
  if (began === undefined || said.start >= began || !differ(said.start, began)) return null;
  if (said.end !== null && latestDay(said.end) <= began) return said;
  const { endUnknown: _, ...rest } = said;
  return { ...rest, end: began, endApprox: true, asOf: null };
}

/** What was open in the frozen list of 2022 is not the time in that office that began in 2025. */
function isSameTime(known: Tenure, said: Tenure): boolean {
  const isFrozen = said.source === FROZEN && said.end === null && said.asOf !== null && known.start !== null;
  return overlaps(known, isFrozen ? { ...said, end: said.asOf } : said);
}

/** `lists` by source, the most trusted first. Newest start first. */
export function mergeTenures(lists: readonly (readonly SourcedTenure[])[], note: Note): Tenure[] {
  const merged: SourcedTenure[] = [];
  const pairs: { at: number; said: Tenure; same: readonly Tenure[] }[] = [];
  for (const list of lists) {
    const before = merged.length;
    const same = list.map(({ tenure }) => tenure);
    for (const sourced of list) {
      const said = sourced.tenure;
      // Two tenures of one source are two times in office, whatever they are called.
      const known = merged
        .slice(0, before)
        .map(({ tenure }, at) => ({ at, tenure }))
        .filter(({ tenure }) => sameOffice(tenure, said) && isSameTime(tenure, said))
        .sort((a, b) => closeness(b.tenure, said) - closeness(a.tenure, said));
      const [best] = known;
      const earlier = best ? earlierPart(best.tenure, said) : null;
      if (!best || earlier === said) {
        merged.push(sourced);
        continue;
      }
      if (earlier) merged.push({ tenure: earlier, date: sourced.date });
      const rest = earlier ? { ...said, start: earlier.end } : said;
      merged[best.at] = combine(merged[best.at]!, { ...sourced, tenure: rest });
      // A time told in one piece here and in two there: whether it is over is asked of the later piece.
      const last = known.find(({ tenure, at }) => at !== best.at && tenure.end === null && best.tenure.end !== null);
      if (last) merged[last.at] = combine(merged[last.at]!, { ...sourced, tenure: { ...said, start: null } });
      pairs.push({ at: best.at, said, same });
    }
  }
  const tenures = merged.map(({ tenure }) => tenure);
  for (const { at, said, same } of pairs) compareSpells(tenures[at]!, tenures, said, same, note);
  return joinNeighbours(tenures).sort((a, b) => startOf(b).localeCompare(startOf(a)) || a.title.localeCompare(b.title));
}
