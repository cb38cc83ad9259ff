/** Holds an organization of the glossary against what the article says: how it is named, where, whether it existed. */
import type { FormCandidate, Glossary, GlossaryEntity } from '../../model/glossary.ts';
import { foldName } from '../../text/normalise.ts';
import { WELL_KNOWN_ABBREVIATIONS } from '../data/organization-words.ts';
import { SPORT_OF_CLUB } from '../data/sports.ts';
import { type ScoredCandidate, Scoresheet } from './scored.ts';
import type { Surroundings } from './surroundings.ts';
import { ORGANIZATION_WEIGHTS, type OrganizationRule } from './weights.ts';

export interface OrganizationQuestion {
  readonly name: string;
  /** All forms in the text. */
  readonly forms: readonly string[];
  readonly bearers: number;
  /** Some mention follows a lower-case "the". */
  readonly isAfterArticle: boolean;
  /** Some mention is followed by a number, in a sport report. */
  readonly isInResults: boolean;
}

/** Other names of less known bodies need their country in the article: `Reform Party`. */
const KNOWN_FROM = 100;
const LONG_DISSOLVED_YEARS = 5;

export function scoreOrganization(
  candidate: FormCandidate,
  question: OrganizationQuestion,
  around: Surroundings,
  glossary: Glossary,
): ScoredCandidate {
  const entity = glossary.entity(candidate.index);
  const sheet = new Scoresheet<OrganizationRule>(ORGANIZATION_WEIGHTS);
  sheet.add(candidate.form === 'short' ? 'short-form-only' : candidate.form);
  const isCapitals =
    candidate.form === 'abbreviation' && question.forms.some((form) => /^\p{Lu}[\p{Lu}.&\d]+$/u.test(form));
  if (candidate.caution && !isCapitals) {
    sheet.add('everyday-form');
    if (question.isAfterArticle && question.bearers === 1 && !question.name.includes(' ')) sheet.add('after-article');
  }
  // In sport, `SEC` is a conference.
  const isDoubtful = candidate.caution && around.isSport;
  if (isCapitals && !isDoubtful && WELL_KNOWN_ABBREVIATIONS.has(foldName(question.name)))
    sheet.add('well-known-abbreviation');
  if (question.name.includes(' ')) sheet.add('long-name');
  if (question.bearers === 1) sheet.add('only-bearer');
  else sheet.add('several-bearers', Math.min(4, Math.log2(question.bearers)));
  sheet.add('fame', candidate.fame / 255);
  addPlace(sheet, entity, candidate, around);
  addSpelling(sheet, candidate, entity, question);
  addSport(sheet, entity, question, around);
  if (around.date) {
    const year = Number(around.date.slice(0, 4));
    if (entity.founded && Number(entity.founded.slice(0, 4)) > year) sheet.add('not-yet-founded');
    if (entity.dissolved && Number(entity.dissolved.slice(0, 4)) + LONG_DISSOLVED_YEARS < year)
      sheet.add('long-dissolved');
  }
  return { entity, score: sheet.score, evidence: sheet.evidence };
}

function addSport(
  sheet: Scoresheet<OrganizationRule>,
  { type }: GlossaryEntity,
  { isInResults }: OrganizationQuestion,
  { isSport, sports }: Surroundings,
): void {
  if (type && /\b(?:club|team|franchise)\b/u.test(type)) {
    const sport = SPORT_OF_CLUB.get(type.split(' ')[0]!);
    if (isSport && sport && sports.size > 0 && !sports.has(sport)) sheet.add('club-of-other-sport');
    else sheet.add(isSport ? 'sport-club-in-sport' : 'sport-club-elsewhere');
  } else if (isInResults) sheet.add('body-in-results');
  else if (type === 'company' && isSport) sheet.add('company-in-sport');
}

function addPlace(
  sheet: Scoresheet<OrganizationRule>,
  entity: GlossaryEntity,
  { form, fame }: FormCandidate,
  around: Surroundings,
): void {
  if (!entity.country) return;
  if (around.places.has(foldName(entity.country))) sheet.add('place-in-article', 1, entity.country);
  else if (around.countries.size > 0) sheet.add('other-place');
  else if (form !== 'name' && fame < KNOWN_FROM) sheet.add('other-place', 1.5);
}

function addSpelling(
  sheet: Scoresheet<OrganizationRule>,
  candidate: FormCandidate,
  entity: GlossaryEntity,
  { forms }: OrganizationQuestion,
): void {
  if (candidate.form !== 'abbreviation') return;
  const names = new Set([entity.name, ...entity.aliases].map(foldName));
  const spelled = forms.filter((form) => form.includes(' '));
  if (spelled.some((form) => names.has(foldName(form)))) sheet.add('spelled-out');
  else if (spelled.length > 0) sheet.add('spelled-out-otherwise');
}
