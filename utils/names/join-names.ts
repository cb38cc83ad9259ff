/** Joins names that mean the same entity: repeated names, short forms, abbreviations. One entity, one entry. */
import type { NamesDocument } from './document.ts';
import { textOf } from './document.ts';
import type { EntityDraft } from './entity-draft.ts';
import { joinOrganizations } from './join-organizations.ts';
import { joinPeople } from './join-people.ts';
import type { NameSpan } from './name-span.ts';

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
  for (const draft of drafts) nameDraft(document, draft);
  return drafts.sort((a, b) => a.spans[0]!.first - b.spans[0]!.first);
}

function nameDraft(document: NamesDocument, draft: EntityDraft): void {
  draft.spans.sort((a, b) => a.first - b.first);
  const forms = new Set(draft.spans.map((span) => textOf(document, span.first, span.end)));
  draft.name = [...forms].reduce((best, form) => (form.length > best.length ? form : best));
  for (const form of forms) if (form !== draft.name) draft.shortNames.add(form);
}
