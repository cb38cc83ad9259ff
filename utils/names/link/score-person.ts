/** Holds a person of the glossary against what the article says: offices at its date, places, organizations, life dates. */
import { earliestDay, type IsoDate, latestDay } from '../../model/date.ts';
import type { FormCandidate, Glossary, GlossaryEntity, Tenure } from '../../model/glossary.ts';
import type { RoleInText } from '../../model/mention.ts';
import { foldName } from '../../text/normalise.ts';
import { namesAthlete, namesOffice, namesTrade, officeAgreement } from './office-agreement.ts';
import { type ScoredCandidate, Scoresheet } from './scored.ts';
import type { Surroundings } from './surroundings.ts';
import { PERSON_WEIGHTS, type PersonRule } from './weights.ts';

export interface PersonQuestion {
  readonly name: string;
  readonly isFullName: boolean;
  readonly roles: readonly RoleInText[];
  readonly gender: 'he' | 'she' | null;
  /** How many entries bear the name. */
  readonly bearers: number;
  /** Notedness of the second-best known bearer, 0 if there is none. */
  readonly nextFame: number;
  /** Countries of people of the article that are linked already. */
  readonly countriesOfOthers: ReadonlySet<string>;
}

const RARE_UP_TO = 5;
const CLEARLY_BETTER_KNOWN = 18;
const ADULT_AT = 15;
const LONG_DEAD_YEARS = 3;
/** Papers all over the world name such leaders without a first mention. */
const FAMOUS_FROM = 140;
const MOST_FAME = 255;
/** Below this, a name needs more than its country in the article. */
const KNOWN_FROM = 100;
/** Surnames that say little: so many people of the glossary bear them. */
const COMMON_FROM = 60;
/** Of the doubt in sport reports, where the surname is rare and the country named. */
const SHARE_FOR_RARE = 0.4;
const SUFFIX = /,? (?:Jr|Sr|II|III|IV)\.?$/u;
const LEADS_COUNTRY = /^(?:President|Prime Minister|Chancellor|Taoiseach|Premier|Supreme Leader|King|Queen)$/u;

export function scorePerson(
  candidate: FormCandidate,
  question: PersonQuestion,
  around: Surroundings,
  glossary: Glossary,
): ScoredCandidate {
  const entity = glossary.entity(candidate.index);
  const sheet = new Scoresheet<PersonRule>(PERSON_WEIGHTS);
  if (!question.isFullName && candidate.form === 'alias' && !candidate.caution) sheet.add('single-name');
  else if (!question.isFullName || candidate.form === 'short') sheet.add('short-form-only');
  else sheet.add(candidate.form === 'name' ? 'full-name' : 'other-full-name');
  if (!question.isFullName && candidate.fame >= question.nextFame + CLEARLY_BETTER_KNOWN)
    sheet.add('best-known-bearer');
  if (candidate.caution) sheet.add('everyday-form');
  if (question.bearers > 1 && SUFFIX.test(entity.name) && !SUFFIX.test(question.name)) sheet.add('suffix-not-in-text');
  if (question.bearers === 1) sheet.add('only-bearer');
  else sheet.add('several-bearers', Math.min(3, Math.log2(question.bearers)));
  sheet.add('fame', candidate.fame / MOST_FAME);
  const surname = foldName(question.name).split(' ').at(-1)!;
  const surnameCount = glossary.nameCounts(surname).family;
  if (question.isFullName && surnameCount <= RARE_UP_TO) sheet.add('rare-surname', 1, surname);
  const { isLeader, agrees } = addOffices(sheet, entity, question, around, surnameCount);
  const isLinked = addSurroundings(sheet, entity, question, around, isLeader);
  if (!agrees && !isLinked && candidate.form !== 'name' && entity.fame < KNOWN_FROM) sheet.add('unsupported');
  addLife(sheet, entity, around.date);
  if (question.gender && entity.pronoun && entity.pronoun !== 'they' && entity.pronoun !== question.gender)
    sheet.add('other-gender');
  return { entity, score: sheet.score, evidence: sheet.evidence };
}

