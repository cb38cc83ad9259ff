/** A feed's text to plain items, whatever its format: RSS, Atom, RDF or JSON Feed. */
import { parseFeed as parseAnyFeed } from 'feedsmith';
import type { FeedItem, ParsedFeed } from '../../model/feed.ts';
import { readFeedDate } from './feed-date.ts';
import { plainWords } from './plain-words.ts';

/** News feeds carry 10 to 140 items; more are archives. */
const MOST_ITEMS = 300;
const MOST_TITLE = 300;
const MOST_SUMMARY = 600;

type Found = ReturnType<typeof parseAnyFeed>;
type Loose = Readonly<Record<string, unknown>>;

/** The first that is text, also where it comes as `{ value }` or in a list. */
function textIn(...candidates: readonly unknown[]): string {
  for (const candidate of candidates) {
    if (typeof candidate === 'string' && candidate.trim() !== '') return candidate;
    const inner = Array.isArray(candidate)
      ? candidate[0]
      : (candidate as { value?: unknown } | null | undefined)?.value;
    if (inner !== undefined && inner !== candidate) {
      const text = textIn(inner);
      if (text !== '') return text;
    }
  }
  return '';
}

/** Absolute, http or https, without the fragment; null for all else: `javascript:`, `mailto:`, nonsense. */
function webAddress(link: string, base: string): string | null {
  if (link === '' || !URL.canParse(link.trim(), base)) return null;
  const url = new URL(link.trim(), base);
  url.hash = '';
  return /^https?:$/u.test(url.protocol) && url.username === '' ? url.href : null;
}

interface AtomLink {
  readonly href?: string;
  readonly rel?: string;
}

/** Atom names several links: the article is the `alternate` one, or the one without `rel`. */
function linkOf(item: Loose): string {
  const links = (item.links ?? []) as readonly AtomLink[];
  const chosen = links.find(({ rel }) => rel === undefined || rel === 'alternate') ?? links[0];
  const guid = item.guid as { value?: string; isPermaLink?: boolean } | undefined;
  const permalink = guid?.isPermaLink !== false && /^https?:/u.test(guid?.value ?? '') ? guid?.value : '';
  return textIn(item.link, item.url, chosen?.href, permalink, item.external_url);
}

function inNamespace(item: Loose, namespace: string, field: string): unknown {
  return (item[namespace] as Loose | undefined)?.[field];
}

function dateOf(item: Loose): string | null {
  const dublin = textIn(inNamespace(item, 'dc', 'dates'), inNamespace(item, 'dc', 'date'));
  const written = [item.pubDate, item.published, item.date_published, dublin, item.updated, item.date_modified];
  for (const candidate of written) {
    const date = readFeedDate(textIn(candidate));
    if (date) return date;
  }
  return null;
}

function itemOf(item: Loose, base: string, outlet: string | null): FeedItem | null {
  const url = webAddress(linkOf(item), base);
  const summary = plainWords(
    textIn(
      item.description,
      item.summary,
      item.content_text,
      inNamespace(item, 'content', 'encoded'),
      item.content,
      item.content_html,
    ),
    MOST_SUMMARY,
  );
  const title =
    plainWords(textIn(item.title, inNamespace(item, 'media', 'title')), MOST_TITLE) || summary.slice(0, 120);
  if (!url || title === '') return null;
  // A feed that gathers several outlets names each: `<source url="…">The Courier</source>`.
  const source = plainWords(textIn((item.source as Loose | undefined)?.title), 80);
  return { title, url, outlet: source || outlet, date: dateOf(item), summary };
}

/** `Courier - World news`, `Courier » Feed` -> as they are: outlets name their feeds in too many ways to cut. */
function titleOf(feed: Loose): string | null {
  return plainWords(textIn(feed.title), 120) || null;
}

/** Declarations of entities are never wanted in a feed, and can be bombs. */
function withoutDoctype(text: string): string {
  return text.replace(/<!DOCTYPE\s[^[>]*(?:\[[\s\S]*?\]\s*)?>/iu, '');
}

/**
 * Items with a title and a link, each address once, newest wording first, at most 300. `base` is the address of the feed, for links
 * that are not absolute. Null if the text is no feed; never throws.
 */
export function parseFeed(text: string, base: string): ParsedFeed | null {
  let found: Found;
  try {
    found = parseAnyFeed(withoutDoctype(text));
  } catch {
    return null;
  }
  const feed = found.feed as Loose;
  const title = titleOf(feed);
  const entries = (feed.items ?? feed.entries ?? []) as readonly Loose[];
  const items = new Map<string, FeedItem>();
  for (const entry of entries.slice(0, MOST_ITEMS)) {
    const item = itemOf(entry, base, title);
    if (item && !items.has(item.url)) items.set(item.url, item);
  }
  const ttl = Number(feed.ttl);
  return { title, items: [...items.values()], ttlMinutes: ttl > 0 ? ttl : null };
}
