/** All surface forms of an entity: its names, what papers make of them, and which of them need caution. */
import type { FormKind } from '../../model/glossary.ts';
import { foldName } from '../../text/normalise.ts';
import type { EntityDraft } from '../draft.ts';
import { isCountry } from '../offices/places.ts';
import { COMMON_WORDS, LESS_COMMON_WORDS } from './everyday-words.ts';
import { isNoBodyForm } from './not-a-body.ts';
import { isAbbreviation, organizationForms, withoutArticle } from './organization-forms.ts';
import { fullNameForms, shortForms } from './person-forms.ts';
import { stateBodyForms } from './state-bodies.ts';

/** People below this are not called by their surname alone by papers that have not named them in full. */
const SURNAME_FAME = 90;
/** People below this are too little known to be named by a nickname that no source gives them. */
const NICKNAME_FAME = 60;

export interface DerivedForm {
  readonly form: string;
  readonly kind: FormKind;
  readonly caution: boolean;
}

/** Household names outweigh a rare word: `Trump`, `Tusk`. */
const HOUSEHOLD_FAME = 180;
/** A body that nobody wrote down by hand, of common words only, may be a chance run of them in a headline: `New Hope`. */
const KNOWN_BODY_FAME = 125;

/** Words of which many bodies are named: `Polytechnic University` is of Hong Kong here, of Japan there. */
const GENERIC_WORDS = new Set(
  'university polytechnic college technical international central school hospital'.split(' '),
);

/** Is the form also an everyday word or a place: `Target`, `May`, `Chad`? Several words are so only for little known bodies. */
function isEveryday(form: string, entity: EntityDraft): boolean {
  if (isCountry(form)) return true;
  const words = foldName(form).split(' ');
  const [word = ''] = words;
  if (words.length === 1)
    return COMMON_WORDS.has(word) || (LESS_COMMON_WORDS.has(word) && entity.fame < HOUSEHOLD_FAME);
  if (entity.kind === 'person' || entity.fame >= KNOWN_BODY_FAME) return false;
  return words.every((one) => COMMON_WORDS.has(one) || GENERIC_WORDS.has(one));
}

function kindOf(form: string, otherwise: FormKind): FormKind {
  return isAbbreviation(form) ? 'abbreviation' : otherwise;
}

/** `Médecins sans frontières` is also written with capitals throughout; small words count the same either way. */
function withCapitals(form: string): string {
  return form.replace(/(?<=\s)\p{Ll}/gu, (letter) => letter.toUpperCase());
}

function personForms(entity: EntityDraft): [string, FormKind][] {
  const hasNicknames = entity.fame >= NICKNAME_FAME;
  const hasSurname = entity.fame >= SURNAME_FAME;
  const names = [entity.name, ...entity.aliases];
  return [
    [entity.name, 'name'],
    ...entity.aliases.map((alias): [string, FormKind] => [alias, kindOf(alias, 'alias')]),
    ...names
      .flatMap((name) => fullNameForms(name, entity.country, hasNicknames))
      .map((form): [string, FormKind] => [form, 'alias']),
    ...(hasSurname ? names.flatMap((name) => shortForms(name, entity.country)) : []).map((form): [string, FormKind] => [
      form,
      'short',
    ]),
  ];
}

function bodyForms(entity: EntityDraft): [string, FormKind][] {
  const names = [entity.name, ...entity.aliases];
  return [
    [withoutArticle(entity.name), kindOf(entity.name, 'name')],
    ...entity.aliases.map((alias): [string, FormKind] => [withoutArticle(alias), kindOf(alias, 'alias')]),
    ...names.flatMap(organizationForms).map((form): [string, FormKind] => [form, kindOf(form, 'alias')]),
    ...names
      .flatMap((name) => stateBodyForms(name, entity.type, entity.country))
      .map((form): [string, FormKind] => [form, 'alias']),
  ];
}

const STATE_LEGISLATORS = 'openstates';
const CURATED = 'curated';
/** Who left every office before is no news: David Holmes, a congressman of 1797, is not the diplomat. */
const LONG_AGO = '1990';
const BORN_LONG_AGO = '1900';

/** State legislators and politicians of old are many, and share their names with people in the news: Michael McDonald. */
function isOneOfMany({ kind, sources, tenures, born }: EntityDraft): boolean {
  if (kind !== 'person' || sources.length === 0) return false;
  if (sources.every(({ id }) => id === STATE_LEGISLATORS)) return true;
  if (sources.some(({ id }) => id === CURATED)) return false;
  return (born !== null && born < BORN_LONG_AGO) || tenures.every(({ end }) => end !== null && end < LONG_AGO);
}

/** Forms of an entity; the first kind given to a form stands. */
export function deriveForms(entity: EntityDraft): DerivedForm[] {
  const cautioned = new Set(entity.caution.map(foldName));
  const forms = new Map<string, DerivedForm>();
  const isAmongMany = isOneOfMany(entity);
  const isHousehold = entity.fame >= HOUSEHOLD_FAME;
  const all =
    entity.kind === 'person'
      ? personForms(entity)
      : bodyForms(entity).filter(([form]) => !isNoBodyForm(form, isHousehold));
  for (const [form, kind] of all) {
    const caution = isAmongMany || cautioned.has(foldName(form)) || isEveryday(form, entity);
    for (const written of [form, withCapitals(form)])
      if (!forms.has(written)) forms.set(written, { form: written, kind, caution });
  }
  return [...forms.values()];
}
