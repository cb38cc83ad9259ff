/** The offices that a title names, as keys that are the same for all its wordings: `Foreign Secretary` and `Minister of Foreign Affairs`. */
import { foldName } from '../../text/normalise.ts';
import { organizationKey } from './organizations.ts';
import { isCountry, placeKey, splitLeadingPlace } from './places.ts';
import { PORTFOLIOS } from './portfolios.ts';
import { SAME_TITLES } from './titles.ts';

const same = new Map<string, string>();
for (const line of SAME_TITLES.trim().split('\n')) {
  const [key = '', ...others] = line.split('|').map(foldName);
  for (const wording of [key, ...others]) same.set(wording, key);
}

/** Commas count for nothing: `foreign, commonwealth and development affairs`. */
function plainWords(words: string): string {
  return words
    .replace(/[,;()]+/g, ' ')
    .replace(/ +/g, ' ')
    .trim();
}

const portfolioWords = PORTFOLIOS.flatMap(([key, words]) =>
  words.split('|').map((word) => [plainWords(foldName(word)), key] as const),
).sort(([a], [b]) => b.length - a.length);

/** What stands before the office and makes it another one: `Shadow Chancellor`, `Deputy Minister`, `Minister of State`. */
const RANKS: readonly (readonly [RegExp, string])[] = [
  [/^shadow /, 'shadow '],
  [/^(?:former|ex) /, 'former '],
  [/^(?:(?:first|senior|principal) )?(?:deputy|vice|assistant|associate|junior|under|sub) ?(?=[a-z])/, 'deputy '],
  [
    /^(?:parliamentary )?(?:under ?secretary|permanent secretary|parliamentary secretary|parliamentary under ?secretary)(?: of state)?/,
    'deputy secretary',
  ],
  [
    /^(?:minister of state|state minister|state secretary|minister delegate|delegate minister|minister without portfolio)/,
    'junior minister',
  ],
];

const PREFIXES =
  /^(?:acting|interim|caretaker|transitional|transition|provisional|ad interim|de facto|the|us|federal|union|first|his excellency) /;

/** `Secretary of the National Security Council` is no minister, nor is a press secretary or a permanent one. */
const NO_MINISTRY =
  /\b(?:council|committee|commission|board|agency|party|association|union|assembly|parliament|senate|cabinet|congress|league)\b|(?:press|staff|private|social|permanent|executive|general)$/;

function portfolioOf(words: string): string | null {
  if (NO_MINISTRY.test(words)) return null;
  const padded = ` ${plainWords(words)} `;
  for (const [word, key] of portfolioWords) if (padded.includes(` ${word} `)) return key;
  return null;
}

