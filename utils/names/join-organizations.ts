/** Joins mentions of one organization: repeated names, "Justice" for the Justice Department, "TdA" for Tren de Aragua. */
import { foldName } from '../text/normalise.ts';
import { type NamesDocument, textOf } from './document.ts';
import type { EntityDraft } from './entity-draft.ts';
import type { NameSpan } from './name-span.ts';
import { wordAt } from './words.ts';

/** Left out when an abbreviation is formed: "Department of Justice" -> DOJ keeps it, "Bank of America" -> BA does not. */
const SMALL_WORDS = new Set(['of', 'the', 'for', 'and', 'de', 'la', 'in', 'to', '&']);

export function joinOrganizations(document: NamesDocument, spans: readonly NameSpan[]): EntityDraft[] {
  const byForm = new Map<string, EntityDraft>();
  const drafts: EntityDraft[] = [];
  let previous: { span: NameSpan; draft: EntityDraft } | null = null;
  const byInitials = new Map<string, EntityDraft>();
  for (const span of [...spans].sort(
    (a, b) => Number(isAbbreviation(document, a)) - Number(isAbbreviation(document, b)) || a.first - b.first,
  )) {
    const form = foldName(textOf(document, span.first, span.end));
    let draft = byForm.get(form) ?? byInitials.get(form);
    if (!draft && previous && isInBrackets(document, span, previous.span)) draft = previous.draft;
    if (!draft) {
      draft = { kind: 'organization', spans: [], name: '', shortNames: new Set(), evidence: [] };
      drafts.push(draft);
    }
    draft.spans.push(span);
    byForm.set(form, draft);
    for (const initials of initialsOf(form)) if (!byInitials.has(initials)) byInitials.set(initials, draft);
    previous = { span, draft };
  }
  return drafts;
}

function isAbbreviation(document: NamesDocument, span: NameSpan): boolean {
  return span.end - span.first === 1 && /^\p{Lu}[\p{L}.&\d]*\p{Lu}[s.]?$/u.test(textOf(document, span.first, span.end));
}

/** "Sierra Nevada Corporation (SNC)". */
function isInBrackets(document: NamesDocument, span: NameSpan, previous: NameSpan): boolean {
  return previous.end === span.first - 1 && wordAt(document.words, span.first - 1) === '(';
}

function initialsOf(form: string): string[] {
  const words = form.split(' ').filter(Boolean);
  if (words.length < 2) return [];
  const first = (list: readonly string[]) => list.map((word) => word[0]).join('');
  return [first(words), first(words.filter((word) => !SMALL_WORDS.has(word)))].filter(
    (initials) => initials.length > 1,
  );
}
