/** Whether an organization of the glossary is of the kind that the text means: a club, a party, a company of another country. */
import type { GlossaryEntity } from '../../model/glossary.ts';
import { foldName } from '../../text/normalise.ts';
import { COUNTRY_OF_PLACE } from '../data/country-of-place.ts';
import { COUNTRIES_WITHOUT_FORM } from '../data/organization-words.ts';
import { SPORT_OF_CLUB } from '../data/sports.ts';
import { countryName } from './country-name.ts';
import type { Candidate } from './find-candidates.ts';
import type { OrganizationQuestion } from './organization-question.ts';
import type { Scoresheet } from './scored.ts';
import { wordsOf } from './spellings.ts';
import { leagueOf } from './sports-of-clubs.ts';
import type { Surroundings } from './surroundings.ts';
import type { OrganizationRule } from './weights.ts';

type Sheet = Scoresheet<OrganizationRule>;

const CLUB = /\b(?:club|team|franchise)\b/u;

export function addSport(
  sheet: Sheet,
  entity: GlossaryEntity,
  { form, caution }: Candidate,
  { name, isInResults }: OrganizationQuestion,
  around: Surroundings,
): void {
  const { type } = entity;
  const { isSport, sports, sportsOfClubs } = around;
  if (caution && isNicknameAlone(entity, name, around)) sheet.add('nickname-alone');
  const isSportHere = isSport || sportsOfClubs.size > 0;
  if (COUNTRY_OF_PLACE.has(name.toLowerCase()) && !(isSportHere && type && CLUB.test(type))) sheet.add('place-name');
  if (type && CLUB.test(type)) {
    const sport = SPORT_OF_CLUB.get(type.split(' ')[0]!);
    const isAtHome = sport !== undefined && (sports.has(sport) || sportsOfClubs.has(sport));
    if (isSportHere && sport && sports.size + sportsOfClubs.size > 0 && !isAtHome) sheet.add('club-of-other-sport');
    else sheet.add(isSportHere ? 'sport-club-in-sport' : 'sport-club-elsewhere');
    if (form === 'short' && isAtHome) sheet.add('club-by-town');
  } else if (isInResults) sheet.add('body-in-results');
  else if (type === 'company' && isSport) sheet.add('company-in-sport');
}

/** "Eagles" is a band and many a college's team, unless Philadelphia or another club of the league is in the text. */
function isNicknameAlone(
  { name, type }: GlossaryEntity,
  said: string,
  { clubsByLeague, words }: Surroundings,
): boolean {
  const league = leagueOf(type);
  if (league === null || (clubsByLeague.get(league) ?? 0) > 1) return false;
  const own = wordsOf(said);
  const town = foldName(name)
    .split(' ')
    .filter((word) => !own.includes(word.replace(/s$/u, '')));
  return town.length > 0 && !town.some((word) => words.has(word));
}

/** `Plc` ends no American name. */
export function addCompanyForm(
  sheet: Sheet,
  { name, aliases, country }: GlossaryEntity,
  { name: said }: OrganizationQuestion,
): void {
  const form = foldName(said).split(' ').at(-1)!;
  const without = COUNTRIES_WITHOUT_FORM.get(form);
  if (!country || !without?.has(countryName(country))) return;
  if (![name, ...aliases].some((own) => foldName(own).split(' ').at(-1) === form)) sheet.add('other-company-form');
}

/** `Republic Airlines`, later `Republic`, is no political party of that name. */
export function addKind(
  sheet: Sheet,
  { name, aliases, type }: GlossaryEntity,
  { isByLongestForm }: Candidate,
  { kindWords }: OrganizationQuestion,
): void {
  if (isByLongestForm || kindWords.length === 0) return;
  const known = new Set([name, ...aliases, type ?? ''].flatMap(wordsOf));
  const other = kindWords.find((word) => wordsOf(word).some((own) => !known.has(own)));
  if (other) sheet.add('other-kind-of-body', 1, other);
}
