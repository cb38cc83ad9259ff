/** The permission to ask one feed's site, and no other: asked for in a click, given back with the last feed of that site. */
import { browser } from './api.ts';

/** `https://feeds.courier.example/world.xml` -> `*://feeds.courier.example/*`: that host alone, over http or https. */
export function feedPattern(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return /^https?:$/.test(protocol) ? `*://${hostname}/*` : null;
}

/** What the reader typed as an address: `courier.example/feed` -> `https://courier.example/feed`; null if it is none. */
export function addressTyped(typed: string): string | null {
  const text = typed.trim().replace(/^feed:(?:\/\/)?/i, '');
  const address = /^[a-z][a-z\d+.-]*:/i.test(text) && !/^[^/]+:\d/.test(text) ? text : `https://${text}`;
  if (!URL.canParse(address) || feedPattern(address) === null) return null;
  const url = new URL(address);
  const isHost = url.hostname.includes('.') || url.hostname === 'localhost' || url.hostname.startsWith('[');
  return isHost && url.username === '' ? url.href : null;
}

export async function hasFeedPermission(url: string): Promise<boolean> {
  const pattern = feedPattern(url);
  return pattern !== null && browser.permissions.contains({ origins: [pattern] });
}

/** Call it first thing in a click handler. False if the reader said no, or an address is none of the web. */
export async function askForFeeds(urls: readonly string[]): Promise<boolean> {
  const patterns = urls.map(feedPattern).filter((pattern) => pattern !== null);
  return patterns.length > 0 && browser.permissions.request({ origins: [...new Set(patterns)] });
}

/** Gives back the permission for a feed that is no longer followed, unless another one of `others` needs it. */
export async function giveBackFeed(url: string, others: readonly string[]): Promise<void> {
  const pattern = feedPattern(url);
  if (pattern === null || others.some((other) => feedPattern(other) === pattern)) return;
  await browser.permissions.remove({ origins: [pattern] }).catch(() => false);
}