const MINISTER_OF =
  /^(?:minister|secretary of state|secretary|federal minister|cabinet secretary|state secretary|people's commissar|councillor) (?:of|for) (?:the )?(.+)$/;
const OF_MINISTER = /^(.+) (?:minister|secretary)$/;
const UNITED_KINGDOM = placeKey('United Kingdom');
const EXCHEQUER = /^chancellor of the exchequer$/;

/** Where the heads of departments are called secretaries; elsewhere a `Foreign Secretary` is a civil servant. */
const SECRETARIES_ARE_MINISTERS = new Set(
  [
    'United States',
    'United Kingdom',
    'Mexico',
    'Philippines',
    'Hong Kong',
    'Scotland',
    'Wales',
    'Vatican City',
    'Kenya',
  ].map(placeKey),
);
/** In the United Kingdom a `Minister for …` serves under a secretary of state. */
const JUNIOR_MINISTER = /^minister (?:of|for) (?!the cabinet office)/;

/** `Minister of Foreign Affairs and Trade` -> minister:foreign, minister:trade. */
function ministerKeys(title: string, place: string | null): string[] {
  if (EXCHEQUER.test(title)) return ['minister:finance'];
  const isSecretary = /\bsecretary\b/.test(title);
  if (isSecretary && place !== null && !SECRETARIES_ARE_MINISTERS.has(place)) return [];
  if (place === UNITED_KINGDOM && JUNIOR_MINISTER.test(title))
    return [title.replace(JUNIOR_MINISTER, 'junior minister:')];
  const [, field] = MINISTER_OF.exec(title) ?? OF_MINISTER.exec(title) ?? [];
  if (!field || NO_MINISTRY.test(field)) return [];
  const whole = portfolioOf(field);
  if (!whole) return [`minister:${field}`];
  const parts = field.split(/,| and /).map((part) => portfolioOf(part.trim()));
  return [...new Set([whole, ...parts.filter((part) => part !== null)])].map((key) => `minister:${key}`);
}

/** Takes the country out of a title: `president of algeria` -> `president`, `united states attorney general` -> `attorney general`. */
function withoutPlace(title: string, place: string | null): string {
  const leading = splitLeadingPlace(title);
  let rest = leading && same.get(title) === undefined ? leading.rest : title;
  const trailing = / (?:of|for|in) (?:the )?([^,]+)$/.exec(rest);
  const named = trailing?.[1] ?? '';
  // "President of the United States" says where by itself.
  const isPlace = place === null ? isCountry(named) : placeKey(named) === place;
  if (trailing && isPlace) rest = rest.slice(0, trailing.index);
  return rest;
}

function oneOffice(title: string, place: string | null): string[] {
  let rest = title;
  for (let previous = ''; previous !== rest; ) {
    previous = rest;
    rest = same.has(rest) ? rest : rest.replace(PREFIXES, '');
  }
  rest = withoutPlace(rest, place);
  for (const [pattern, rank] of RANKS) {
    if (!pattern.test(rest) || same.has(rest)) continue;
    const after = rest
      .replace(pattern, '')
      .replace(/^ ?(?:of|for) (?:the )?/, '')
      .trim();
    const keys = after === '' ? [''] : oneOffice(after, place);
    return keys.map((key) => `${rank.trim()}:${key}`);
  }
  const known = same.get(rest);
  if (known) return [known];
  const ministries = ministerKeys(rest, place);
  return ministries.length > 0 ? ministries : [rest];
}

/** A title of two offices: `Deputy Prime Minister and Minister for Trade`. */
const SECOND_OFFICE =
  /(?:,? and |, |; |\/)(?=(?:deputy |vice |first )?(?:prime minister|minister|secretary|chairman|president|attorney|chancellor))/;

/** `president of the european commission`, of that commission -> `president`; `tesla chief executive` -> `chief executive`. */
function withoutOrganization(folded: string, organization: string): string {
  const name = organizationKey(organization);
  for (const lead of [' of the ', ' of ', ' at '])
    if (folded.endsWith(`${lead}${name}`)) return folded.slice(0, -(lead.length + name.length));
  return folded.startsWith(`${name} `) ? folded.slice(name.length + 1) : folded;
}

function findKeys(title: string, place: string | null, organization: string | null): string[] {
  const whole = foldName(title);
  if (same.has(whole)) return [same.get(whole)!];
  const folded = organization === null ? whole : withoutOrganization(whole, organization);
  if (same.has(folded)) return [same.get(folded)!];
  const key = place === null ? null : placeKey(place);
  const parts = folded.split(SECOND_OFFICE).filter((part) => part !== '');
  return [...new Set(parts.flatMap((part) => oneOffice(part.trim(), key)))];
}

/** Titles repeat: a compilation asks half a million times for fifty thousand. */
const MOST_REMEMBERED = 60_000;
const remembered = new Map<string, readonly string[]>();

/**
 * Keys of a title. `place` and `organization` are the office's own, which the title may repeat ("President of Mexico").
 * At least one key for a title that has letters.
 */
export function officeKeys(title: string, place: string | null, organization: string | null = null): readonly string[] {
  const question = `${title}\n${place ?? ''}\n${organization ?? ''}`;
  const known = remembered.get(question);
  if (known) return known;
  const keys = findKeys(title, place, organization);
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(question, keys);
  return keys;
}
