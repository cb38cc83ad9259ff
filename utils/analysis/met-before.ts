/** "You met her before": what the articles that were read earlier tell of somebody in this one. */
import { addressKey } from '../coverage/address.ts';
import { entityKey } from '../coverage/signature.ts';
import type { EntityInContext } from '../model/context.ts';
import type { MetBefore, RememberedArticle } from '../model/memory.ts';

const MOST_QUOTES = 12;

/**
 * The key under which earlier articles are asked for somebody; null where a meeting would be a guess: a close call between several
 * people, or a single word that no glossary entry stands behind.
 */
export function meetingKey(entity: EntityInContext): string | null {
  if (entity.inferred || (entity.glossaryId === null && entity.candidates.length > 1)) return null;
  return entity.glossaryId !== null || /\S\s+\S/u.test(entity.name) ? entityKey(entity) : null;
}

const dayOf = ({ date, readAt }: RememberedArticle) => date ?? new Date(readAt).toISOString().slice(0, 10);

/** `articles` name the entity under `meetingKey`; the article at `url` itself does not count. Null if no other does. */
export function metBefore(
  entity: EntityInContext,
  articles: readonly RememberedArticle[],
  url: string,
): MetBefore | null {
  const key = meetingKey(entity);
  const others = articles
    .filter((article) => addressKey(article.url) !== addressKey(url))
    .sort((a, b) => dayOf(b).localeCompare(dayOf(a)) || b.readAt - a.readAt);
  const [last] = others;
  if (!last) return null;
  const meetings = others.flatMap((article) =>
    article.entities.filter((one) => one.key === key).map((one) => ({ ...one, article })),
  );
  return {
    key: entity.key,
    articles: others.length,
    last: { title: last.title, url: last.url, date: dayOf(last) },
    role: meetings.find(({ role }) => role !== null)?.role ?? null,
    quotes: meetings
      .flatMap(({ quotes, article }) =>
        quotes.map((words) => ({ words, title: article.title, url: article.url, date: article.date })),
      )
      .slice(0, MOST_QUOTES),
  };
}
