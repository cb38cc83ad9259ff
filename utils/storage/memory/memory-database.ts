/** The database of what was read: articles numbered in the order of reading, and the packed index over them. */
import type { DBSchema } from 'idb';
import type { RememberedArticle } from '../../model/memory.ts';
import { defineDatabase } from '../database.ts';

export interface MemoryRecord extends RememberedArticle {
  /** Given by the database, never given again: a newer reading of the same article gets a new one. */
  readonly seq?: number;
  readonly site: string;
  readonly entityKeys: readonly string[];
}

/** The story index over the articles up to `upTo`, numbered by their place in `seqs`. */
export interface StoredIndex {
  readonly upTo: number;
  readonly seqs: Uint32Array;
  readonly buffer: ArrayBuffer;
}

export interface MemorySchema extends DBSchema {
  articles: {
    key: number;
    value: MemoryRecord;
    indexes: { url: string; readAt: number; site: string; entity: string };
  };
  index: { key: 'story'; value: StoredIndex };
  /** `deletions` counts them: an index that was begun before one is never written. `indexed` is the count that the index knows. */
  numbers: { key: 'deletions' | 'indexed' | 'seenAt'; value: number };
}

export const memoryDatabase = defineDatabase<MemorySchema>({
  name: 'sidelight-memory',
  version: 1,
  stores: ['articles', 'index', 'numbers'],
  upgrade(database) {
    const articles = database.createObjectStore('articles', { keyPath: 'seq', autoIncrement: true });
    articles.createIndex('url', 'url', { unique: true });
    articles.createIndex('readAt', 'readAt');
    articles.createIndex('site', 'site');
    articles.createIndex('entity', 'entityKeys', { multiEntry: true });
    database.createObjectStore('index');
    database.createObjectStore('numbers');
  },
});

/** `https://www.courier.example/x` -> `courier.example` */
export function siteOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
}

export function recordOf(article: RememberedArticle): MemoryRecord {
  return { ...article, site: siteOf(article.url), entityKeys: [...new Set(article.entities.map(({ key }) => key))] };
}
