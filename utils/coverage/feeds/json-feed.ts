/** JSON Feed to entries (https://www.jsonfeed.org/version/1.1/). */
import type { FeedEntry, WrittenFeed } from './entry.ts';

type Loose = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Loose {
  return typeof value === 'object' && value !== null;
}

function texts(from: Loose, ...names: readonly string[]): string[] {
  return names.map((name) => from[name]).map((value) => (typeof value === 'string' ? value.trim() : ''));
}

function entryOf(item: Loose): FeedEntry {
  return {
    links: texts(item, 'url', 'external_url'),
    titles: texts(item, 'title'),
    summaries: texts(item, 'summary', 'content_text', 'content_html'),
    dates: texts(item, 'date_published', 'date_modified'),
    outlet: '',
  };
}

/** Null if the text is no JSON Feed; the version may be missing where title and items are there. */
export function readJsonFeed(text: string): WrittenFeed | null {
  let feed: unknown;
  try {
    feed = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isObject(feed)) return null;
  const [title = '', version = ''] = texts(feed, 'title', 'version');
  const items = Array.isArray(feed.items) ? feed.items : null;
  const isFeed = version === '' ? title !== '' && items !== null : version.includes('jsonfeed.org/version/');
  return isFeed ? { title, entries: (items ?? []).filter(isObject).map(entryOf), ttl: '' } : null;
}
