/** What people and organizations have in common in the answer. */
import type { EntityInContext, Part, Role } from '../model/context.ts';
import type { GlossaryEntity, Tenure } from '../model/glossary.ts';
import type { Entity } from '../model/mention.ts';

/** An office as the answer shows it. */
export function roleOf(tenure: Tenure): Role {
  const { title, organization, place, start, end, asOf, source } = tenure;
  return {
    title,
    organization,
    place,
    start,
    end,
    asOf,
    source,
    ...(tenure.endApprox ? { endApprox: true } : {}),
    ...(tenure.acting ? { acting: true } : {}),
  };
}

/** The same words once, whatever their case: `White House spokeswoman`. */
function distinct(texts: readonly string[]): string[] {
  const seen = new Set<string>();
  return texts.filter((text) => !seen.has(text.toLowerCase()) && seen.add(text.toLowerCase()));
}

/** `record` is the glossary's entry if the entity is linked. */
export function describeEntity(entity: Entity, part: Part, record: GlossaryEntity | null): EntityInContext {
  return {
    key: entity.key,
    name: entity.name,
    glossaryId: record?.id ?? null,
    candidates: entity.link.status === 'ambiguous' ? entity.link.candidates : [],
    shortNames: entity.shortNames,
    mentions: entity.mentions,
    rolesInText: distinct(entity.rolesInText.map(({ text }) => text)),
    part,
    country: record?.country ?? null,
    background: record?.background ?? null,
    links: record?.links ?? {},
    sources: record?.sources ?? [],
    fromMemory: record?.fromMemory ?? false,
    evidence: entity.evidence,
    ...(entity.inferred ? { inferred: true } : {}),
  };
}
