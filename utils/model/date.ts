/** Dates of reduced precision, as facts carry them: `2011`, `2011-05` or `2011-05-23` (ISO 8601). */
export type IsoDate = string;

/** The first day that `date` can mean: `2011-05` -> `2011-05-01`. */
export function earliestDay(date: IsoDate): IsoDate {
  if (date.length === 4) return `${date}-01-01`;
  if (date.length === 7) return `${date}-01`;
  return date.slice(0, 10);
}

/**
 * A day no earlier than any that `date` can mean: `2011-05` -> `2011-05-31`. Months are closed with 31, since these days are
 * only ever compared as strings.
 */
export function latestDay(date: IsoDate): IsoDate {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length === 7) return `${date}-31`;
  return date.slice(0, 10);
}
