/** Finds the entries of the glossary that an entity of an article may be, by the forms of its name. */
import type { FormCandidate, Glossary } from '../../model/glossary.ts';
import { foldName } from '../../text/normalise.ts';
import { COMPANY_FORMS } from '../data/organization-words.ts';
import type { NamesDocument } from '../document.ts';
import type { EntityDraft } from '../entity-draft.ts';
import { organizationForm, withCapitals } from '../join/organization-name.ts';
import { otherHyphens, otherSpellings } from './spellings.ts';
import { titledForm } from './titled-forms.ts';
import { withoutTwins } from './twins.ts';

export interface Candidate extends FormCandidate {
  /** How many of the candidates bear the name; for well known people: as well as this one does. */
  readonly bearers: number;
  /** The longest form in the text led to it, not a part of that. */
  readonly isByLongestForm: boolean;
  /** The form that led to it has two words or more. */
  readonly isLongForm: boolean;
  /** It bears the name as a second one, and another body of its country as its own: Meta and Facebook. */
  readonly isNameOfOther: boolean;
}
export type Candidates = readonly Candidate[];
type Found = Omit<Candidate, 'bearers' | 'isNameOfOther'>;

/** Of more bearers than this, the least known are not looked at. */
const MOST_CANDIDATES = 24;
/** A bare surname without any role never reaches the bar for someone less known. */
const LEAST_FAME_OF_SURNAME = 120;
/** From this notedness on, others that bear the name only as a second name do not count against somebody: `Andy Murray`. */
const KNOWN_FROM = 125;
/** `CBs`, `MPs`: several of a kind. */
const PLURAL_ABBREVIATION = /^\p{Lu}{2,}s$/u;
const STRENGTHS = { name: 3, alias: 2, abbreviation: 1, short: 0 } as const;
const strength = ({ form, caution }: FormCandidate) => STRENGTHS[form] - (caution ? 0.5 : 0);

/** Entries that bear the full name; only where the text has no full name, those that bear a short form. */
export function findCandidates({ glossary }: NamesDocument, draft: EntityDraft): Candidates {
  const isPerson = draft.kind === 'person';
  const titled = isPerson ? titledForm(draft) : null;
  const forms = [...(titled ? [titled] : []), draft.name, ...draft.shortNames];
  const long = forms.filter((form) => form.includes(' '));
  const isHopeless = (candidate: FormCandidate) =>
    isPerson && long.length === 0 && draft.roles.length === 0 && candidate.fame < LEAST_FAME_OF_SURNAME;
  const best = new Map<number, Found>();
  for (const form of isPerson && long.length > 0 ? long : forms)
    for (const asked of isPerson ? personForms(glossary, form) : organizationForms(glossary, form))
      for (const candidate of glossary.lookup(asked)) {
        if (candidate.kind !== draft.kind || isHopeless(candidate)) continue;
        if (candidate.form === 'abbreviation' && PLURAL_ABBREVIATION.test(form)) continue;
        const known = best.get(candidate.index);
        const isByLongestForm = form === draft.name || known?.isByLongestForm === true;
        const isLongForm = asked.replace(/^the /iu, '').includes(' ') || known?.isLongForm === true;
        const isBest = !known || strength(candidate) > strength(known);
        best.set(candidate.index, { ...(isBest ? candidate : known), isByLongestForm, isLongForm });
      }
  const found = [...best.values()].sort((a, b) => b.fame - a.fame).slice(0, MOST_CANDIDATES);
  const kept = isPerson ? found : withoutTwins(found, glossary, (a, b) => strength(a) > strength(b));
  return kept.map((candidate) => ({
    ...candidate,
    bearers:
      isPerson && candidate.fame >= KNOWN_FROM
        ? kept.filter((other) => strength(other) >= strength(candidate)).length
        : kept.length,
    isNameOfOther: !isPerson && isNameOfOther(candidate, kept, glossary),
  }));
}

function isNameOfOther(candidate: Found, all: readonly Found[], glossary: Glossary): boolean {
  const owners = candidate.form === 'name' ? [] : all.filter(({ form }) => form === 'name');
  if (owners.length === 0) return false;
  const { country } = glossary.entity(candidate.index);
  return owners.some(({ index }) => country !== null && glossary.entity(index).country === country);
}

/** `Patrick W. Carlineo Jr.` is also asked for as `Patrick Carlineo`, and `Kim Dae Jung`, where nobody is of this name, as `Kim Dae-jung`. */
function personForms(glossary: Glossary, form: string): string[] {
  const bare = form.replace(/ \p{Lu}\.?(?= )/gu, '').replace(/,? (?:Jr|Sr)\.?$/u, '');
  const forms = bare === form ? [form] : [form, bare];
  const isKnown = forms.some((known) => glossary.lookup(known).some(({ kind }) => kind === 'person'));
  return isKnown ? forms : [...forms, ...otherHyphens(bare)];
}

/** `General Motors Corp`, `Goldman, Sachs and Co`, `(Cártel de) Sinaloa` and `World Health Organisation` are also asked for as the glossary may have them, unless it has them as they stand. */
function organizationForms(glossary: Glossary, form: string): string[] {
  // "Co Inc" is what is left of a name that was cut.
  if (
    foldName(form)
      .split(' ')
      .every((word) => COMPANY_FORMS.has(word.replace(/\.$/u, '')))
  )
    return [];
  if (glossary.lookup(form).some(({ kind }) => kind === 'organization')) return [form];
  const plain = form.replace(/[,()[\]]/gu, '');
  const bare = organizationForm(plain).replace(/ (?:and|&)$/u, '');
  const forms = bare === foldName(form) ? [form] : [form, plain, withCapitals(bare)];
  return [...new Set(forms.flatMap((other) => [other, ...otherSpellings(other)]))];
}
