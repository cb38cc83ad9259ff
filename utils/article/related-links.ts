/** Collects the links that the page itself offers as further reading on its article. */
import type { RelatedLink } from '../model/article.ts';
import { elementText } from './element-text.ts';
import { saidByName } from './furniture.ts';
import type { Outline } from './outline.ts';
import { plainText } from './plain-text.ts';
import { RELATED_LABEL, RELATED_NAMES, UNRELATED_NAMES } from './related-words.ts';

const MAX_LINKS = 20;
/** How far up a link's own box may be named. */
const MAX_STEPS = 7;
const MAX_TITLE = 200;
const MIN_WORDS = 4;
/** A heading speaks for the links within so many boxes around it. */
const MAX_HEADING_STEPS = 3;
const MAX_LABEL_CHARACTERS = 300;

function resolve(href: string | null, url: string): URL | null {
  if (href === null || /^(?:#|mailto:|javascript:|tel:)/i.test(href.trim())) return null;
  try {
    const found = new URL(href, url || undefined);
    found.hash = '';
    return /^https?:$/.test(found.protocol) ? found : null;
  } catch {
    return null;
  }
}

/** `www.example.co.uk` and `news.example.co.uk` -> `example.co.uk`. */
function siteOf(host: string): string {
  const labels = host.split('.');
  const isSecondLevel = labels.length > 2 && labels.at(-1)!.length === 2 && labels.at(-2)!.length <= 3;
  return labels.slice(isSecondLevel ? -3 : -2).join('.');
}

type Standing = 'related' | 'unrelated' | 'unknown';

/** What the boxes around an element are named, the nearest name deciding. */
function standingByName(outline: Outline, element: number, names: Map<number, Standing>): Standing {
  let at = element;
  for (let step = 0; step < MAX_STEPS && at > 0; step++, at = outline.parents[at]!) {
    let standing = names.get(at);
    if (standing === undefined) {
      const box = outline.elements[at]!;
      const said = saidByName(`${box.getAttribute('class') ?? ''} ${box.id}`);
      const isOneOf = (names: ReadonlySet<string>) => said.some((word) => names.has(word));
      standing = isOneOf(UNRELATED_NAMES) ? 'unrelated' : isOneOf(RELATED_NAMES) ? 'related' : 'unknown';
      if (outline.tags[at] === 'nav' || outline.tags[at] === 'footer') standing = 'unrelated';
      names.set(at, standing);
    }
    if (standing !== 'unknown') return standing;
  }
  return 'unknown';
}

/** The boxes, by their element's index, whose first words are a label such as "Related stories". */
function labelledBoxes(outline: Outline): Set<number> {
  const boxes = new Set<number>();
  const { texts, owners, parents, tags, characters } = outline;
  for (let t = 0; t < texts.length; t++) {
    if (!RELATED_LABEL.test(texts[t]!.data)) continue;
    let at = owners[t]!;
    if (characters[at]! > MAX_LABEL_CHARACTERS) continue;
    while (at > 0 && /^(?:b|strong|em|i|span|a|u)$/.test(tags[at]!)) at = parents[at]!;
    const isHeading = /^h[2-6]$/.test(tags[at]!) || texts[t]!.data.trim().length <= 40;
    if (!isHeading && characters[at]! > MAX_LABEL_CHARACTERS) continue;
    boxes.add(at);
    for (let step = 1; isHeading && step < MAX_HEADING_STEPS && at > 0; step++) {
      at = parents[at]!;
      // A box with the article's prose in it is more than a list of links.
      if (outline.proseCharacters[at]! > MAX_LABEL_CHARACTERS) break;
      boxes.add(at);
    }
  }
  return boxes;
}

/**
 * Up to 20 links in document order, each address once, within the outlet's own site: from boxes named or labelled as related, without
 * menus, adverts, authors, subjects and lists of what is most read.
 */
export function findRelatedLinks(outline: Outline, url: string): RelatedLink[] {
  const own = resolve(url, url);
  const names = new Map<number, Standing>();
  const boxes = labelledBoxes(outline);
  const found = new Map<string, string>();
  for (let i = 0; i < outline.tags.length && found.size < MAX_LINKS; i++) {
    if (outline.tags[i] !== 'a' || outline.characters[i]! < MIN_LINK_CHARACTERS) continue;
    const standing = standingByName(outline, i, names);
    if (standing === 'unrelated') continue;
    if (standing === 'unknown' && !isWithin(outline, i, boxes)) continue;
    const target = resolve(outline.elements[i]!.getAttribute('href'), url);
    if (target === null || target.pathname.length < 2) continue;
    if (own !== null && (siteOf(target.host) !== siteOf(own.host) || target.pathname === own.pathname)) continue;
    const title = plainText(elementText(outline.elements[i]!).replaceAll('<', '‹'), MAX_TITLE);
    if (title.split(' ').length < MIN_WORDS || found.has(target.href)) continue;
    found.set(target.href, title.replace(RELATED_LABEL, '').replace(/^[\s:|–—-]+/, '') || title);
  }
  return [...found].map(([href, title]) => ({ title, url: href }));
}

const MIN_LINK_CHARACTERS = 15;

function isWithin(outline: Outline, element: number, boxes: ReadonlySet<number>): boolean {
  for (let at = element, step = 0; at > 0 && step < MAX_STEPS; at = outline.parents[at]!, step++) {
    if (boxes.has(at)) return true;
  }
  return false;
}
