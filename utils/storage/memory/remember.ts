/** Writing and deleting in the reader's memory: each call is one transaction, so it happens wholly or not at all. */
import type { Kept, RememberedArticle } from '../../model/memory.ts';
import type { Writing } from '../database.ts';
import { type MemorySchema, memoryDatabase, recordOf } from './memory-database.ts';

type MemoryWriting = Writing<MemorySchema>;

const ALL = ['articles', 'numbers', 'index'] as const;

async function putArticle(writing: MemoryWriting, article: RememberedArticle): Promise<boolean> {
  const articles = writing.objectStore('articles');
  const known = await articles.index('url').get(article.url);
  if (known && known.readAt > article.readAt) return false;
  if (known?.seq !== undefined) await articles.delete(known.seq);
  await articles.add(recordOf(article));
  return true;
}

/** A newer reading of the same address replaces the older one. */
export function rememberArticle(article: RememberedArticle): Promise<Kept<null>> {
  return memoryDatabase.write(ALL, async (writing) => {
    await putArticle(writing, article);
    return null;
  });
}

/** Adds those that are not known or known from an older reading; all of them or, if one fails, none. Gives how many were new. */
export function importArticles(list: readonly RememberedArticle[]): Promise<Kept<number>> {
  return memoryDatabase.write(ALL, async (writing) => {
    let added = 0;
    for (const article of list) if (await putArticle(writing, article)) added++;
    return added;
  });
}

/** Counted in the same transaction, so that no index that still knows the deleted words is written or believed. */
async function noteDeletion(writing: MemoryWriting): Promise<void> {
  const numbers = writing.objectStore('numbers');
  await numbers.put(((await numbers.get('deletions')) ?? 0) + 1, 'deletions');
}

async function deleteFrom(index: 'url' | 'site' | 'readAt', range: IDBKeyRange | string): Promise<Kept<number>> {
  return memoryDatabase.write(ALL, async (writing) => {
    const articles = writing.objectStore('articles');
    const keys = await articles.index(index).getAllKeys(range);
    if (keys.length > 0) {
      await Promise.all(keys.map((key) => articles.delete(key)));
      await noteDeletion(writing);
    }
    return keys.length;
  });
}

export function forgetArticle(url: string): Promise<Kept<number>> {
  return deleteFrom('url', url);
}

/** `site` as `siteOf` gives it. */
export function forgetSite(site: string): Promise<Kept<number>> {
  return deleteFrom('site', site);
}

export function forgetReadBefore(time: number): Promise<Kept<number>> {
  return deleteFrom('readAt', IDBKeyRange.upperBound(time, true));
}

export function forgetEverything(): Promise<Kept<null>> {
  return memoryDatabase.write(ALL, async (writing) => {
    await writing.objectStore('articles').clear();
    await writing.objectStore('index').clear();
    await noteDeletion(writing);
    return null;
  });
}
