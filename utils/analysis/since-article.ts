/** What has changed for those in the article between its date and today. */
import { changesBetween } from '../glossary/roles/since-article.ts';
import type { SinceArticle } from '../model/context.ts';
import { latestDay } from '../model/date.ts';
import type { Entity } from '../model/mention.ts';
import { roleOf } from './describe-entity.ts';
import { type Facts, recordOf } from './facts.ts';

/** Grouped by entity in their order, the latest change first; empty for an article without a date. */
export function listChangesSince(entities: readonly Entity[], facts: Facts): SinceArticle[] {
  const { publishedAt, today } = facts;
  if (publishedAt === null) return [];
  return entities.flatMap((entity) => {
    const record = recordOf(entity, facts);
    if (!record) return [];
    return changesBetween(record, latestDay(publishedAt), today).map(({ kind, tenure, date }) => ({
      key: entity.key,
      kind,
      role: tenure && roleOf(tenure),
      date,
    }));
  });
}
