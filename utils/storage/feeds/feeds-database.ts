/** The database of the reader's feeds and the items that they brought. */
import type { DBSchema } from 'idb';
import type { Feed, KeptItem } from '../../model/feed.ts';
import { defineDatabase } from '../database.ts';

export interface FeedsSchema extends DBSchema {
  feeds: { key: string; value: Feed };
  items: { key: [feed: string, url: string]; value: KeptItem; indexes: { feed: string } };
}

export const feedsDatabase = defineDatabase<FeedsSchema>({
  name: 'sidelight-feeds',
  version: 1,
  stores: ['feeds', 'items'],
  upgrade(database) {
    database.createObjectStore('feeds', { keyPath: 'url' });
    database.createObjectStore('items', { keyPath: ['feed', 'url'] }).createIndex('feed', 'feed');
  },
});
