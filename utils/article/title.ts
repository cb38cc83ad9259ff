/** Chooses the article's headline: what readers see in the h1 rather than what is written for search engines. */

import { elementText } from './element-text.ts';
import { textOf } from './json-ld.ts';
import type { PageFacts } from './page-facts.ts';
import { firstMeta } from './page-facts.ts';
import { plainText } from './plain-text.ts';
import { wordsOf } from './words.ts';

/** What parts a headline from the outlet's name: `Bridge closed | Example Times`. */
const SEPARATOR = /\s+[|\-–—·•:»›/]\s+|\s*\|\s*/g;
const MAX_HEADLINE = 400;

const words = (text: string) => new Set(wordsOf(text));

/** Share of the words of the shorter text that the other has too, 0 to 1. */
function likeness(a: string, b: string): number {
  const [small, large] = [words(a), words(b)].sort((x, y) => x.size - y.size) as [Set<string>, Set<string>];
  if (small.size === 0) return 0;
  let shared = 0;
  for (const word of small) if (large.has(word)) shared++;
  return shared / small.size;
}

/** `Bridge closed - Example Times` -> `Bridge closed`, if the last or first part is the outlet's name or much shorter. */
export function removeSiteSuffix(title: string, siteName: string | null): string {
  const parts = title.split(SEPARATOR).filter((part) => part.trim() !== '');
  if (parts.length < 2) return title;
  const isSite = (part: string) => siteName !== null && likeness(part, siteName) >= 0.99 && words(part).size <= 6;
  const last = parts.at(-1)!;
  if (isSite(last))
    return removeSiteSuffix(title.slice(0, title.lastIndexOf(last)).replace(/[\s|\-–—·•:»›/]+$/, ''), siteName);
  if (isSite(parts[0]!)) return title.slice(title.indexOf(parts[1]!));
  // Without a known name: a short tail behind a bar is an outlet, behind a dash often too.
  const rest = title.slice(0, title.lastIndexOf(last)).replace(/[\s|\-–—·•:»›/]+$/, '');
  const bar = title.slice(rest.length, title.lastIndexOf(last)).trim();
  const isShort = words(last).size <= 4 && words(rest).size >= 4;
  return isShort && bar !== ':' && bar !== '/' ? rest : title;
}

function headingsOf(document: Document): string[] {
  return [...document.querySelectorAll('h1, [itemprop="headline"]')]
    .slice(0, 20)
    .map((element) => plainText(elementText(element).replaceAll('<', '‹'), MAX_HEADLINE))
    .filter((text) => text !== '');
}

/** The headline: plain, one line, entities decoded, without the outlet's name; '' if the page has none. */
export function findTitle(facts: PageFacts, siteName: string | null): string {
  const declared = [
    textOf(facts.article?.headline ?? facts.article?.name),
    firstMeta(facts, ['og:title', 'twitter:title', 'dc.title', 'parsely-title', 'sailthru.title']),
    facts.document.querySelector('title')?.textContent ?? null,
  ]
    .map((value) => removeSiteSuffix(plainText(value ?? '', MAX_HEADLINE), siteName))
    .filter((value) => value !== '');
  const headings = headingsOf(facts.document);
  const isOutlet = (heading: string) =>
    siteName !== null && likeness(heading, siteName) === 1 && words(heading).size <= 4;
  const candidates = headings.filter((heading) => !isOutlet(heading) && words(heading).size >= 2);
  const score = (heading: string) => Math.max(0, ...declared.map((title) => likeness(heading, title)));
  let best: string | null = null;
  for (const heading of candidates) if (best === null || score(heading) > score(best) + 0.05) best = heading;
  // An h1 unlike everything the page calls itself is a section's or the outlet's.
  if (best !== null && (declared.length === 0 || score(best) >= 0.3 || candidates.length === 1)) return best;
  return declared[0] ?? headings[0] ?? '';
}
