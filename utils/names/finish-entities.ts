/** Gives joined names their final shape: keys, mentions with offsets, the glossary's name where the text has only a short one. */
import type { Entity } from '../model/mention.ts';
import type { NamesDocument } from './document.ts';
import type { EntityDraft } from './entity-draft.ts';

export function finishEntities(document: NamesDocument, drafts: readonly EntityDraft[]): Entity[] {
  let people = 0;
  let organizations = 0;
  return drafts.map((draft): Entity => {
    const record = draft.link.status === 'linked' ? document.glossary.entityById(draft.link.id) : null;
    const takesName =
      record !== null && !draft.name.includes(' ') && (draft.kind === 'person' || isAbbreviation(draft.name));
    const name = takesName ? record.name : draft.name;
    return {
      key: draft.kind === 'person' ? `p${++people}` : `o${++organizations}`,
      kind: draft.kind,
      name,
      shortNames: [...new Set(takesName ? [draft.name, ...draft.shortNames] : draft.shortNames)].filter(
        (short) => short !== name,
      ),
      mentions: draft.spans.map((span) => {
        const start = document.tokens.starts[span.first]!;
        const end = document.tokens.ends[span.end - 1]!;
        return { start, end, text: document.text.slice(start, end) };
      }),
      descriptions: [],
      rolesInText: draft.roles,
      link: draft.link,
      pronoun: draft.gender ?? record?.pronoun ?? null,
      evidence: [{ rule: `found-by-${draft.spans[0]!.rule}` }, ...draft.evidence],
    };
  });
}

function isAbbreviation(name: string): boolean {
  return name === name.toUpperCase();
}
