/** Holds a person of the glossary against what the article says: name, offices at its date, places, organizations, life dates. */
import type { IsoDate } from '../../model/date.ts';
import type { Glossary, GlossaryEntity } from '../../model/glossary.ts';
import { foldName } from '../../text/normalise.ts';
import { countryName } from './country-name.ts';
import type { Candidate } from './find-candidates.ts';
import { addOffices, isOfTheFuture } from './person-offices.ts';
import { NUMBER, type PersonQuestion } from './person-question.ts';
import { type ScoredCandidate, Scoresheet } from './scored.ts';
import type { Surroundings } from './surroundings.ts';
import { MOST_FAME, PERSON_WEIGHTS, type PersonRule } from './weights.ts';

const RARE_UP_TO = 5;
const CLEARLY_BETTER_KNOWN = 18;
const ADULT_AT = 15;
const LONG_DEAD_YEARS = 3;
/** Of the doubt whether papers mean somebody long dead: for the well known, by a name that nobody else bears. */
const SHARE_IF_REMEMBERED = 0.2;
/** Nobody lives so long after a last office: registers of the past seldom tell when people died. */
const LONGEST_LIFE_AFTER_OFFICE = 60;
/** Papers all over the world name such people without a first mention. */
const FAMOUS_FROM = 140;
/** Below this, a name that others may bear needs more than its country in the article. */
const KNOWN_FROM = 100;
/** The same for a name other than its own: `Dick Morris` for Richard Morris. */
const WELL_KNOWN_FROM = 125;
/** Countries whose people papers name by surname and given name. */
const SURNAME_FIRST = new Set(['China', 'Taiwan', 'South Korea', 'North Korea', 'Vietnam', 'Hong Kong', 'Cambodia']);
const SUFFIX = /,? (?:Jr|Sr|II|III|IV)\.?$/u;

export function scorePerson(
  candidate: Candidate,
  asked: PersonQuestion,
  around: Surroundings,
  glossary: Glossary,
): ScoredCandidate {
  const entity = glossary.entity(candidate.index);
  const question = SURNAME_FIRST.has(entity.country ?? '') ? withSurnameFirst(asked, glossary) : asked;
  const sheet = new Scoresheet<PersonRule>(PERSON_WEIGHTS);
  const isOwnName = candidate.form === 'name' || (candidate.bearers === 1 && isNameOf(question.name, entity));
  if (question.titled)
    sheet.add(isLaterRuler(entity, question.titled, around.date) ? 'not-yet-ruler' : 'name-with-title');
  else if (!question.isFullName && candidate.form === 'alias' && !candidate.caution) sheet.add('single-name');
  else if (!question.isFullName || candidate.form === 'short') sheet.add('short-form-only');
  else sheet.add(isOwnName ? 'full-name' : 'other-full-name');
  if (!question.isFullName && candidate.fame >= question.nextFame + CLEARLY_BETTER_KNOWN)
    sheet.add('best-known-bearer');
  if (candidate.caution) sheet.add('everyday-form');
  if (candidate.bearers > 1 && SUFFIX.test(entity.name) && !SUFFIX.test(question.name)) sheet.add('suffix-not-in-text');
  if (candidate.bearers === 1) sheet.add('only-bearer');
  else sheet.add('several-bearers', Math.min(3, Math.log2(candidate.bearers)));
  sheet.add('fame', candidate.fame / MOST_FAME);
  if (question.isFullName && question.surnameCount <= RARE_UP_TO) sheet.add('rare-surname');
  const { isLeader, agrees } = addOffices(sheet, entity, question, around, isOwnName);
  const isConnected = addSurroundings(sheet, entity, question, around, isLeader);
  const isWeakName = !isOwnName || question.surnameCount > RARE_UP_TO;
  const hasNothing = !agrees && !isConnected && !isLeader;
  if (hasNothing && isOfManyNamesakes(entity, question) && !(isOwnName && entity.fame >= FAMOUS_FROM))
    sheet.add('unsupported', 2);
  else if (hasNothing && isWeakName && entity.fame < (isOwnName ? KNOWN_FROM : WELL_KNOWN_FROM))
    sheet.add('unsupported');
  const isSurname = !question.isFullName && !(candidate.form === 'alias' && !candidate.caution);
  if (isSurname && hasNothing && question.countriesOfOthers.size === 0) sheet.add('surname-alone');
  const number = NUMBER.exec(entity.name)?.[1];
  if (question.number && number && number !== question.number) sheet.add('other-number');
  if (question.namesThing) sheet.add('names-a-thing');
  if (question.isPartOfName) sheet.add('part-of-name');
  addLife(sheet, entity, around.date, isOwnName && candidate.bearers === 1 && entity.fame >= WELL_KNOWN_FROM);
  if (question.gender && entity.pronoun && entity.pronoun !== 'they' && entity.pronoun !== question.gender)
    sheet.add('other-gender');
  return { entity, score: sheet.score, evidence: sheet.evidence };
}

