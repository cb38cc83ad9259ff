/** Joins what several sources say of one person's offices: each office once, the better source's words, the later source's end. */
import { latestDay } from '../../../utils/model/date.ts';
import type { Tenure } from '../../../utils/model/glossary.ts';
import { daysApart, overlaps, SLACK_DAYS, sameOffice } from './same-office.ts';
import { CURATED } from './source-record.ts';

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

const later = (a: string | null, b: string | null) =>
  a === null ? b : b === null ? a : latestDay(a) >= latestDay(b) ? a : b;

function differ(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  if (length < 10) return a.slice(0, length) !== b.slice(0, length);
  return daysApart(a, b) > SLACK_DAYS;
}

/** `kept` with what `other`, of a lesser source, adds to it. */
function combine(kept: SourcedTenure, other: SourcedTenure, note: Note): SourcedTenure {
  const [a, b] = [kept.tenure, other.tenure];
  const office = [a.title, a.place].filter((part) => part !== null).join(', ');
  const report = (about: Contradiction['about'], mine: string, theirs: string) =>
    note({ about, kept: mine, other: theirs, sources: [a.source, b.source], office });
  let { start, end, asOf } = a;
  let isApprox = a.endApprox === true;
  let isUnknown = a.endUnknown === true;
  if (start === null) start = b.start;
  else if (b.start !== null && differ(start, b.start)) {
    // Registers list terms: the earlier start is where the office began. A curated date stands and is reported.
    if (a.source === CURATED) report('start', start, b.start);
    else if (b.start < start) start = b.start;
  }
  if (end === null && b.end !== null) {
    if (isUnknown || asOf === null || (other.date > asOf && latestDay(b.end) >= asOf)) {
      end = b.end;
      isApprox = b.endApprox === true;
      isUnknown = false;
      asOf = null;
    } else if (a.source === CURATED) report('still held', `as of ${asOf}`, b.end);
  } else if (end === null && b.end === null) {
    if (!b.endUnknown) asOf = later(asOf, b.asOf);
  } else if (end !== null && b.end !== null && !b.endApprox && differ(end, b.end)) {
    if (isApprox && b.start !== null) {
      end = b.end;
      isApprox = false;
    } else report('end', end, b.end);
  } else if (end !== null && b.end === null && b.asOf !== null && b.asOf > latestDay(end)) {
    report('still held', end, `as of ${b.asOf}`);
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
        daysApart(before.end, tenure.start) <= SLACK_DAYS,
    );
    if (at < 0) joined.push(tenure);
    else joined[at] = { ...tenure, start: joined[at]!.start };
  }
  return joined;
}

const startOf = (tenure: Tenure) => tenure.start ?? tenure.asOf ?? tenure.end ?? '';

/** `lists` by source, the most trusted first. Newest start first. */
export function mergeTenures(lists: readonly (readonly SourcedTenure[])[], note: Note): Tenure[] {
  const merged: SourcedTenure[] = [];
  for (const list of lists) {
    const before = merged.length;
    for (const sourced of list) {
      // Two tenures of one source are two times in office, whatever they are called.
      const at = merged.findIndex(
        (known, place) =>
          place < before && sameOffice(known.tenure, sourced.tenure) && overlaps(known.tenure, sourced.tenure),
      );
      if (at < 0) merged.push(sourced);
      else merged[at] = combine(merged[at]!, sourced, note);
    }
  }
  return joinNeighbours(merged.map(({ tenure }) => tenure)).sort(
    (a, b) => startOf(b).localeCompare(startOf(a)) || a.title.localeCompare(b.title),
  );
}
