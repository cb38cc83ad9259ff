/** Links the entities of an article to the glossary, or leaves them unlinked, by named and weighted evidence. */
import type { IsoDate } from '../../model/date.ts';
import type { FormCandidate } from '../../model/glossary.ts';
import { foldName } from '../../text/normalise.ts';
import type { NamesDocument } from '../document.ts';
import type { EntityDraft } from '../entity-draft.ts';
import { organizationForm, withCapitals } from '../join/organization-name.ts';
import type { NameSpan } from '../name-span.ts';
import { type Decision, decide } from './decide.ts';
import { scoreOrganization } from './score-organization.ts';
import { scorePerson } from './score-person.ts';
import { readSurroundings, type Surroundings } from './surroundings.ts';
import { withoutTwins } from './twins.ts';
import { ORGANIZATION_LEAD, ORGANIZATION_THRESHOLD, PERSON_LEAD, PERSON_THRESHOLD } from './weights.ts';

const PERSON_BAR = { threshold: PERSON_THRESHOLD, lead: PERSON_LEAD };
const ORGANIZATION_BAR = { threshold: ORGANIZATION_THRESHOLD, lead: ORGANIZATION_LEAD };

/** Of more bearers than this, the least known are not looked at. */
const MOST_CANDIDATES = 24;
/** A bare surname without any role never reaches the bar for someone less known. */
const LEAST_FAME_OF_SURNAME = 120;

export type Pins = Readonly<Record<string, string | null>>;

/** Sets `link` and adds evidence to every draft. Two rounds: the second knows the countries of those linked in the first. */
export function linkEntities(
  document: NamesDocument,
  spans: readonly NameSpan[],
  drafts: readonly EntityDraft[],
  publishedAt: IsoDate | null,
  pins: Pins,
): void {
  const around = readSurroundings(document, spans, drafts, publishedAt);
  const countries = new Set<string>();
  const open: EntityDraft[] = [];
  const settle = (draft: EntityDraft, { link, evidence }: Decision) => {
    draft.link = link;
    draft.evidence.push(...evidence);
  };
  const candidates = new Map(drafts.map((draft) => [draft, candidatesOf(document, draft)]));
  for (const draft of drafts) {
    const pinned = pinOf(draft, pins);
    const decision =
      pinned === undefined
        ? decideFor(document, draft, candidates.get(draft)!, around, countries)
        : pinnedDecision(document, pinned);
    const isPerson = draft.kind === 'person';
    if (isPerson && pinned === undefined && decision.link.status !== 'linked') open.push(draft);
    else settle(draft, decision);
    const country = decision.link.status === 'linked' && document.glossary.entityById(decision.link.id)?.country;
    if (country && isPerson) countries.add(country);
  }
  for (const draft of open) settle(draft, decideFor(document, draft, candidates.get(draft)!, around, countries));
}

function pinOf(draft: EntityDraft, pins: Pins): string | null | undefined {
  for (const key in pins)
    if ([draft.name, ...draft.shortNames].some((name) => foldName(name) === key)) return pins[key];
  return undefined;
}

function pinnedDecision(document: NamesDocument, id: string | null): Decision {
  if (id === null || !document.glossary.entityById(id))
    return { link: { status: 'none' }, evidence: [{ rule: 'pinned-to-none' }] };
  return { link: { status: 'linked', id, score: 1, pinned: true }, evidence: [{ rule: 'pinned' }] };
}

/** Entries that bear the full name; only where the text has no full name, those that bear a short form. */
function candidatesOf(document: NamesDocument, draft: EntityDraft): FormCandidate[] {
  const forms = [draft.name, ...draft.shortNames];
  const long = forms.filter((form) => form.includes(' '));
  const asked =
    draft.kind === 'organization'
      ? forms.flatMap((form) => withoutCompanyForm(document, form))
      : long.length > 0
        ? long.flatMap(withoutInitials)
        : forms;
  const isHopeless = (candidate: FormCandidate) =>
    draft.kind === 'person' && long.length === 0 && draft.roles.length === 0 && candidate.fame < LEAST_FAME_OF_SURNAME;
  const best = new Map<number, FormCandidate>();
  for (const form of asked)
    for (const candidate of document.glossary.lookup(form)) {
      if (candidate.kind !== draft.kind || isHopeless(candidate)) continue;
      const known = best.get(candidate.index);
      if (!known || strength(candidate) > strength(known)) best.set(candidate.index, candidate);
    }
  const found = [...best.values()].sort((a, b) => b.fame - a.fame).slice(0, MOST_CANDIDATES);
  if (draft.kind === 'person') return found;
  return withoutTwins(found, document.glossary, (a, b) => strength(a) > strength(b));
}

const STRENGTHS = { name: 3, alias: 2, abbreviation: 1, short: 0 } as const;
const strength = ({ form, caution }: FormCandidate) => STRENGTHS[form] - (caution ? 0.5 : 0);

/** `Patrick W. Carlineo Jr.` is also asked for as `Patrick Carlineo`. */
function withoutInitials(form: string): string[] {
  const bare = form.replace(/ \p{Lu}\.?(?= )/gu, '').replace(/,? (?:Jr|Sr)\.?$/u, '');
  return bare === form ? [form] : [form, bare];
}

/** A capital after "the", as in `the Fed`, marks a name where the word itself is an everyday one. */
function isAfterArticle({ tokens, text }: NamesDocument, { spans }: EntityDraft): boolean {
  return spans.some(({ first }) => first > 0 && text.slice(tokens.starts[first - 1], tokens.ends[first - 1]) === 'the');
}

/** A team in a list of results: `Oxford 2 Reading 1`. */
function isInResults({ tokens, text }: NamesDocument, { spans }: EntityDraft): boolean {
  return spans.some(({ end }) => end < tokens.count && /^\d+$/u.test(text.slice(tokens.starts[end], tokens.ends[end])));
}

/** `General Motors Corp` is also asked for as `General Motors`, unless the glossary has it as it stands. */
function withoutCompanyForm({ glossary }: NamesDocument, form: string): string[] {
  const bare = organizationForm(form);
  if (bare === foldName(form) || glossary.lookup(form).some(({ kind }) => kind === 'organization')) return [form];
  return [form, withCapitals(bare)];
}

function decideFor(
  document: NamesDocument,
  draft: EntityDraft,
  candidates: readonly FormCandidate[],
  around: Surroundings,
  countries: ReadonlySet<string>,
): Decision {
  const { glossary } = document;
  if (draft.kind === 'person') {
    const isFullName = draft.name.includes(' ');
    const question = {
      name: draft.name,
      isFullName,
      roles: draft.roles,
      gender: draft.gender,
      bearers: candidates.length,
      nextFame: candidates.map(({ fame }) => fame).sort((a, b) => b - a)[1] ?? 0,
      countriesOfOthers: countries,
    };
    return decide(
      candidates.map((candidate) => scorePerson(candidate, question, around, glossary)),
      PERSON_BAR,
    );
  }
  const question = {
    name: draft.name,
    forms: [draft.name, ...draft.shortNames],
    bearers: candidates.length,
    isAfterArticle: isAfterArticle(document, draft),
    isInResults: around.isSport && isInResults(document, draft),
  };
  return decide(
    candidates.map((candidate) => scoreOrganization(candidate, question, around, glossary)),
    ORGANIZATION_BAR,
  );
}
