/** Cards of a look-up: like those of the article, without mentions. */
import type { LookUpAnswer, LookUpHit } from '../model/look-up.ts';
import { dateWords } from './dates.ts';
import { sourceWords } from './evidence.ts';
import { type HeadView, whatIsIt } from './organizations.ts';
import { type RoleGroup, roleGroups, roleLine } from './roles.ts';

export interface LookedUpCard {
  readonly id: string;
  readonly name: string;
  readonly what: string | null;
  readonly roles: readonly RoleGroup[];
  readonly heads: readonly HeadView[];
  readonly sources: readonly string[];
  readonly fromMemory: boolean;
}

function cardOf({ entity, rolesThen, rolesNow, heads }: LookUpHit, date: string, today: string): LookedUpCard {
  const facts = [entity.party, entity.country, entity.died ? `died ${dateWords(entity.died)}` : null];
  const isPerson = entity.kind === 'person';
  return {
    id: entity.id,
    name: entity.name,
    what: isPerson ? facts.filter((fact) => fact !== null).join(', ') || null : whatIsIt(entity),
    roles: roleGroups(rolesThen, rolesNow, date === today ? null : date, today),
    heads: heads.map(({ name, role }) => ({ name, role: roleLine(role) })),
    sources: entity.sources.map(sourceWords),
    fromMemory: entity.fromMemory,
  };
}

export function lookedUpCards({ hits, date }: LookUpAnswer, today: string): LookedUpCard[] {
  return hits.map((hit) => cardOf(hit, date, today));
}
