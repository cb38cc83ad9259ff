/** Holds an organization of the glossary against what the article says: how it is named, where, whether it existed. */
import type { FormCandidate, Glossary, GlossaryEntity } from '../../model/glossary.ts';
import { foldName } from '../../text/normalise.ts';
import { MOSTLY_OTHERWISE, WELL_KNOWN_ABBREVIATIONS } from '../data/organization-words.ts';
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
const LONG_DISSOLVED_YEARS = 5;
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
  else sheet.add('several-bearers', Math.min(4, Math.log2(candidate.bearers)));
  sheet.add('fame', candidate.fame / MOST_FAME);
  addPlace(sheet, entity, candidate, around);
  addSpelling(sheet, entity, candidate, question);
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

const isCapitals = (form: string) => /^\p{Lu}[\p{Lu}.&\d]+$/u.test(form);
const isAbbreviation = ({ form }: FormCandidate, { forms }: OrganizationQuestion) =>
  form === 'abbreviation' && forms.some(isCapitals);

function addForm(
  sheet: Sheet,
  { id }: GlossaryEntity,
  candidate: Candidate,
  question: OrganizationQuestion,
  { isSport }: Surroundings,
): void {
  const isShort = !question.name.replace(/^The /iu, '').includes(' ');
  const isAbbreviated = isAbbreviation(candidate, question);
  if (candidate.caution && !isAbbreviated) {
    sheet.add('everyday-form');
    if (question.isAfterArticle && candidate.bearers === 1 && isShort) sheet.add('after-article');
    else if (!question.isUsedAsBody && MOSTLY_OTHERWISE.has(foldName(question.name))) sheet.add('not-used-as-body');
  }
  // In sport, `SEC` is a conference.
  const isDoubtful = candidate.caution && isSport;
  if (isAbbreviated && !isDoubtful && WELL_KNOWN_ABBREVIATIONS.has(foldName(question.name)))
    sheet.add('well-known-abbreviation');
  if (!isShort) sheet.add('long-name');
  if (candidate.form !== 'name' && question.linked.has(id)) sheet.add('named-elsewhere');
}

function addPlace(
  sheet: Sheet,
  { country }: GlossaryEntity,
  { form, fame }: FormCandidate,
  { countries, namedCountries, places }: Surroundings,
): void {
  if (!country) return;
  if (countries.has(countryName(country)) || places.has(foldName(country))) sheet.add('place-in-article', 1, country);
  else if (namedCountries.size > 0) sheet.add('other-place');
  else if (form !== 'name' && fame < KNOWN_FROM) sheet.add('other-place', 1.5);
}

function addSpelling(
  sheet: Sheet,
  { name, aliases }: GlossaryEntity,
  candidate: Candidate,
  { spelled, name: short, isUsedAsBody, isAfterArticle }: OrganizationQuestion,
): void {
  if (candidate.form !== 'abbreviation') return;
  const known = [name, ...aliases].map((other) => new Set(wordsOf(other)));
  const isSpelling = (form: string) => {
    const words = wordsOf(form);
    return known.some((own) => words.every((word) => own.has(word)) && words.length * 2 > own.size);
  };
  if (spelled.some(isSpelling)) sheet.add('spelled-out');
  else if (spelled.length > 0) sheet.add('spelled-out-otherwise');
  else if (
    !isUsedAsBody &&
    !isAfterArticle &&
    /^\p{L}+$/u.test(short) &&
    !WELL_KNOWN_ABBREVIATIONS.has(foldName(short))
  )
    sheet.add('bare-abbreviation');
}
