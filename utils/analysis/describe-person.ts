/** A person of the article with the offices held then and now. */
import { rolesAt } from '../glossary/roles/roles-at.ts';
import type { PersonInContext, Role } from '../model/context.ts';
import { type IsoDate, latestDay } from '../model/date.ts';
import type { GlossaryEntity } from '../model/glossary.ts';
import type { Entity } from '../model/mention.ts';
import { describeEntity, roleOf } from './describe-entity.ts';
import { type Facts, recordOf } from './facts.ts';
import type { Parts } from './parts.ts';

function rolesOn(record: GlossaryEntity | null, date: IsoDate | null): Role[] {
  if (!record || date === null) return [];
  return rolesAt(record, latestDay(date)).map(({ tenure }) => roleOf(tenure));
}

export function describePerson(entity: Entity, parts: Parts, facts: Facts): PersonInContext {
  const record = recordOf(entity, facts);
  return {
    ...describeEntity(entity, parts.get(entity.key) ?? 'only-named', record),
    rolesThen: rolesOn(record, facts.publishedAt),
    rolesNow: rolesOn(record, facts.today),
    pronoun: entity.pronoun,
    party: record?.party ?? null,
    born: record?.born ?? null,
    died: record?.died ?? null,
  };
}
