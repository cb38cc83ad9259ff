/** The reader's memory as a JSON file, out and in again. */
import type { RememberedArticle, RememberedEntity } from '../../model/memory.ts';

const VERSION = 1;

export function memoryAsJson(articles: readonly RememberedArticle[]): string {
  return JSON.stringify({ sidelight: 'memory', version: VERSION, articles });
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isTextOrNull = (value: unknown) => value === null || isText(value);
const isCounted = (value: unknown) =>
  Array.isArray(value) &&
  value.every((pair) => Array.isArray(pair) && pair.length === 2 && isText(pair[0]) && pair[1] > 0);

function isEntity(value: unknown): value is RememberedEntity {
  const entity = (value ?? {}) as Partial<RememberedEntity>;
  const hasQuotes = Array.isArray(entity.quotes) && entity.quotes.every(isText);
  return isText(entity.key) && isText(entity.name) && isTextOrNull(entity.role) && hasQuotes;
}

function isArticle(value: unknown): value is RememberedArticle {
  const article = (value ?? {}) as Partial<RememberedArticle>;
  return (
    isText(article.url) &&
    /^https?:\/\//.test(article.url) &&
    isText(article.title) &&
    isTextOrNull(article.outlet) &&
    isTextOrNull(article.date) &&
    Number.isFinite(article.readAt) &&
    Array.isArray(article.entities) &&
    article.entities.every(isEntity) &&
    isCounted(article.signature?.terms) &&
    isCounted(article.signature?.entities)
  );
}

/** Only the fields that we know, whatever else the file holds. */
function cleaned({ url, title, outlet, date, readAt, entities, signature }: RememberedArticle): RememberedArticle {
  const { terms, entities: keys } = signature;
  return {
    url,
    title,
    outlet,
    date,
    readAt,
    entities: entities.map(({ key, name, role, quotes }) => ({ key, name, role, quotes })),
    signature: { terms, entities: keys },
  };
}

/** `newer`: from a newer Sidelight; `foreign`: no file of ours. A file with one broken article is refused as a whole. */
export type MemoryFile =
  | { readonly ok: true; readonly articles: readonly RememberedArticle[] }
  | { readonly ok: false; readonly reason: 'newer' | 'foreign' };

export function readMemoryFile(text: string): MemoryFile {
  try {
    const file = JSON.parse(text) as { sidelight?: unknown; version?: unknown; articles?: unknown };
    if (file.sidelight !== 'memory') return { ok: false, reason: 'foreign' };
    if (typeof file.version === 'number' && file.version > VERSION) return { ok: false, reason: 'newer' };
    if (!Array.isArray(file.articles) || !file.articles.every(isArticle)) return { ok: false, reason: 'foreign' };
    return { ok: true, articles: file.articles.map(cleaned) };
  } catch {
    return { ok: false, reason: 'foreign' };
  }
}
