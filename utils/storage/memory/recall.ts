/** Reading from the reader's memory. */
import type { Kept, RememberedArticle, RememberedTitle } from '../../model/memory.ts';
import { type MemoryRecord, memoryDatabase } from './memory-database.ts';

/** Somebody in more articles than this is met often enough. */
const MOST_MEETINGS = 200;

function isRemembered(value: unknown): value is MemoryRecord {
  const found = (value ?? {}) as Partial<MemoryRecord>;
  return (
    typeof found.url === 'string' &&
    typeof found.title === 'string' &&
    typeof found.readAt === 'number' &&
    Array.isArray(found.entities) &&
    Array.isArray(found.signature?.terms) &&
    Array.isArray(found.signature.entities)
  );
}

const readable = (records: readonly unknown[]) => records.filter(isRemembered);

export function countArticles(): Promise<Kept<number>> {
  return memoryDatabase.read(['articles'], (reading) => reading.objectStore('articles').count());
}

/** In the order of reading. */
export function recallAll(): Promise<Kept<MemoryRecord[]>> {
  return memoryDatabase.read(['articles'], async (reading) => readable(await reading.objectStore('articles').getAll()));
}

/** Those of these numbers that still exist. */
export function recallNumbered(seqs: readonly number[]): Promise<Kept<MemoryRecord[]>> {
  return memoryDatabase.read(['articles'], async (reading) => {
    const articles = reading.objectStore('articles');
    return readable(await Promise.all(seqs.map((seq) => articles.get(seq))));
  });
}

/** At most `most` articles with greater numbers than `seq`, in their order. */
export function recallAfter(seq: number, most: number): Promise<Kept<MemoryRecord[]>> {
  return memoryDatabase.read(['articles'], async (reading) =>
    readable(await reading.objectStore('articles').getAll(IDBKeyRange.lowerBound(seq, true), most)),
  );
}

export function recallByEntity(key: string): Promise<Kept<MemoryRecord[]>> {
  return memoryDatabase.read(['articles'], async (reading) =>
    readable(await reading.objectStore('articles').index('entity').getAll(key, MOST_MEETINGS)),
  );
}

/** Without what only the database needs. */
export function plainArticle({ seq: _, site: _site, entityKeys: _keys, ...article }: MemoryRecord): RememberedArticle {
  return article;
}

/** Newest reading first; `words` are looked for in title, outlet, address and names, without regard to case. */
export async function findRemembered(words: string): Promise<Kept<RememberedTitle[]>> {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  const all = await recallAll();
  if (!all.ok) return all;
  const fits = ({ title, outlet, url, entities }: MemoryRecord) => {
    const text = [title, outlet, url, ...entities.map(({ name }) => name)].join(' ').toLowerCase();
    return wanted.every((word) => text.includes(word));
  };
  const found = all.value
    .filter(fits)
    .sort((a, b) => b.readAt - a.readAt)
    .map(({ url, title, outlet, date, readAt }) => ({ url, title, outlet, date, readAt }));
  return { ok: true, value: found };
}
