/** Faults of the registers that were found by reading what they lead to; each with what is true. */
import type { OfficeRow, RegisterRecord } from '../registers/register-record.ts';

/** Offices that a source gives to somebody who did not hold them: source, id, beginning of the title, why. */
const NOT_HELD: readonly (readonly [source: string, id: string, title: string, why: string])[] = [
  ['world-leaders-g20-asean', 'Q6892571', 'King', 'Mohammed bin Salman is crown prince; his father reigns'],
  [
    'every-politician',
    'Q16186720',
    'Minister of Foreign Affairs',
    'Jaishankar was foreign secretary, a civil servant, until 2018',
  ],
  [
    'every-politician',
    'Q13587355',
    'Minister of Foreign Affairs',
    'Sujatha Singh was foreign secretary, a civil servant',
  ],
  [
    'every-politician',
    'Q23062407',
    'Minister of Foreign Affairs',
    'Vijay Gokhale was foreign secretary, a civil servant',
  ],
  [
    'factbook-leaders',
    'factbook:lebanon/saad-hariri',
    'Prime Minister',
    'named in October 2020, he formed no government',
  ],
  ['openstates', 'openstates:9d6194bf', 'Mayor', 'of Maui, not of Hawaii'],
  ['openstates', 'openstates:5cff5ed2', 'Mayor', 'of Honolulu, not of Hawaii'],
  ['openstates', 'openstates:91d53484', 'Mayor', 'of Honolulu, not of Hawaii'],
  ['openstates', 'openstates:ff3fcb8b', 'Mayor', 'of Kauai, not of Hawaii'],
];

/** Slips of the pen: source, name, date as it stands there, date that is meant. */
const MISDATED: readonly (readonly [source: string, name: string, wrong: string, meant: string])[] = [
  ['factbook-leaders', 'Ilie Bolojan', '2005-06-23', '2025-06-23'],
  ['factbook-leaders', 'Zuzana Caputova', '2014-06-15', '2019-06-15'],
  ['factbook-leaders', 'Robert Fico', '2023-05-25', '2023-10-25'],
  ['factbook-leaders', 'Konstantinos Tasoulas', '2020-03-13', '2025-03-13'],
  ['factbook-leaders', 'Hassan Diab', '2020-10-22', '2020-01-21'],
  ['every-politician', 'Nouri al-Maliki', '2007-05-20', '2006-05-20'],
];

function withMeantDate(row: OfficeRow, source: string, name: string): OfficeRow {
  const slip = MISDATED.find(([of, who, wrong]) => of === source && who === name && wrong === row[3]);
  return slip ? ([...row.slice(0, 3), slip[3], ...row.slice(4)] as unknown as OfficeRow) : row;
}

/**
 * Open States tells terms by the calendar: seats end on the last of December, whoever left before, and mayors on the day of the
 * next election, who was elected again or not.
 */
function byTheCalendar(row: OfficeRow): OfficeRow {
  const [title, organization = null, place = null, start = null, end = null, more] = row;
  if (title.startsWith('Mayor')) {
    const office = place === null ? title : 'Mayor';
    if (end === null) return [office, organization, place, start, end, ...(more ? [more] : [])] as unknown as OfficeRow;
    return [office, organization, place, start, null, { ...more, endUnknown: true, asOf: end }];
  }
  return end?.endsWith('-12-31') ? [title, organization, place, start, end, { ...more, endApprox: true }] : row;
}

/**
 * Leagues whose clubs the world calls by their city. Elsewhere the city is any team, or the city: Chicago is also the Bulls,
 * San Francisco no club of Panama, Europa a moon.
 */
const CITY_IS_THE_CLUB =
  /^football-clubs:(?:england|scotland|spain|italy|germany|france|netherlands|portugal|belgium)\//;
const BETTER_KNOWN_CITIES = new Set(['Boston', 'Lincoln', 'Cambridge', 'Oxford', 'Bath', 'Richmond', 'York']);
const CITY = /^(?:\S+|(?:New|Los|San|St\.?|Kansas|Salt) \S+(?: City)?)$/;

/** Parties of many countries share abbreviations with states, commissions and firms: PUC, FL, IL. */
const PARTY_ABBREVIATION = /^\p{Lu}{2,4}$/u;

function isMisleading(alias: string, source: string, { id, type }: RegisterRecord): boolean {
  if (source === 'football-clubs')
    return CITY.test(alias) && (!CITY_IS_THE_CLUB.test(id) || BETTER_KNOWN_CITIES.has(alias));
  return source === 'factbook-orgs' && type === 'political party' && PARTY_ABBREVIATION.test(alias);
}

/** An end that is the start of the next known holder is no end if years lie between: Haiti's list of 2017 and that of 2024. */
const LONGEST_GAP = 200;
const DAY = 86_400_000;

function withoutFarEnd(row: OfficeRow, seen: string): OfficeRow {
  const [title, organization, place, start, end, more] = row;
  if (!more?.endApprox || !end || Date.parse(end) - Date.parse(seen) <= LONGEST_GAP * DAY) return row;
  const { endApprox: _, ...rest } = more;
  return [
    title,
    organization ?? null,
    place ?? null,
    start ?? null,
    null,
    { ...rest, endUnknown: true, asOf: rest.asOf ?? seen },
  ];
}

/** `date`: when the register saw the record. */
export function withoutFaults(source: string, record: RegisterRecord, date: string): RegisterRecord {
  const { offices, aliases, ...rest } = record;
  return {
    ...rest,
    ...(aliases ? { aliases: aliases.filter((alias) => !isMisleading(alias, source, record)) } : {}),
    ...(offices
      ? {
          offices: offices
            .filter(
              ([title]) =>
                !NOT_HELD.some(([of, id, held]) => of === source && id === record.id && title.startsWith(held)),
            )
            .map((row) => withMeantDate(row, source, record.name))
            .map((row) => (source === 'openstates' ? byTheCalendar(row) : row))
            .map((row) => withoutFarEnd(row, date)),
        }
      : {}),
  };
}
