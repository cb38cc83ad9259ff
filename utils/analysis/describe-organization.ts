/** An organization of the article: what it is, and who headed it on the article's date. */
import type { OrganizationInContext } from '../model/context.ts';
import { latestDay } from '../model/date.ts';
import type { GlossaryEntity } from '../model/glossary.ts';
import type { Entity } from '../model/mention.ts';
import { describeEntity, roleOf } from './describe-entity.ts';
import { type Facts, recordOf } from './facts.ts';
import type { Parts } from './parts.ts';

function headsOf(
  record: GlossaryEntity | null,
  { glossary, publishedAt, today }: Facts,
): OrganizationInContext['heads'] {
  if (!record) return [];
  return glossary
    .heads(record.id, latestDay(publishedAt ?? today))
    .map(({ index, tenure }) => ({ name: glossary.entity(index).name, role: roleOf(tenure) }));
}

export function describeOrganization(entity: Entity, parts: Parts, facts: Facts): OrganizationInContext {
  const record = recordOf(entity, facts);
  return {
    ...describeEntity(entity, parts.get(entity.key) ?? 'only-named', record),
    type: record?.type ?? null,
    founded: record?.founded ?? null,
    dissolved: record?.dissolved ?? null,
    succeededBy: record?.succeededBy ?? null,
    parent: record?.parent ?? null,
    listings: record?.listings ?? [],
    heads: headsOf(record, facts),
  };
}
