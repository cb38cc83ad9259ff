/** Cleans the names that registers give: tags of languages, marks of trade, citations, capitals throughout, titles in brackets. */
import type { RegisterRecord } from '../registers/register-record.ts';

/** `FC Turin [de]`: a name in another language; English ones lose the tag. */
const LANGUAGE_TAG = /\s*\[([a-z]{2})\]$/;
/** `$$Swarovski$$ Tirol`: the name of a sponsor. `FC Zug | FC Zug 94`: two names. */
const NO_NAME = /\$\$|\|/;
/** `ii) SL Benfica B`: numbering of the list. */
const NUMBERING = /^[ivx]+\) /;
/** `Ontinyent CF (1947-2019)`, `WaiBOP United (-2016)`, `Hereford FC (2014-)`. */
const YEARS = /\s*\((?!-\))(\d{4})?-(\d{4})?\)$/;
/** `Francis Tombs, Baron Tombs`, `Rupert Ponsonby, 7th Baron de Mauley`: papers leave the peerage out. */
const PEERAGE =
  /, (?:\d+(?:st|nd|rd|th) )?(?:Baron|Baroness|Viscount|Viscountess|Earl|Countess|Marquess|Duke|Lord|Lady) .*$/;
/** `Mich. Cir. Ct., 55th Cir.`: how lawyers cite a court. Names of courts have no abbreviated words. */
const CITATION = /\p{L}\.(?:\s|,|$|\p{Lu})/u;
/** `Simmons (12th)`, `Allen (G)`, `Jackson S. (32nd)`: how minutes tell members apart. */
const IN_MINUTES = /\((?:\d[^)]*|\p{Lu})\)/u;
const SMALL_WORDS = /(?<=\s)(?:of|and|for|the|in|on|to|de|del|la|el|y|al|bin|ul)(?=\s)/gi;
/** Cities that the world knows better than the club of their name. */
const WORLD_CITIES = new Set('Paris,London,Madrid,Rome,Berlin,Athens,Moscow,Vienna,Prague,Budapest,Dublin'.split(','));
/** Words that stand in the names of five clubs or more: alone they name none. `Albion` is West Bromwich's and many another's. */
const SHARED_CLUB_WORDS = new Set(
  'Deportivo,Atlético,AFC,Sport,Sporting,Union,Unión,KF,Athletic,TSV,Spartak,Wanderers,Racing,Municipal,Olympique,Sportclub,Moskva,Sociedad,Austria,Dynamo,Dinamo,Yerevan,Victoria,Nacional,Torpedo,KFC,KSV,ASV,Estudiantes,Desportiva,Alianza,Admira,Virtus,Rapid,Albion,Lokomotiv'.split(
    ',',
  ),
);
/** `SAINT`, `RUS`: everyday words and codes that the register of rules gives agencies. */
const NO_AGENCY = new Set(['SAINT', 'RUS', 'AMS', 'MAP', 'FOR', 'CORP/CNCS', 'EIB/USEIB']);

/** `Revolutionary Armed Forces OF Colombia` -> of; `(irgc)` -> (IRGC); `S.a.l.` -> S.A.L. */
function inUsualCase(name: string): string {
  const words = /\p{Ll}/u.test(name)
    ? name
    : name.toLowerCase().replace(/(?<![\p{L}'])\p{Ll}/gu, (letter) => letter.toUpperCase());
  return words
    .replace(SMALL_WORDS, (word) => word.toLowerCase())
    .replace(/\((\p{L}{2,6})\)/gu, (_, letters: string) => `(${letters.toUpperCase()})`)
    .replace(/(?<!\p{L})(?:\p{L}\.){2,}/gu, (letters) => letters.toUpperCase())
    .replace(/-(\p{Ll})(?=\p{Ll}{3,})/gu, (_, letter: string) => `-${letter.toUpperCase()}`);
}

const clean = (name: string) =>
  name
    .replace(/["“”*]/g, '')
    .replace(NUMBERING, '')
    .replace(/\s+/g, ' ')
    .trim();

function cleanAlias(alias: string, source: string): string | null {
  const tag = LANGUAGE_TAG.exec(alias)?.[1];
  if ((tag && tag !== 'en') || NO_NAME.test(alias) || IN_MINUTES.test(alias)) return null;
  const name = clean(alias.replace(LANGUAGE_TAG, ''));
  if (name.length < 2) return null;
  if (source === 'courts-db' && CITATION.test(name)) return null;
  if (source === 'football-clubs' && (WORLD_CITIES.has(name) || SHARED_CLUB_WORDS.has(name))) return null;
  if (source === 'us-agencies-ecfr' && NO_AGENCY.has(name)) return null;
  if (source !== 'ofac-terror-crime') return name;
  // Single words in capitals are too bare: `CORTEZ`, a company; short ones are abbreviations: `AORC`.
  return name.includes(' ') ? inUsualCase(name) : name.length <= 5 ? name : null;
}

/** `Supreme Court or Cour Supreme`: two names in one. */
const split = (alias: string, source: string) =>
  source === 'factbook-orgs' && / or /.test(alias) && !/ (?:and|for) /.test(alias) ? alias.split(/ or /) : [alias];

const NATIONS = /^(?:England|Scotland|Wales|Northern Ireland)$/;

/** `Spain • España` -> Spain; `Svalbard (sometimes referred to as …)` -> Svalbard. */
function cleanCountry(country: string): string {
  const [first = country] = country.split(/ • | \(/);
  return NATIONS.test(first) ? 'United Kingdom' : first;
}

/** The record under the names that papers would use. People keep theirs: nicknames in quotation marks are part of them. */
export function withUsualNames(
  source: string,
  kind: 'person' | 'organization',
  record: RegisterRecord,
): RegisterRecord {
  const { aliases = [], name, country, ...rest } = record;
  if (kind === 'person') {
    const kept = aliases.filter((alias) => !IN_MINUTES.test(alias));
    const plain = name.replace(PEERAGE, '');
    const known = plain === name || !plain.includes(' ') ? kept : [...new Set([plain, ...kept])];
    return { ...record, ...(known.length > 0 || record.aliases ? { aliases: known } : {}) };
  }
  const years = YEARS.exec(name);
  const plain = clean(name.replace(YEARS, '').split(' | ')[0]!);
  const usual = source === 'ofac-terror-crime' ? inUsualCase(plain) : plain;
  const others = aliases
    .flatMap((alias) => split(alias, source))
    .map((alias) => cleanAlias(alias, source))
    .filter((alias) => alias !== null);
  return {
    ...rest,
    name: usual,
    ...(country ? { country: cleanCountry(country) } : {}),
    ...(others.length > 0 ? { aliases: [...new Set(others)] } : {}),
    ...(years?.[1] ? { founded: years[1] } : {}),
    ...(years?.[2] ? { dissolved: years[2] } : {}),
  };
}
