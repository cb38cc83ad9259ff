/** Reads the date of death out of a curated background, for records that tell it in the sentence and in no field. */

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** `He died in …`, `She was assassinated …`: the verb opens its clause, or follows he, she, who or and. */
const DEATH =
  /(?:^|[.;,] |\b(?:he|she|who|and) )(?:died|(?:was|were) (?:killed|assassinated|executed|murdered))\b([^.;]{0,90})/i;
const WHEN = new RegExp(`(?:(\\d{1,2}) )?(?:(${MONTHS.join('|')}) )?\\b((?:19|20)\\d\\d)\\b`);

export function tellsOfDeath(background: string): boolean {
  return DEATH.test(background);
}

/** `… he died in an Arctic penal colony on 16 February 2024.` -> `2024-02-16`; a year or month alone gives that. Null if none is told. */
export function deathIn(background: string): string | null {
  const after = DEATH.exec(background)?.[1];
  const [, day, month, year] = (after === undefined ? null : WHEN.exec(after)) ?? [];
  if (year === undefined) return null;
  if (month === undefined) return year;
  const number = String(MONTHS.indexOf(month) + 1).padStart(2, '0');
  return day === undefined ? `${year}-${number}` : `${year}-${number}-${day.padStart(2, '0')}`;
}
