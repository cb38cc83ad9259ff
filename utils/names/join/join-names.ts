/** Joins names that mean the same entity: repeated names, short forms, abbreviations. One entity, one entry. */
import { type NamesDocument, textOf } from '../document.ts';
import type { EntityDraft } from '../entity-draft.ts';
import type { NameSpan } from '../name-span.ts';
import { joinOrganizations } from './join-organizations.ts';
import { joinPeople } from './join-people.ts';

/** Drafts in order of their first mention. */
export function joinNames(document: NamesDocument, spans: readonly NameSpan[]): EntityDraft[] {
  const drafts = [
    ...joinPeople(
      document,
      spans.filter((span) => span.type === 'person'),
    ),
    ...joinOrganizations(
      document,
      spans.filter((span) => span.type === 'organization'),
    ),
  ];
  for (const draft of drafts) draft.spans.sort((a, b) => a.first - b.first);
  for (const draft of drafts) nameDraft(document, draft);
  return drafts.sort((a, b) => a.spans[0]!.first - b.spans[0]!.first);
}

/** Lines in capitals give a name only where nothing else does: "Ada Lind" rather than "ADA LIND" or "LIND". */
function nameDraft(document: NamesDocument, draft: EntityDraft): void {
  const written = new Set(draft.spans.map((span) => textOf(document, span.first, span.end)));
  const forms = [...new Set([...written].map((name) => name.replace(/\s+/gu, ' ')))];
  const rank = (form: string) => form.split(' ').length * 100 + form.length + (form === form.toUpperCase() ? 0 : 50);
  const best = forms.reduce((top, form) => (rank(form) > rank(top) ? form : top));
  draft.name = draft.name || best;
  for (const form of forms) if (form !== draft.name) draft.shortNames.add(form);
}
