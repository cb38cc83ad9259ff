/** Joins entities that turned out to be the same glossary entry: "DOJ" and "Justice Department". */
import type { EntityDraft } from '../entity-draft.ts';

export function mergeLinked(drafts: readonly EntityDraft[]): EntityDraft[] {
  const byId = new Map<string, EntityDraft>();
  return drafts.filter((draft) => {
    if (draft.link.status !== 'linked') return true;
    const known = byId.get(draft.link.id);
    if (!known) {
      byId.set(draft.link.id, draft);
      return true;
    }
    absorb(known, draft);
    return false;
  });
}

function absorb(known: EntityDraft, other: EntityDraft): void {
  known.spans.push(...other.spans);
  known.spans.sort((a, b) => a.first - b.first);
  known.roles.push(...other.roles.filter((role) => !known.roles.some(({ text }) => text === role.text)));
  known.gender ??= other.gender;
  const names = [known.name, other.name, ...known.shortNames, ...other.shortNames];
  known.name = other.name.split(' ').length > known.name.split(' ').length ? other.name : known.name;
  for (const name of names) if (name !== known.name) known.shortNames.add(name);
  known.shortNames.delete(known.name);
  known.evidence.push({ rule: 'same-entry', detail: other.name });
}
