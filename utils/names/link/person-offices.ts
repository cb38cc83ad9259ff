/** Holds what the text calls a person against the offices and the background of a glossary entry. */
import { earliestDay, type IsoDate, latestDay } from '../../model/date.ts';
import type { GlossaryEntity, Tenure } from '../../model/glossary.ts';
import { foldName } from '../../text/normalise.ts';
import { countryName } from './country-name.ts';
import { agreesWithBackground, namesAthlete, namesOffice, namesTrade, officeAgreement } from './office-agreement.ts';
import type { PersonQuestion } from './person-question.ts';
import type { Scoresheet } from './scored.ts';
import type { Surroundings } from './surroundings.ts';
import { MOST_FAME, type PersonRule } from './weights.ts';

/** Surnames that say little: so many people of the glossary bear them. */
const COMMON_FROM = 60;
/** Leaders whom papers everywhere call by surname, whether or not they name the country. */
const WORLD_FAMOUS_FROM = 200;
/** Names of which each word is borne by so few people of the glossary. */
const RARE_UP_TO = 5;
/** Of the doubt in sport reports: where the surname is rare and the country named, and where the given name is rare too. */
const SHARE_FOR_RARE = 0.4;
const SHARE_FOR_RARE_BOTH = 0.2;
const LEADS_COUNTRY = /^(?:President|Prime Minister|Chancellor|Taoiseach|Premier|Supreme Leader|King|Queen)$/u;
const LEADS_GOVERNMENT = /^(?:President|Prime Minister|Chancellor|Taoiseach|Premier)$/u;
const PAST = /\b(?:former|ex-|then-)/iu;

/** True if an office was held on `date`, as far as is recorded. */
function holds(tenure: Tenure, date: IsoDate): boolean {
  const day = latestDay(date);
  if (tenure.start && earliestDay(tenure.start) > day) return false;
  if (tenure.end) return latestDay(tenure.end) >= earliestDay(date);
  return tenure.start !== null || tenure.asOf !== null;
}

/** An office that began later than the year after `date` is not the one that the text gives: of two presidents Bush, 1996 knows one. */
export const isOfTheFuture = ({ start }: Tenure, date: IsoDate | null) =>
  start !== null && date !== null && Number(start.slice(0, 4)) > Number(date.slice(0, 4)) + 1;

/** @returns whether the entry led its country at the date, and whether something that the text calls the person agrees with the entry. */
export function addOffices(
  sheet: Scoresheet<PersonRule>,
  entity: GlossaryEntity,
  question: PersonQuestion,
  around: Surroundings,
  isOwnName: boolean,
): { readonly isLeader: boolean; readonly agrees: boolean } {
  const { date } = around;
  const isLeader = addLeadership(sheet, entity, question, around, isOwnName);
  const roles = question.roles.filter(({ text }) => !tellsRelation(text));
  let now: { agreement: number; title: string } = { agreement: 0, title: '' };
  let ever = now;
  for (const tenure of entity.tenures) {
    const isLater = isOfTheFuture(tenure, date);
    for (const role of roles) {
      const agreement = officeAgreement(role.text, tenure);
      if (isLater && agreement === 1) continue;
      const isNow = date !== null && holds(tenure, date) && !PAST.test(role.text);
      if (isNow && agreement > now.agreement) now = { agreement, title: tenure.title };
      if (agreement > ever.agreement) ever = { agreement, title: tenure.title };
    }
  }
  const word = roles.map(({ text }) => agreesWithBackground(text, entity.background ?? '')).find(Boolean);
  if (now.agreement > 0) sheet.add('office-at-date', now.agreement, now.title);
  else if (ever.agreement > 0)
    sheet.add(date ? 'office-at-other-time' : 'office-date-unknown', ever.agreement, ever.title);
  else if (word) sheet.add('background-agrees', 1, word);
  else if (roles.some((role) => namesTrade(role.text))) sheet.add('other-occupation', 1 - entity.fame / MOST_FAME);
  else if (!question.titled && roles.some((role) => namesOffice(role.text))) sheet.add('other-office');
  const agrees = now.agreement > 0 || ever.agreement > 0 || word !== undefined;
  if (around.isSport) addSport(sheet, entity, question, around, agrees);
  return { isLeader, agrees };
}

/** `Lawyers for`, `victim of`: what others are to the person. */
const tellsRelation = (role: string) => /\b(?:of|for|to|by|with|from|against)$/iu.test(role);

function addLeadership(
  sheet: Scoresheet<PersonRule>,
  entity: GlossaryEntity,
  { name, isFullName, surnameCount }: PersonQuestion,
  { date, countries, administrations }: Surroundings,
  isOwnName: boolean,
): boolean {
  const own = entity.tenures.filter(({ title, place }) => LEADS_COUNTRY.test(title) && place === entity.country);
  const words = foldName(entity.name).split(' ');
  const surname = foldName(name).split(' ').at(-1)!;
  const isCalledSo = surname === words[0] || surname === words.at(-1);
  if (
    isCalledSo &&
    administrations.has(surname) &&
    own.some((tenure) => LEADS_GOVERNMENT.test(tenure.title) && !isOfTheFuture(tenure, date))
  )
    sheet.add('names-administration', isFullName ? 0.5 : 1, surname);
  if (!entity.country || date === null || !own.some((tenure) => holds(tenure, date))) return false;
  const isExpected = entity.fame >= WORLD_FAMOUS_FROM || countries.has(countryName(entity.country));
  // José Castillo is hardly Pedro Castillo, whose first name is José.
  if (isFullName ? !isOwnName && !isExpected : !(isCalledSo && isExpected)) return false;
  sheet.add('leads-a-country', 1, entity.country);
  if (!isFullName && surnameCount <= COMMON_FROM) sheet.add('leader-by-surname');
  return true;
}

/** In sport, namesakes of politicians are players; athletes are at home. */
function addSport(
  sheet: Scoresheet<PersonRule>,
  entity: GlossaryEntity,
  { surnameCount, givenCount }: PersonQuestion,
  { countries }: Surroundings,
  agrees: boolean,
): void {
  if (namesAthlete(entity.background ?? '')) sheet.add('athlete-in-sport');
  else if (!agrees) {
    const isRare = surnameCount <= RARE_UP_TO && entity.country !== null && countries.has(countryName(entity.country));
    sheet.add('sport-report', isRare ? (givenCount <= RARE_UP_TO ? SHARE_FOR_RARE_BOTH : SHARE_FOR_RARE) : 1);
  }
}
