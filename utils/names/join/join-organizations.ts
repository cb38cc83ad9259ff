/** Joins mentions of one organization: repeated names, "TdA" for Tren de Aragua, "Tri-County" for Tri-County Metro. */
import { WELL_KNOWN_ABBREVIATIONS } from '../data/organization-words.ts';
import { type NamesDocument, textOf } from '../document.ts';
import { draftEntity, type EntityDraft } from '../entity-draft.ts';
import type { NameSpan } from '../name-span.ts';
import { classOf, WordClass, wordAt } from '../words.ts';
import { initialsOf, mayAbbreviate, organizationForm, unorderedForm } from './organization-name.ts';

const ABBREVIATION = /^\p{Lu}[\p{L}.&\d]*[\p{Lu}\d][s.]?$/u;
/** A short form of one of these kinds says too little: "Department", "Kenyan", "Bank". */
const GENERIC =
  WordClass.organizationHead |
  WordClass.organizationEnding |
  WordClass.nationality |
  WordClass.country |
  WordClass.functionWord |
  WordClass.titleModifier;

/** Last words of papers' names, by which articles call them after the full name: `The Times`. */
const PAPERS = new Set([
  'times',
  'post',
  'journal',
  'tribune',
  'herald',
  'telegraph',
  'gazette',
  'chronicle',
  'observer',
]);

interface Organization extends EntityDraft {
  readonly forms: Set<string>;
}

export function joinOrganizations(document: NamesDocument, spans: readonly NameSpan[]): EntityDraft[] {
  const organizations: Organization[] = [];
  const byForm = new Map<string, Organization>();
  const open = (span: NameSpan): Organization => {
    const draft: Organization = { ...draftEntity('organization', span), forms: new Set() };
    organizations.push(draft);
    return draft;
  };
  const enter = (form: string, draft: Organization) => {
    if (!byForm.has(form)) byForm.set(form, draft);
    draft.forms.add(form);
  };
  const text = (span: NameSpan) => textOf(document, span.first, span.end);
  // "The Times" is as short as "Times".
  const lengthOf = ({ first, end }: NameSpan) => end - first - (wordAt(document.words, first) === 'the' ? 1 : 0);
  const isLong = (span: NameSpan) => lengthOf(span) > 1 && !isAbbreviation(text(span));
  const long = new Set(spans.filter(isLong));
  for (const span of long) {
    const form = joinedForm(text(span));
    const known = byForm.get(form) ?? byForm.get(unorderedForm(form));
    const draft = known ?? open(span);
    if (known) known.spans.push(span);
    for (const key of [form, unorderedForm(form), ...initialsOf(form), ...initialsOf(organizationForm(text(span)))])
      enter(key, draft);
  }
  const bySide = indexSides(organizations);
  const lastEnds = new Map(organizations.flatMap((draft) => draft.spans.map((span) => [span.end, draft] as const)));
  for (const span of spans) {
    if (long.has(span)) continue;
    const form = organizationForm(text(span));
    const bracketed = wordAt(document.words, span.first - 1) === '(' ? lastEnds.get(span.first - 1) : undefined;
    const fits = bracketed && [...bracketed.forms].some((known) => mayAbbreviate(form, known));
    const known = byForm.get(form) ?? (fits ? bracketed : undefined) ?? shortFormOf(document, span, form, bySide);
    const draft = known ?? open(span);
    if (known) known.spans.push(span);
    enter(form, draft);
  }
  return organizations;
}

/** `Acme Systems, Inc.` and `Acme Systems Inc` are one, and so are `Sierra Lind Corp.` and `Sierra Lind Corporation`. */
const joinedForm = (name: string) =>
  organizationForm(name.replace(/,(?= (?:inc|ltd|llc|corp|co)\b)/iu, '')).replace(
    /(?<= \S+) (?:corporation|incorporated|limited)$/u,
    '',
  );

/** `AT&T`, `H&M`: one word to the eye; whatever has a space is none, and most names have. */
const isAbbreviation = (name: string) => !name.includes(' ') && ABBREVIATION.test(name);

/** First and last words of long names -> their owners; two owners make a word useless. */
function indexSides(organizations: readonly Organization[]): Map<string, Organization | null> {
  const sides = new Map<string, Organization | null>();
  for (const draft of organizations) {
    for (const form of draft.forms) {
      const words = form.split(' ');
      if (words.length < 2) continue;
      for (const side of new Set([words[0]!, words.at(-1)!, words.slice(0, 2).join(' ')])) {
        const known = sides.get(side);
        sides.set(side, known === undefined || known === draft ? draft : null);
      }
    }
  }
  return sides;
}

function shortFormOf(
  document: NamesDocument,
  span: NameSpan,
  form: string,
  sides: ReadonlyMap<string, Organization | null>,
): Organization | undefined {
  if (!form.includes(' ') && classOf(document.words, span.end - 1) & GENERIC && !PAPERS.has(form)) return undefined;
  // "U.N." is no short form of "U.N. High Commissioner for Refugees".
  if (WELL_KNOWN_ABBREVIATIONS.has(form)) return undefined;
  const owner = sides.get(form) ?? undefined;
  return owner && !isMakerOf(document, span, owner) && !isParty(document, span, owner) ? owner : undefined;
}

/** "Democrats" is no short form of "New Democrats": a party of the glossary, and the longer name is none. */
function isParty(document: NamesDocument, span: NameSpan, { spans }: Organization): boolean {
  const { glossary } = document;
  const partiesIn = ({ first, end }: NameSpan) =>
    glossary
      .lookup(textOf(document, first, end))
      .filter(({ index }) => /\bparty\b/iu.test(glossary.entity(index).type ?? ''));
  return partiesIn(span).length > 0 && partiesIn(spans[0]!).length === 0;
}

const BODY = WordClass.organizationHead | WordClass.organizationEnding | WordClass.companyForm;

/** "Tessor" is no short form of "Tessor e-Glide Coupe", where the glossary has a firm Tessor, and the longer name is no body's. */
function isMakerOf(document: NamesDocument, span: NameSpan, { spans }: Organization): boolean {
  const { glossary, words } = document;
  const { first, end } = spans[0]!;
  if (first === span.first || classOf(words, end - 1) & BODY || classOf(words, first) & BODY) return false;
  const isHeld = glossary
    .lookup(textOf(document, span.first, span.end))
    .some(
      ({ kind, form, caution }) =>
        kind === 'organization' && (form === 'abbreviation' || (form !== 'short' && !caution)),
    );
  return isHeld && glossary.lookup(textOf(document, first, end)).length === 0;
}
