/** Holds an organization of the glossary against what the article says: how it is named, where, whether it existed. */
import type { FormCandidate, Glossary, GlossaryEntity } from '../../model/glossary.ts';
import { foldName } from '../../text/normalise.ts';
import { MOSTLY_OTHERWISE, WELL_KNOWN_ABBREVIATIONS, WORDS_OF_EVERY_COUNTRY } from '../data/organization-words.ts';
import { organizationForm } from '../join/organization-name.ts';
import { classesOf, WordClass } from '../words.ts';
import { countryName } from './country-name.ts';
import type { Candidate } from './find-candidates.ts';
import { addCompanyForm, addKind, addSport } from './organization-kind.ts';
import type { OrganizationQuestion } from './organization-question.ts';
import { type ScoredCandidate, Scoresheet } from './scored.ts';
import { wordsOf } from './spellings.ts';
import type { Surroundings } from './surroundings.ts';
import { MOST_FAME, ORGANIZATION_WEIGHTS, type OrganizationRule } from './weights.ts';

/** Other names of less known bodies need their country in the article: `Reform Party`. */
const KNOWN_FROM = 100;
const WELL_KNOWN_FROM = 125;
const LONG_DISSOLVED_YEARS = 5;
/** Bodies that every country has: without their country, `the Ministry of Justice` is that of another. */
const OF_EVERY_COUNTRY =
  /\b(?:political party|legislature|parliament|congress|senate|courts?|department|ministry|government|police|military|armed forces|air force|guard|office|committee|commission|council|federal agency|prosecutor|central bank)\b/u;
const COMPANY = /\b(?:company|manufacturer|maker|carmaker|platform|social network|retailer)\b/u;
/** Bodies of the whole world sit somewhere, which no article tells. */
const OF_NO_COUNTRY = /\b(?:international|world|UN|United Nations|global|regional bloc|governing body)\b/u;
const PUBLIC_WORDS =
  WordClass.organizationHead |
  WordClass.organizationEnding |
  WordClass.titleModifier |
  WordClass.functionWord |
  WordClass.office;

type Sheet = Scoresheet<OrganizationRule>;

export function scoreOrganization(
  candidate: Candidate,
  question: OrganizationQuestion,
  around: Surroundings,
  glossary: Glossary,
): ScoredCandidate {
  const entity = glossary.entity(candidate.index);
  const sheet: Sheet = new Scoresheet(ORGANIZATION_WEIGHTS);
  sheet.add(candidate.form === 'short' ? 'short-form-only' : candidate.form);
  addForm(sheet, entity, candidate, question, around);
  if (candidate.isNameOfOther) sheet.add('name-of-another');
  if (candidate.bearers === 1) sheet.add('only-bearer');
  else sheet.add('several-bearers', Math.min(4, Math.log2(rivalsOf(entity, candidate, question, around))));
  sheet.add('fame', candidate.fame / MOST_FAME);
  addPlace(sheet, entity, candidate, question, around);
  addSpelling(sheet, entity, candidate, question, around);
  addKind(sheet, entity, candidate, question);
  addCompanyForm(sheet, entity, question);
  addSport(sheet, entity, candidate, question, around);
  if (around.date) {
    const year = Number(around.date.slice(0, 4));
    if (entity.founded && Number(entity.founded.slice(0, 4)) > year) sheet.add('not-yet-founded');
    if (entity.dissolved && Number(entity.dissolved.slice(0, 4)) + LONG_DISSOLVED_YEARS < year)
      sheet.add('long-dissolved');
  }
  return { entity, score: sheet.score, evidence: sheet.evidence };
}

/** Of bearers in other countries than the article's, none is a rival: "Congress" in an article on the United States. */
function rivalsOf(
  { country }: GlossaryEntity,
  { bearers }: Candidate,
  { placedBearers }: OrganizationQuestion,
  around: Surroundings,
): number {
  return isPlaced(country, around) ? placedBearers : bearers;
}

const bareName = (name: string) => foldName(name).replace(/^the /u, '');
const isCapitals = (form: string) => /^\p{Lu}[\p{Lu}.&\d]+$/u.test(form);
const isAbbreviation = ({ form }: FormCandidate, { forms }: OrganizationQuestion) =>
  form === 'abbreviation' && forms.some(isCapitals);

/** A word that mostly means something else, or opens sentences only and is the name of nobody well known. */
const isDoubtfulWord = ({ form, fame }: Candidate, { name, opensSentences }: OrganizationQuestion) =>
  MOSTLY_OTHERWISE.has(foldName(name)) || (opensSentences && (form !== 'name' || fame < WELL_KNOWN_FROM));

