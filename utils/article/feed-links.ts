/** The feeds that a page names in its head. */
import { type FeedLink, isFeedType } from '../model/feed.ts';

const MOST_FEEDS = 6;

/** Each address once, http and https only, in the page's order; comment feeds are left out. */
export function readFeedLinks(document: Document): FeedLink[] {
  const links = new Map<string, FeedLink>();
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel~="alternate"][type][href]')) {
    const title = link.title.replace(/\s+/gu, ' ').trim().slice(0, 120);
    const isWeb = /^https?:/u.test(link.href);
    if (!isWeb || !isFeedType(link.type) || /\bcomments?\b/iu.test(title)) continue;
    links.set(link.href, { url: link.href, title: title || new URL(link.href).host });
  }
  return [...links.values()].slice(0, MOST_FEEDS);
}
