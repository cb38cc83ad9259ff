/** Reading along: the optional permission for a site or for all, asked for and given back by the reader. */
import { browser } from './api.ts';

export const ALL_SITES = '*://*/*';

/** `https://www.paper.example/a/b` -> `*://*.paper.example/*`, which also covers `paper.example`. Null for other pages than http(s). */
export function sitePattern(url: string): string | null {
  if (!/^https?:/.test(url)) return null;
  const host = new URL(url).hostname;
  const isNumeric = /^[\d.]+$/.test(host) || host.startsWith('[') || !host.includes('.');
  return isNumeric ? `*://${host}/*` : `*://*.${host.replace(/^www\./, '')}/*`;
}

/** `*://*.paper.example/*` -> `paper.example`, for the list in the settings. */
export function siteName(pattern: string): string {
  return pattern.replace(/^[^:]*:\/\/(?:\*\.)?/, '').replace(/\/.*$/, '');
}

/** True if pages at this address may be read without a press. */
export async function mayRead(url: string): Promise<boolean> {
  const pattern = sitePattern(url);
  return pattern !== null && browser.permissions.contains({ origins: [pattern] });
}

export async function grantedPatterns(): Promise<string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

/** Call it first thing in a click handler of the sidebar. False if the reader said no. */
export function askToRead(pattern: string): Promise<boolean> {
  return browser.permissions.request({ origins: [pattern] });
}

export async function giveBack(patterns: readonly string[]): Promise<void> {
  if (patterns.length > 0) await browser.permissions.remove({ origins: [...patterns] });
}

/** Calls back whenever a permission comes or goes; returns the way to stop. */
export function watchPermissions(changed: () => void): () => void {
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
  return () => {
    browser.permissions.onAdded.removeListener(changed);
    browser.permissions.onRemoved.removeListener(changed);
  };
}
