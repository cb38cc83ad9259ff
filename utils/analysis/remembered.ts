/** What the reader's memory keeps of an article: who was in it, the first words of what they said, what it was about. No text. */
import { entityKey } from '../coverage/signature.ts';
import type { EntityInContext, ReadingContext } from '../model/context.ts';
import type { RememberedArticle, RememberedEntity } from '../model/memory.ts';
import { signatureOfArticle } from './choose-related.ts';

const MOST_ENTITIES = 60;
const MOST_QUOTES = 3;
const MOST_WORDS = 12;

/** The first `MOST_WORDS` words, with an ellipsis where there are more. */
function firstWords(text: string): string {
  const words = text.split(/\s+/u);
  return words.length <= MOST_WORDS ? words.join(' ') : `${words.slice(0, MOST_WORDS).join(' ')} …`;
}

function roleThen(entity: EntityInContext & { rolesThen?: readonly { title: string }[] }): string | null {
  return entity.rolesThen?.[0]?.title ?? entity.rolesInText[0] ?? null;
}

export function rememberedFrom(context: ReadingContext, readAt: number): RememberedArticle {
  const { article, people, organizations, quotes } = context;
  const all = [...people, ...organizations];
  const entityOf = (entity: EntityInContext): RememberedEntity => ({
    key: entityKey(entity),
    name: entity.name,
    role: roleThen(entity),
    quotes: quotes
      .filter(({ speaker, kind }) => speaker === entity.key && kind === 'direct')
      .slice(0, MOST_QUOTES)
      .map(({ text }) => firstWords(text)),
  });
  return {
    url: article.url,
    title: article.title,
    outlet: article.siteName,
    date: article.publishedAt,
    readAt,
    entities: all.slice(0, MOST_ENTITIES).map(entityOf),
    signature: signatureOfArticle(article, all),
  };
}
