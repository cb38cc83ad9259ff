/** The reader's feeds: followed, unfollowed, and what the newest fetch brought; each call is one transaction. */
import { type Feed, type FeedLink, type KeptItem, newFeed } from '../../model/feed.ts';
import type { Kept } from '../../model/memory.ts';
import { feedsDatabase } from './feeds-database.ts';

/** Items kept of one feed; a busy one brings about as many in three days. */
const MOST_KEPT = 200;

export function listFeeds(): Promise<Kept<Feed[]>> {
  return feedsDatabase.read(['feeds'], (reading) => reading.objectStore('feeds').getAll());
}

export function listItems(): Promise<Kept<KeptItem[]>> {
  return feedsDatabase.read(['items'], (reading) => reading.objectStore('items').getAll());
}

/** Those that are followed already stay as they are. `nextAt`: when they are asked, ms since 1970. */
export function followFeeds(links: readonly FeedLink[], nextAt = 0): Promise<Kept<null>> {
  return feedsDatabase.write(['feeds'], async (writing) => {
    const feeds = writing.objectStore('feeds');
    for (const link of links) if (!(await feeds.get(link.url))) await feeds.put({ ...newFeed(link), nextAt });
    return null;
  });
}

export function unfollowFeed(url: string): Promise<Kept<null>> {
  return feedsDatabase.write(['feeds', 'items'], async (writing) => {
    const items = writing.objectStore('items');
    await writing.objectStore('feeds').delete(url);
    for (const key of await items.index('feed').getAllKeys(url)) await items.delete(key);
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
  return feedsDatabase.write(['feeds', 'items'], async (writing) => {
    const isFollowed = (await writing.objectStore('feeds').get(feed.url)) !== undefined;
    if (isFollowed) await writing.objectStore('feeds').put(feed);
    if (isFollowed && fresh) {
      const items = writing.objectStore('items');
      const freshUrls = new Set(fresh.map(({ url }) => url));
      const older = (await items.index('feed').getAll(feed.url)).filter(({ url }) => !freshUrls.has(url)).sort(byDate);
      for (const item of fresh.slice(0, MOST_KEPT)) await items.put(item);
      for (const { url } of older.slice(Math.max(0, MOST_KEPT - fresh.length))) await items.delete([feed.url, url]);
    }
    return isFollowed;
  });
}