function addForm(
  sheet: Sheet,
  { id }: GlossaryEntity,
  candidate: Candidate,
  question: OrganizationQuestion,
  { isSport }: Surroundings,
): void {
  const isShort = !bareName(question.name).includes(' ');
  const isAbbreviated = isAbbreviation(candidate, question);
  if (candidate.form !== 'name' && question.linked.has(id)) sheet.add('named-elsewhere');
  const isOtherwise = isShort && !question.isUsedAsBody && MOSTLY_OTHERWISE.has(foldName(question.name));
  if (isOtherwise) {
    sheet.add('everyday-form');
    sheet.add('not-used-as-body');
    return;
  }
  if (candidate.caution && !isAbbreviated) {
    sheet.add('everyday-form');
    if (question.isAfterArticle && candidate.bearers === 1 && isShort) sheet.add('after-article');
    else if (!question.isUsedAsBody && isShort && isDoubtfulWord(candidate, question)) sheet.add('not-used-as-body');
  }
  // In sport, `SEC` is a conference.
  const isDoubtful = candidate.caution && isSport;
  if (isAbbreviated && !isDoubtful && WELL_KNOWN_ABBREVIATIONS.has(foldName(question.name)))
    sheet.add('well-known-abbreviation');
  // "Twitter Inc" tells as much as a second word
  if (candidate.isLongForm || organizationForm(question.name) !== bareName(question.name)) sheet.add('long-name');
}

/** Is the country in the article? */
export const isPlaced = (country: string | null, { countries, places }: Surroundings) =>
  country !== null && (countries.has(countryName(country)) || places.has(foldName(country)));

const isOfEveryCountry = (word: string) => (classesOf(word) & PUBLIC_WORDS) !== 0 || WORDS_OF_EVERY_COUNTRY.has(word);

function addPlace(
  sheet: Sheet,
  { country, type }: GlossaryEntity,
  { form, fame, caution, bearers }: Candidate,
  { name, isUsedAsBody }: OrganizationQuestion,
  around: Surroundings,
): void {
  if (!country) return;
  if (isPlaced(country, around)) {
    sheet.add('place-in-article', 1, country);
    return;
  }
  if (type && OF_NO_COUNTRY.test(type)) return;
  // Papers of all countries write of such companies.
  const isOfTheWorld =
    isUsedAsBody && form === 'name' && bearers === 1 && fame >= WELL_KNOWN_FROM && COMPANY.test(type ?? '');
  const hasOthers = around.namedCountries.size > 0 && !isOfTheWorld;
  if (hasOthers) sheet.add('other-place');
  else if (form !== 'name' && fame < KNOWN_FROM) sheet.add('other-place', 1.5);
  const words = bareName(name).split(' ');
  const isGeneric = words.length > 1 && words.every(isOfEveryCountry);
  const isCommonNoun = hasOthers && caution && OF_EVERY_COUNTRY.test(type ?? '');
  const isSmallUniversity = hasOthers && type === 'university' && fame < WELL_KNOWN_FROM && words.length < 3;
  if (form !== 'abbreviation' && (isGeneric || isCommonNoun || isSmallUniversity)) sheet.add('body-of-other-country');
}

function addSpelling(
  sheet: Sheet,
  { name, aliases, country }: GlossaryEntity,
  candidate: Candidate,
  { spelled, forms, name: short, isUsedAsBody, isAfterArticle }: OrganizationQuestion,
  around: Surroundings,
): void {
  if (candidate.form !== 'abbreviation') return;
  const isWellKnown = forms.some((form) => WELL_KNOWN_ABBREVIATIONS.has(foldName(form)));
  const known = [name, ...aliases].map((other) => new Set(wordsOf(other)));
  const isSpelling = (form: string) => {
    const words = wordsOf(form);
    return known.some((own) => words.every((word) => own.has(word)) && words.length * 2 > own.size);
  };
  if (spelled.some(isSpelling)) sheet.add('spelled-out');
  else if (spelled.length > 0) sheet.add('spelled-out-otherwise');
  else if (
    !isWellKnown &&
    !candidate.isByLongestForm &&
    !isPlaced(country, around) &&
    forms.some((form) => form.includes(' '))
  )
    sheet.add('part-of-longer-name');
  else if (!isWellKnown && !isUsedAsBody && !isAfterArticle && /^\p{L}+$/u.test(short)) sheet.add('bare-abbreviation');
}
