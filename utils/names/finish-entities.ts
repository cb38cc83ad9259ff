/** Gives joined names their final shape: keys, mentions, link and pronoun. */
import type { IsoDate } from '../model/date.ts';
import type { Pronoun } from '../model/glossary.ts';
import type { Entity, EntityLink } from '../model/mention.ts';
import type { NamesDocument } from './document.ts';
import type { EntityDraft } from './entity-draft.ts';

export function finishEntities(
  document: NamesDocument,
  drafts: readonly EntityDraft[],
  _publishedAt: IsoDate | null,
  pins: Readonly<Record<string, string | null>>,
): Entity[] {
  let people = 0;
  let organizations = 0;
  return drafts.map((draft) => {
    const link = linkOf(document, draft, pins);
    const record = link.status === 'linked' ? document.glossary.entityById(link.id) : null;
    const pronoun: Pronoun | null = record?.pronoun ?? null;
    return {
      key: draft.kind === 'person' ? `p${++people}` : `o${++organizations}`,
      kind: draft.kind,
      name: draft.name,
      shortNames: [...draft.shortNames],
      mentions: draft.spans.map((span) => {
        const start = document.tokens.starts[span.first]!;
        const end = document.tokens.ends[span.end - 1]!;
        return { start, end, text: document.text.slice(start, end) };
      }),
      descriptions: [],
      rolesInText: [],
      link,
      pronoun,
      evidence: draft.evidence,
    };
  });
}

function linkOf(
  document: NamesDocument,
  draft: EntityDraft,
  pins: Readonly<Record<string, string | null>>,
): EntityLink {
  const pinned = pins[draft.name];
  if (pinned) return { status: 'linked', id: pinned, score: 1, pinned: true };
  const candidates = document.glossary
    .lookup(draft.name)
    .filter((found) => found.kind === draft.kind && !found.caution);
  if (candidates.length !== 1) return { status: 'none' };
  return { status: 'linked', id: document.glossary.entity(candidates[0]!.index).id, score: 1 };
}
