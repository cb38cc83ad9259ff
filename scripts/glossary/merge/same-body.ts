/** Whether two records with a name in common are about one organization. */

import { placeKey } from '../../../utils/glossary/offices/places.ts';
import { foldName } from '../../../utils/text/normalise.ts';
import { CURATED, type SourceRecord } from './source-record.ts';

const SHARE_LISTS = new Set(['financedatabase', 'us-listed', 'sp500']);

const KINDS: readonly (readonly [RegExp, string])[] = [
  [
    /agency|department|ministry|bureau|commission|administration|central bank|uniformed|secret service|regulator/,
    'agency',
  ],
  [/compan|bank|maker|airline|retail|manufactur|firm|conglomerate|brand|carrier|platform|service/, 'company'],
  [/universit|college|school/, 'university'],
  [/party/, 'party'],
  [/club|team/, 'club'],
  [/court/, 'court'],
  [/office/, 'agency'],
  [/committee/, 'committee'],
];
const kindOfBody = (type: string | null) =>
  KINDS.find(([pattern]) => pattern.test((type ?? '').toLowerCase()))?.[1] ?? null;

/** What a curated body must be to be the one of a register: `Spectrum`, sanctioned, is no brand of cable television. */
const ONLY_WITH: Readonly<Record<string, RegExp>> = {
  'ofac-terror-crime':
    /terror|armed|militant|militia|insurgen|guerrilla|paramilitary|cartel|gang|crim|mafia|jihad|group|organi[sz]ation|movement|guard|force/,
  'intl-bodies': /^(?!.*(?:newspaper|magazine|broadcaster|news|company|brand|club|team|party|airline|maker))/,
};

function isOfWrongSort(a: SourceRecord, b: SourceRecord): boolean {
  const type = (a.draft.type ?? '').toLowerCase();
  return a.source === CURATED && ONLY_WITH[b.source]?.test(type) === false;
}

/** `Manchester United plc` of a list of shares is the club. */
function isListedClub(a: SourceRecord, b: SourceRecord): boolean {
  const [x, y] = [a, b].map(({ draft }) => kindOfBody(draft.type));
  return (
    (x === 'club' && y === 'company' && SHARE_LISTS.has(b.source)) ||
    (y === 'club' && x === 'company' && SHARE_LISTS.has(a.source))
  );
}

const namesOf = ({ draft }: SourceRecord) => [draft.name, ...draft.aliases].map(foldName);

/** `Shell plc`, British here and Dutch there: the legal form is part of what both call it. */
function shareLegalName(a: SourceRecord, b: SourceRecord): boolean {
  const names = new Set(namesOf(a).filter((name) => name.includes(' ')));
  return namesOf(b).some((name) => names.has(name));
}

const isKnown = ({ source }: SourceRecord) => source === CURATED;
const isInternational = ({ source }: SourceRecord) => source === 'intl-bodies';

/** Why the two are one; null if nothing shows it. */
export function sameBody(a: SourceRecord, b: SourceRecord): string | null {
  // Written by hand as two: Meta and Facebook, a party and a news site called Vox.
  if (isKnown(a) && isKnown(b))
    return foldName(a.draft.name) === foldName(b.draft.name) && a.draft.type === b.draft.type ? 'name and type' : null;
  if (isOfWrongSort(a, b) || isOfWrongSort(b, a)) return null;
  const [x, y] = [kindOfBody(a.draft.type), kindOfBody(b.draft.type)];
  const [here, there] = [a.draft.country, b.draft.country];
  const isSameCountry = here !== null && there !== null && placeKey(here) === placeKey(there);
  const isOneNamed = isSameCountry && foldName(a.draft.name) === foldName(b.draft.name) && (isKnown(a) || isKnown(b));
  const isPublicBody = (kind: string | null) => kind === 'agency' || kind === 'company';
  if (x !== null && y !== null && x !== y && !isListedClub(a, b) && !(isOneNamed && isPublicBody(x) && isPublicBody(y)))
    return null;
  if (x === 'company' && y === 'company') {
    if (!isKnown(a) && !isKnown(b) && (here === 'United States' || there === 'United States')) return 'company name';
  }
  const isListed = (SHARE_LISTS.has(a.source) && isKnown(b)) || (SHARE_LISTS.has(b.source) && isKnown(a));
  if (isListed && shareLegalName(a, b)) return 'legal name';
  if ((isInternational(a) && there === null) || (isInternational(b) && here === null))
    return 'name of an international body';
  const canAgree = here === null || there === null || isSameCountry;
  return canAgree && (here !== null || there !== null || x !== null) ? 'name and country' : null;
}