function holds(tenure: Tenure, date: IsoDate): boolean {
  const day = latestDay(date);
  if (tenure.start && earliestDay(tenure.start) > day) return false;
  if (tenure.end) return latestDay(tenure.end) >= earliestDay(date);
  return tenure.start !== null || tenure.asOf !== null;
}

function addOffices(
  sheet: Scoresheet<PersonRule>,
  entity: GlossaryEntity,
  { roles, isFullName }: PersonQuestion,
  around: Surroundings,
  surnameCount: number,
): { readonly isLeader: boolean; readonly agrees: boolean } {
  const { date, isSport } = around;
  const isFamous = entity.fame >= FAMOUS_FROM;
  const isCommonSurname = surnameCount > COMMON_FROM;
  const isLeader =
    date !== null &&
    entity.tenures.some(
      (tenure) => LEADS_COUNTRY.test(tenure.title) && tenure.place === entity.country && holds(tenure, date),
    );
  if (isLeader && entity.country) {
    sheet.add('leads-a-country', 1, entity.country);
    if (!isFullName && !isCommonSurname && (isFamous || around.places.has(foldName(entity.country))))
      sheet.add('leader-by-surname');
  }
  let now: { agreement: number; title: string } = { agreement: 0, title: '' };
  let ever = now;
  for (const tenure of entity.tenures) {
    for (const role of roles) {
      const agreement = officeAgreement(role.text, tenure);
      const isNow = date !== null && holds(tenure, date) && !/\b(?:former|ex-|then-)/iu.test(role.text);
      if (isNow && agreement > now.agreement) now = { agreement, title: tenure.title };
      if (agreement > ever.agreement) ever = { agreement, title: tenure.title };
    }
  }
  if (now.agreement > 0) sheet.add('office-at-date', now.agreement, now.title);
  else if (ever.agreement > 0)
    sheet.add(date ? 'office-at-other-time' : 'office-date-unknown', ever.agreement, ever.title);
  else if (roles.some((role) => namesTrade(role.text))) sheet.add('other-occupation', 1 - entity.fame / MOST_FAME);
  else if (roles.some((role) => namesOffice(role.text))) sheet.add('other-office');
  const agrees = now.agreement > 0 || ever.agreement > 0;
  if (isSport && !agrees && !namesAthlete(entity.background ?? ''))
    sheet.add('sport-report', surnameCount <= RARE_UP_TO && isPlaceOf(entity, around) ? SHARE_FOR_RARE : 1);
  return { isLeader, agrees };
}

const isPlaceOf = ({ country }: GlossaryEntity, { places }: Surroundings) =>
  country !== null && places.has(foldName(country));

function addSurroundings(
  sheet: Scoresheet<PersonRule>,
  entity: GlossaryEntity,
  question: PersonQuestion,
  around: Surroundings,
  isLeader: boolean,
): boolean {
  const places = new Set(
    [entity.country, ...entity.tenures.map(({ place }) => place?.split(',')[0])].flatMap((place) => place ?? []),
  );
  const place = [...places].find((name) => around.places.has(foldName(name)));
  if (place) sheet.add('place-in-article', 1, place);
  const organization = entity.tenures.find(
    (tenure) => tenure.organization && around.organizations.has(foldName(tenure.organization)),
  )?.organization;
  if (organization) sheet.add('organization-in-article', 1, organization);
  const party =
    entity.party && [...around.organizations].some((name) => name.startsWith(foldName(entity.party!).slice(0, 8)));
  if (party) sheet.add('party-in-article', 1, entity.party!);
  if (entity.country && question.countriesOfOthers.has(entity.country))
    sheet.add('same-country-as-others', 1, entity.country);
  if (!place && !organization && !party && !isLeader)
    sheet.add('no-trace', Math.min(1, (MOST_FAME - entity.fame) / (MOST_FAME - FAMOUS_FROM)));
  return Boolean(organization ?? party);
}

function addLife(sheet: Scoresheet<PersonRule>, { born, died }: GlossaryEntity, date: IsoDate | null): void {
  if (!date) return;
  const year = Number(date.slice(0, 4));
  if (born && Number(born.slice(0, 4)) + ADULT_AT > year) sheet.add('not-yet-adult');
  if (died && Number(died.slice(0, 4)) + LONG_DEAD_YEARS < year) sheet.add('long-dead');
}
