/** A feed's text to plain items, whatever its format: RSS, Atom, RDF or JSON Feed. */
import type { FeedItem, ParsedFeed } from '../../model/feed.ts';
import type { FeedEntry } from './entry.ts';
import { readFeedDate } from './feed-date.ts';
import { readJsonFeed } from './json-feed.ts';
import { plainWords } from './plain-words.ts';
import { readXmlFeed } from './xml-feed.ts';

/** News feeds carry 10 to 140 items; more are archives. */
const MOST_ITEMS = 300;
const MOST_TITLE = 300;
const MOST_SUMMARY = 600;

function firstOf(texts: readonly string[]): string {
  return texts.find((text) => text !== '') ?? '';
}

/** Absolute, http or https, without the fragment; null for all else: `javascript:`, `mailto:`, nonsense. */
function webAddress(link: string, base: string): string | null {
  if (link === '' || !URL.canParse(link.trim(), base)) return null;
  const url = new URL(link.trim(), base);
  url.hash = '';
  return /^https?:$/u.test(url.protocol) && url.username === '' ? url.href : null;
}

function itemOf(entry: FeedEntry, base: string, outlet: string | null): FeedItem | null {
  const url = webAddress(firstOf(entry.links), base);
  const summary = plainWords(firstOf(entry.summaries), MOST_SUMMARY);
  const title = plainWords(firstOf(entry.titles), MOST_TITLE) || summary.slice(0, 120);
  if (!url || title === '') return null;
  const date = entry.dates.map(readFeedDate).find((day) => day !== null) ?? null;
  return { title, url, outlet: plainWords(entry.outlet, 80) || outlet, date, summary };
}

/**
 * Items with a title and a link, each address once, newest wording first, at most 300. `base` is the address of the feed, for links
 * that are not absolute. Null if the text is no feed; never throws.
 */
export function parseFeed(text: string, base: string): ParsedFeed | null {
  const feed = text.trimStart().startsWith('{') ? readJsonFeed(text) : readXmlFeed(text);
  if (!feed || (feed.title === '' && feed.entries.length === 0)) return null;
  // `Courier - World news`, `Courier » Feed` stay as they are: outlets name their feeds in too many ways to cut.
  const title = plainWords(feed.title, 120) || null;
  const items = new Map<string, FeedItem>();
  for (const entry of feed.entries.slice(0, MOST_ITEMS)) {
    const item = itemOf(entry, base, title);
    if (item && !items.has(item.url)) items.set(item.url, item);
  }
  const ttl = Number(feed.ttl);
  return { title, items: [...items.values()], ttlMinutes: ttl > 0 ? ttl : null };
}
