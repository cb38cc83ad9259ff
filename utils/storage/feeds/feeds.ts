/** The reader's feeds: followed, unfollowed, and what the newest fetch brought; each call is one transaction. */
import { type Feed, type FeedLink, type KeptItem, newFeed } from '../../model/feed.ts';
import type { Kept } from '../../model/memory.ts';
import { feedsDatabase } from './feeds-database.ts';

/** Items kept of one feed; a busy one brings about as many in three days. */
const MOST_KEPT = 200;

export function listFeeds(): Promise<Kept<Feed[]>> {
  return feedsDatabase.run((database) => database.getAll('feeds'));
}

export function listItems(): Promise<Kept<KeptItem[]>> {
  return feedsDatabase.run((database) => database.getAll('items'));
}

/** Those that are followed already stay as they are. */
export function followFeeds(links: readonly FeedLink[]): Promise<Kept<null>> {
  return feedsDatabase.run(async (database) => {
    const writing = database.transaction('feeds', 'readwrite');
    for (const link of links) if (!(await writing.store.get(link.url))) await writing.store.put(newFeed(link));
    await writing.done;
    return null;
  });
}

export function unfollowFeed(url: string): Promise<Kept<null>> {
  return feedsDatabase.run(async (database) => {
    const writing = database.transaction(['feeds', 'items'], 'readwrite');
    const items = writing.objectStore('items');
    await writing.objectStore('feeds').delete(url);
    for (const key of await items.index('feed').getAllKeys(url)) await items.delete(key);
    await writing.done;
    return null;
  });
}

/** Newest first; without a date last. */
function byDate(a: KeptItem, b: KeptItem): number {
  return (b.date ?? '').localeCompare(a.date ?? '');
}

/**
 * Keeps a feed's new state, and its items where the fetch brought some: newer wording replaces older, the oldest beyond 200 go.
 * False, and nothing written, if the reader has unfollowed it meanwhile.
 */
export function keepFetched(feed: Feed, fresh: readonly KeptItem[] | null): Promise<Kept<boolean>> {
  return feedsDatabase.run(async (database) => {
    const writing = database.transaction(['feeds', 'items'], 'readwrite');
    const isFollowed = (await writing.objectStore('feeds').get(feed.url)) !== undefined;
    if (isFollowed) await writing.objectStore('feeds').put(feed);
    if (isFollowed && fresh) {
      const items = writing.objectStore('items');
      const freshUrls = new Set(fresh.map(({ url }) => url));
      const older = (await items.index('feed').getAll(feed.url)).filter(({ url }) => !freshUrls.has(url)).sort(byDate);
      for (const item of fresh.slice(0, MOST_KEPT)) await items.put(item);
      for (const { url } of older.slice(Math.max(0, MOST_KEPT - fresh.length))) await items.delete([feed.url, url]);
    }
    await writing.done;
    return isFollowed;
  });
}
