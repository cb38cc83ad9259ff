/** Feeds that the HTML of a page names, for an address that turns out to be a page and not a feed. */
import { type FeedLink, isFeedType } from '../../model/feed.ts';
import { plainWords } from './plain-words.ts';

const MOST_FEEDS = 20;
const LINK = /<link\b([^<>]*)>/giu;
const ATTRIBUTE = /([a-z-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/giu;

function attributesOf(tag: string): Map<string, string> {
  const found = [...tag.matchAll(ATTRIBUTE)];
  return new Map(found.map(([, name = '', ...values]) => [name.toLowerCase(), values.find((value) => value) ?? '']));
}

/** `<link rel="alternate" type="application/rss+xml" href="/feed" title="News">`, each address once, in the page's order. */
export function findFeeds(html: string, base: string): FeedLink[] {
  const links = new Map<string, FeedLink>();
  for (const [, tag = ''] of html.matchAll(LINK)) {
    const attributes = attributesOf(tag);
    const isAlternate = /\balternate\b/iu.test(attributes.get('rel') ?? '');
    const href = plainWords(attributes.get('href') ?? '', 2000);
    if (!isAlternate || !isFeedType(attributes.get('type') ?? '') || !URL.canParse(href, base)) continue;
    const url = new URL(href, base);
    if (!/^https?:$/u.test(url.protocol) || links.has(url.href) || links.size === MOST_FEEDS) continue;
    links.set(url.href, { url: url.href, title: plainWords(attributes.get('title') ?? '', 120) || url.host });
  }
  return [...links.values()];
}