/** `Kim Sang-hee`: few surnames and short given names make many namesakes. */
const isOfManyNamesakes = ({ country }: GlossaryEntity, { surnameCount }: PersonQuestion) =>
  SURNAME_FIRST.has(country ?? '') && surnameCount > RARE_UP_TO;

/** "King Charles" of 1998 is none who came to the throne in 2022. */
function isLaterRuler({ tenures }: GlossaryEntity, titled: string, date: IsoDate | null): boolean {
  const reigns = tenures.filter(({ title }) => title === titled.split(' ')[0]);
  return reigns.length > 0 && reigns.every((tenure) => isOfTheFuture(tenure, date));
}

/** `Zhang Jun` is one of many Zhangs. */
function withSurnameFirst(question: PersonQuestion, glossary: Glossary): PersonQuestion {
  const { family } = glossary.nameCounts(foldName(question.name).split(' ')[0]!);
  return { ...question, surnameCount: Math.max(question.surnameCount, family) };
}

/** `John Kornblum` is John C. Kornblum's own name, `Francis Tombs` that of Francis Tombs, Baron Tombs. */
function isNameOf(name: string, { name: full }: GlossaryEntity): boolean {
  const bare = (given: string) =>
    foldName(
      given
        .split(',')[0]!
        .replace(/ \p{Lu}\.?(?= )/gu, '')
        .replace(SUFFIX, ''),
    );
  return bare(name) === bare(full);
}

/** @returns true if an organization or party of the entry is in the article */
function addSurroundings(
  sheet: Scoresheet<PersonRule>,
  entity: GlossaryEntity,
  question: PersonQuestion,
  around: Surroundings,
  isLeader: boolean,
): boolean {
  const isCountryNamed = entity.country !== null && around.countries.has(countryName(entity.country));
  const place = isCountryNamed
    ? entity.country
    : entity.tenures
        .map((tenure) => tenure.place?.split(',')[0] ?? '')
        .find((name) => around.places.has(foldName(name)));
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

/** @param isRemembered whether papers still write of the entry long after its death: Winston Churchill */
function addLife(
  sheet: Scoresheet<PersonRule>,
  { born, died, tenures }: GlossaryEntity,
  date: IsoDate | null,
  isRemembered: boolean,
): void {
  if (!date) return;
  const year = Number(date.slice(0, 4));
  if (born && Number(born.slice(0, 4)) + ADULT_AT > year) sheet.add('not-yet-adult');
  if (died ? Number(died.slice(0, 4)) + LONG_DEAD_YEARS < year : isLongGone(tenures, year))
    sheet.add('long-dead', isRemembered ? SHARE_IF_REMEMBERED : 1);
}

const isLongGone = (tenures: GlossaryEntity['tenures'], year: number) =>
  tenures.length > 0 &&
  tenures.every(({ end }) => end !== null && Number(end.slice(0, 4)) + LONGEST_LIFE_AFTER_OFFICE < year);
