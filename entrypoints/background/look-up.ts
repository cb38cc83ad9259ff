/** Looks a name up in the whole glossary: everybody and everything that it may mean, with their offices then and now. */
import { roleOf } from '../../utils/analysis/describe-entity.ts';
import { today } from '../../utils/browser/today.ts';
import { rolesAt } from '../../utils/glossary/roles/roles-at.ts';
import type { Params } from '../../utils/messaging/messages.ts';
import type { Role } from '../../utils/model/context.ts';
import { type IsoDate, latestDay } from '../../utils/model/date.ts';
import type { Glossary, GlossaryEntity, Tenure } from '../../utils/model/glossary.ts';
import type { LookUpAnswer, LookUpHit } from '../../utils/model/look-up.ts';
import { loadGlossary } from './knowledge.ts';

const MAX_HITS = 8;

/** `“Ellinor,”` -> `Ellinor`: selections bring their punctuation along; `Ellinor's` -> `Ellinor`. */
function cleanQuery(query: string): string {
  return query
    .replace(/\s+/g, ' ')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}.]+$/gu, '')
    .replace(/[’']s$/u, '');
}

function hitFor(entity: GlossaryEntity, glossary: Glossary, date: IsoDate): LookUpHit {
  const rolesOn = (day: IsoDate): Role[] => rolesAt(entity, latestDay(day)).map(({ tenure }) => roleOf(tenure));
  const headOf = ({ index, tenure }: { index: number; tenure: Tenure }) => ({
    name: glossary.entity(index).name,
    role: roleOf(tenure),
  });
  const isPerson = entity.kind === 'person';
  return {
    entity,
    rolesThen: isPerson ? rolesOn(date) : [],
    rolesNow: isPerson ? rolesOn(today()) : [],
    heads: isPerson ? [] : glossary.heads(entity.id, latestDay(date)).map(headOf),
  };
}

export async function answerLookUp({ query, date }: Params<'look-up'>): Promise<LookUpAnswer> {
  const glossary = await loadGlossary();
  const day = date ?? today();
  const indexes = glossary?.lookup(cleanQuery(query)).map(({ index }) => index) ?? [];
  const hits = [...new Set(indexes)]
    .slice(0, MAX_HITS)
    .flatMap((index) => (glossary ? [hitFor(glossary.entity(index), glossary, day)] : []));
  return { query, date: day, hits, hasGlossary: glossary !== null };
}
