/** Whether an office was held on a day, as far as dates of reduced precision can tell. */
import { earliestDay, type IsoDate, latestDay } from '../../model/date.ts';
import type { Tenure } from '../../model/glossary.ts';

/**
 * `held`: the dates say so. `likely`: the day lies within the imprecision of a date (`2011` asked for May 2011), or the start is
 * unknown. `last-seen`: open when last seen, and the day is later than that.
 */
export type Certainty = 'held' | 'likely' | 'last-seen';

/** How long before `asOf` an office without a start may be thought of as held. */
const DAYS_BEFORE_LAST_SEEN = 400;
/** How long after it was last seen an open office may still be told of: a list of July 2022 says nothing of 2026. */
const DAYS_AFTER_LAST_SEEN = 1100;
const DAY = 86_400_000;

function daysBetween(from: IsoDate, to: IsoDate): number {
  return (Date.parse(`${safeDay(to)}T00:00:00Z`) - Date.parse(`${safeDay(from)}T00:00:00Z`)) / DAY;
}

/** Months are closed with day 31 for comparing; a calendar wants a day that exists. */
function safeDay(day: IsoDate): IsoDate {
  return day.endsWith('-31') ? `${day.slice(0, 8)}28` : day;
}

function beganBy(tenure: Tenure, day: IsoDate): Certainty | null {
  if (tenure.start === null) {
    const anchor = tenure.end ?? tenure.asOf;
    if (anchor === null) return null;
    return daysBetween(day, earliestDay(anchor)) <= DAYS_BEFORE_LAST_SEEN ? 'likely' : null;
  }
  if (day < earliestDay(tenure.start)) return null;
  return day >= latestDay(tenure.start) ? 'held' : 'likely';
}

function lastedTo(tenure: Tenure, day: IsoDate): Certainty | null {
  if (tenure.end !== null) {
    if (day > latestDay(tenure.end)) return null;
    // An end that is known by its year alone is taken as past from the middle of that year on.
    if (tenure.end.length === 4 && day > `${tenure.end}-06-30`) return null;
    // On its last day an office is still held; an end that is near a date is doubtful around it.
    return day > earliestDay(tenure.end) || (tenure.endApprox && day === tenure.end) ? 'likely' : 'held';
  }
  if (tenure.endUnknown) return tenure.asOf !== null && day <= latestDay(tenure.asOf) ? 'held' : null;
  if (tenure.asOf === null || day <= latestDay(tenure.asOf)) return 'held';
  return daysBetween(latestDay(tenure.asOf), day) <= DAYS_AFTER_LAST_SEEN ? 'last-seen' : null;
}

const ORDER: readonly Certainty[] = ['last-seen', 'likely', 'held'];

/** Null if the office was not held on `day` (`YYYY-MM-DD`). */
export function heldOn(tenure: Tenure, day: IsoDate): Certainty | null {
  const began = beganBy(tenure, day);
  if (began === null) return null;
  const lasted = lastedTo(tenure, day);
  if (lasted === null) return null;
  return ORDER[Math.min(ORDER.indexOf(began), ORDER.indexOf(lasted))]!;
}
