/** Lists of feeds to and from other readers, as OPML. */
import { generateOpml, parseOpml } from 'feedsmith';
import type { FeedLink } from '../../model/feed.ts';
import { plainWords } from './plain-words.ts';

interface Outline {
  readonly text?: string;
  readonly title?: string;
  readonly xmlUrl?: string;
  readonly outlines?: readonly Outline[];
}

/** OPML nests folders; deeper ones than this are nonsense. */
const MOST_DEPTH = 12;

function collect(outlines: readonly Outline[], depth: number, into: Map<string, FeedLink>): void {
  for (const { text, title, xmlUrl, outlines: inner } of outlines) {
    const url = xmlUrl && URL.canParse(xmlUrl) ? new URL(xmlUrl) : null;
    if (url && /^https?:$/u.test(url.protocol) && !into.has(url.href))
      into.set(url.href, { url: url.href, title: plainWords(text ?? title ?? '', 120) || url.host });
    if (inner && depth < MOST_DEPTH) collect(inner, depth + 1, into);
  }
}

/** Each feed once, folders flattened; null if the text is no OPML. */
export function readOpml(text: string): FeedLink[] | null {
  try {
    const { body } = parseOpml(text.replace(/<!DOCTYPE\s[^[>]*(?:\[[\s\S]*?\]\s*)?>/iu, '')) as {
      body?: { outlines?: readonly Outline[] };
    };
    const found = new Map<string, FeedLink>();
    collect(body?.outlines ?? [], 0, found);
    return [...found.values()];
  } catch {
    return null;
  }
}

export function writeOpml(feeds: readonly FeedLink[]): string {
  return generateOpml({
    head: { title: 'Feeds of Sidelight' },
    body: { outlines: feeds.map(({ url, title }) => ({ text: title, title, type: 'rss', xmlUrl: url })) },
  });
}
