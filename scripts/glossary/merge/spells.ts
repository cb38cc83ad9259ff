/** The unbroken time that somebody spent in one office, whatever number of terms, districts or sources it is told in. */
import { earliestDay, latestDay } from '../../../utils/model/date.ts';
import type { Tenure } from '../../../utils/model/glossary.ts';
import { interval, SLACK_DAYS, sameOffice, shift } from './same-office.ts';

/** Between two terms lies a campaign, or a caretaker of a few weeks. */
const CAMPAIGN_DAYS = 100;
const DAY = 86_400_000;

export interface Spell {
  readonly start: string | null;
  /** Null if it was open when last seen. */
  readonly end: string | null;
}

/** Whether two dates, each as precise as its source, cannot be told of one event: `2021` and `2021-01-20` can. */
export function differ(a: string, b: string, slack = SLACK_DAYS): boolean {
  const gap = (before: string, after: string) =>
    (Date.parse(earliestDay(after)) - Date.parse(shift(latestDay(before), 0))) / DAY;
  return Math.max(gap(a, b), gap(b, a)) > slack;
}

/** From the beginning of the first to the end of the last of `among` that hang together with `tenure`. */
export function spellOf(tenure: Tenure, among: readonly Tenure[]): Spell {
  const left = among.filter(
    (other) => other !== tenure && (other.start !== null || other.end !== null) && sameOffice(tenure, other),
  );
  let spell: Spell = { start: tenure.start, end: tenure.end };
  let [from, to] = interval(tenure);
  for (let at = 0; at >= 0; ) {
    at = left.findIndex((other) => {
      const [start, end] = interval(other);
      return start <= shift(to, CAMPAIGN_DAYS) && from <= shift(end, CAMPAIGN_DAYS);
    });
    const [other] = at < 0 ? [] : left.splice(at, 1);
    if (!other) continue;
    const [start, end] = interval(other);
    if (start < from) spell = { ...spell, start: other.start };
    if (end > to) spell = { ...spell, end: other.end };
    [from] = [from, start].sort() as [string, string];
    [, to] = [to, end].sort() as [string, string];
  }
  return spell;
}
