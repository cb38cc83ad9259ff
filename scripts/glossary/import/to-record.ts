/** Turns a fact into a register record: what is unknown or goes without saying is left out. */
import { countryName } from '../../../utils/glossary/offices/places.ts';
import type { OfficeExtras, OfficeRow, RegisterRecord } from '../registers/register-record.ts';
import type { Fact, FactRole } from './facts.ts';
import { joinTerms } from './join-terms.ts';

/** Years before 1700 and impossible dates are faults of the source. */
const DATE = /^(?:1[789]|20)\d\d(?:-\d\d(?:-\d\d)?)?$/;
const dateOrNull = (date: string | number | null | undefined) =>
  date !== null && date !== undefined && DATE.test(String(date)) ? String(date) : null;

function trimRow(row: readonly (string | null | OfficeExtras)[]): OfficeRow {
  const kept = [...row];
  while (kept.length > 1 && (kept.at(-1) === null || kept.at(-1) === undefined)) kept.pop();
  return kept as unknown as OfficeRow;
}

/** Parliaments are numbered where sources take them from Wikidata; a reader wants the seat. */
const PLAIN_TITLES: readonly (readonly [RegExp, string])[] = [
  [/^Member of the \d+(?:st|nd|rd|th) Parliament of the United Kingdom$/, 'Member of Parliament'],
  [
    /^Member of the (?:\d+(?:st|nd|rd|th)|First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth) /,
    'Member of the ',
  ],
  [/^Knesset member$/, 'Member of the Knesset'],
  [/^Teachta Dála$/, 'Member of the Dáil'],
  [
    /^(?:Member of|Substitute member of|Representative of) the Parliamentary Assembly of the Council of Europe$/,
    'Member of the Parliamentary Assembly of the Council of Europe',
  ],
];

/** `Governor of California`, of the United States -> `Governor`, of California. Banks have governors too. */
const LOCAL_OFFICE =
  /^(Governor|Lieutenant Governor|Mayor|Chief Minister|Premier|First Minister|Attorney General|President|Vice President) of (?:the )?(?!.*\b(?:Bank|Reserve|Senate|Assembly|Council|Court|Parliament|Chamber|Board|House)\b)(\p{Lu}.+)$/u;

export function localise(role: FactRole): FactRole {
  const found = LOCAL_OFFICE.exec(role.title);
  if (
    !found ||
    (role.place !== null &&
      !/^(?:United States|India|Canada|Australia|Nigeria|United Kingdom|Mexico|Brazil|Pakistan)$/.test(role.place))
  )
    return role;
  return { ...role, title: found[1]!, place: found[2]! };
}

/** `President of Algeria`, of Algeria -> `President`: the place stands beside it. Titles begin with a capital. */
export function cleanTitle(title: string, place: string | null): string {
  let clean = title.trim().replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
  for (const [pattern, plain] of PLAIN_TITLES) clean = clean.replace(pattern, plain);
  if (place !== null) {
    const name = place.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    clean = clean.replace(new RegExp(`^(.{4,}) of (?:the )?(?:Republic of )?${name}$`), '$1');
  }
  return clean
    .replace(/^United States (?=representative$|senator$)/i, '')
    .replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

function officeRow(role: FactRole, sourceDate: string): OfficeRow {
  const place = role.place === null ? null : countryName(role.place);
  const end = dateOrNull(role.end);
  const seen = role.asOf ?? role.lastSeen;
  const extras: OfficeExtras = {
    ...(end === null && seen !== undefined && seen !== sourceDate ? { asOf: seen } : {}),
    ...(role.endApprox && end !== null ? { endApprox: true } : {}),
    ...(role.endUnknown && end === null ? { endUnknown: true } : {}),
    ...(role.acting || /^(?:acting|interim) /i.test(role.title) ? { acting: true } : {}),
  };
  const title = role.title.replace(/^(?:acting|interim) (.)/i, (_, letter: string) => letter.toUpperCase());
  const more = Object.keys(extras).length > 0 ? extras : null;
  return trimRow([title, role.organization, place, dateOrNull(role.start), end, more]);
}

/** Links that follow from the name or the id are not repeated. */
function keptLinks(fact: Fact): Record<string, string> {
  const { wikipedia } = fact.links;
  if (!wikipedia?.startsWith('https://en.wikipedia.org/')) return {};
  return { wikipedia: decodeURI(wikipedia.replaceAll('%28', '(').replaceAll('%29', ')')) };
}

/** `Farrell, T.`, `T. Farrell`: initials say nothing that the name does not. */
function isWorthKeeping(alias: string, name: string): boolean {
  return (
    alias !== name &&
    /[A-Za-z]/.test(alias) &&
    !/^(?:\p{Lu}\.?){1,3}\s|,|\s\p{Lu}\.?$/u.test(alias) &&
    alias.includes(' ')
  );
}

export function toRecord(fact: Fact, id: string, registerDate: string): RegisterRecord {
  const aliases = fact.aliases.filter((alias) =>
    fact.kind === 'organization' ? /[A-Za-z]/.test(alias) : isWorthKeeping(alias, fact.name),
  );
  const roles = fact.roles
    .map((role) => ({ ...role, title: cleanTitle(role.title, role.place) }))
    .map(localise)
    .map((role) =>
      fact.undatedRole && role.start === null && role.end === null ? { ...role, endUnknown: true } : role,
    );
  const offices = joinTerms(roles).map((role) => officeRow(role, registerDate));
  const links = keptLinks(fact);
  const founded = dateOrNull(fact.founded);
  const dissolved = dateOrNull(fact.dissolved);
  const born = dateOrNull(fact.born);
  const died = dateOrNull(fact.died);
  return {
    id,
    name: fact.name.trim(),
    ...(aliases.length > 0 ? { aliases } : {}),
    ...(fact.country ? { country: countryName(fact.country) } : {}),
    ...(fact.party ? { party: fact.party } : {}),
    ...(born ? { born } : {}),
    ...(died ? { died } : {}),
    ...(fact.type ? { type: fact.type } : {}),
    ...(founded ? { founded } : {}),
    ...(dissolved ? { dissolved } : {}),
    ...(fact.parent ? { parent: fact.parent } : {}),
    ...(offices.length > 0 ? { offices } : {}),
    ...(Object.keys(links).length > 0 ? { links } : {}),
    ...(fact.sourceDate === registerDate ? {} : { date: fact.sourceDate }),
  };
}
