/** Links the entities of an article to the glossary, or leaves them unlinked, by named and weighted evidence. */
import type { IsoDate } from '../../model/date.ts';
import { foldName } from '../../text/normalise.ts';
import type { NamesDocument } from '../document.ts';
import type { EntityDraft } from '../entity-draft.ts';
import type { NameSpan } from '../name-span.ts';
import { isSportReport } from '../sport.ts';
import { type Decision, decide } from './decide.ts';
import { type Candidates, findCandidates } from './find-candidates.ts';
import { askForOrganization } from './organization-question.ts';
import { askForPerson } from './person-question.ts';
import { isPlaced, scoreOrganization } from './score-organization.ts';
import { scorePerson } from './score-person.ts';
import { countClubs, sportsOfClubs } from './sports-of-clubs.ts';
import { readSurroundings, type Surroundings } from './surroundings.ts';
import { findTownClubs, readLeagues, readTowns } from './town-clubs.ts';
import { ORGANIZATION_LEAD, ORGANIZATION_THRESHOLD, PERSON_LEAD, PERSON_THRESHOLD } from './weights.ts';

const PERSON_BAR = { threshold: PERSON_THRESHOLD, lead: PERSON_LEAD };
const ORGANIZATION_BAR = { threshold: ORGANIZATION_THRESHOLD, lead: ORGANIZATION_LEAD };

export type Pins = Readonly<Record<string, string | null>>;

/** What the first round found, which the second one knows. */
interface Known {
  /** Countries of people. */
  readonly countries: Set<string>;
  /** Ids of organizations. */
  readonly organizations: Set<string>;
}

/** Sets `link` and adds evidence to every draft. Two rounds: the second knows what was linked in the first. */
export function linkEntities(
  document: NamesDocument,
  spans: readonly NameSpan[],
  drafts: readonly EntityDraft[],
  publishedAt: IsoDate | null,
  pins: Pins,
): void {
  const candidates = new Map(drafts.map((draft) => [draft, findCandidates(document, draft)]));
  addTownClubs(document, spans, candidates);
  const clubs = {
    sports: sportsOfClubs(candidates, document.glossary),
    byLeague: countClubs(candidates, document.glossary),
  };
  const around = readSurroundings(document, spans, drafts, publishedAt, clubs);
  const known: Known = { countries: new Set(), organizations: new Set() };
  const open: EntityDraft[] = [];
  const settle = (draft: EntityDraft, { link, evidence }: Decision) => {
    draft.link = link;
    draft.evidence.push(...evidence);
  };
  for (const draft of drafts) {
    const pinned = pinOf(draft, pins);
    const decision =
      pinned === undefined
        ? decideFor(document, draft, candidates.get(draft)!, around, known)
        : pinnedDecision(document, pinned);
    if (pinned === undefined && decision.link.status !== 'linked') open.push(draft);
    else settle(draft, decision);
    const record = decision.link.status === 'linked' ? document.glossary.entityById(decision.link.id) : null;
    if (record?.kind === 'organization') known.organizations.add(record.id);
    else if (record?.country) known.countries.add(record.country);
  }
  for (const draft of open) settle(draft, decideFor(document, draft, candidates.get(draft)!, around, known));
}

/** Clubs that the article calls by their town or nickname, where no entry bears the name by itself. */
function addTownClubs(
  document: NamesDocument,
  spans: readonly NameSpan[],
  candidates: Map<EntityDraft, Candidates>,
): void {
  const leagues = isSportReport(document) ? readLeagues(document, candidates) : [];
  if (leagues.length === 0) return;
  const towns = readTowns(document, spans);
  for (const [draft, found] of candidates)
    if (draft.kind === 'organization' && !found.some(({ form, caution }) => form !== 'short' && !caution)) {
      const clubs = findTownClubs(document, draft, leagues, towns);
      if (clubs.length > 0) candidates.set(draft, clubs);
    }
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

function decideFor(
  document: NamesDocument,
  draft: EntityDraft,
  candidates: Candidates,
  around: Surroundings,
  known: Known,
): Decision {
  const { glossary } = document;
  if (draft.kind === 'person') {
    const fames = candidates.map(({ fame }) => fame);
    const question = askForPerson(document, draft, fames, known.countries);
    return decide(
      candidates.map((candidate) => scorePerson(candidate, question, around, glossary)),
      PERSON_BAR,
    );
  }
  if (candidates.length === 0) return decide([], ORGANIZATION_BAR);
  const placed = candidates.filter(({ index }) => isPlaced(glossary.entity(index).country, around)).length;
  const question = askForOrganization(document, draft, around, known.organizations, placed);
  return decide(
    candidates.map((candidate) => scoreOrganization(candidate, question, around, glossary)),
    ORGANIZATION_BAR,
  );
}
