/** Ends offices that an old list leaves open and that went with another office of the same person, whose end a newer source knows. */
import { placeKey } from '../../../utils/glossary/offices/places.ts';
import { earliestDay, latestDay } from '../../../utils/model/date.ts';
import type { Tenure } from '../../../utils/model/glossary.ts';
import { daysApart, SLACK_DAYS } from './same-office.ts';
import { FROZEN } from './source-record.ts';

const SEATS = /\b(?:member|deputy|representative|senator|delegate|mp)\b/i;

/** `Minister for the Union` beside `Prime Minister` 2019-2022: it began within the term, so it ended with it. */
function carrierOf(open: Tenure, tenures: readonly Tenure[]): Tenure | undefined {
  return tenures.find(
    (other) =>
      other.source !== FROZEN &&
      other.end !== null &&
      other.start !== null &&
      !SEATS.test(other.title) &&
      (other.place === null || open.place === null || placeKey(other.place) === placeKey(open.place)) &&
      latestDay(other.end) >= earliestDay(open.asOf ?? other.end) &&
      open.start! <= other.end &&
      (open.start! >= other.start || daysApart(open.start!, other.start) <= SLACK_DAYS),
  );
}

export function closeOwnOffices(tenures: readonly Tenure[]): Tenure[] {
  return tenures.map((tenure) => {
    if (tenure.source !== FROZEN || tenure.end !== null || tenure.start === null || SEATS.test(tenure.title))
      return tenure;
    const carrier = carrierOf(tenure, tenures);
    if (!carrier) return tenure;
    const { endUnknown: _, ...rest } = tenure;
    return { ...rest, end: carrier.end, endApprox: true, asOf: null };
  });
}
