/** Marks what a page shows of other articles: rows of teaser cards, and whole articles hung on below this one. */
import { Mark } from './furniture.ts';
import type { Outline } from './outline.ts';
import { wordsOf } from './words.ts';

/** A row has at least so many cards of one make; a headline or two with links may be the article's own. */
const MIN_CARDS = 3;
/** A teaser's text is an excerpt. */
const MAX_CARD_CHARACTERS = 600;
const MIN_LINK_CHARACTERS = 15;
/** An article hung on has at least this much prose. */
const MIN_ARTICLE_PROSE = 300;

const isHeading = (tag: string) => /^h[1-6]$/.test(tag);

/** 1 for each heading that is a link to another page, or holds or is held by one. */
function linkedHeadings({ elements, tags, parents, ends }: Outline): Uint8Array {
  const found = new Uint8Array(tags.length);
  for (let i = 0; i < tags.length; i++) {
    if (tags[i] !== 'a' || /^(?:#|$)/.test(elements[i]!.getAttribute('href') ?? '')) continue;
    for (let at = i + 1; at < ends[i]!; at++) if (isHeading(tags[at]!)) found[at] = 1;
    for (let at = parents[i]!, steps = 0; at > 0 && steps < 3; at = parents[at]!, steps++) {
      if (isHeading(tags[at]!)) found[at] = 1;
    }
  }
  return found;
}

/** Marks rows of teaser cards as furniture; returns how many cards there are. */
export function markCards(outline: Outline, marks: Uint8Array): number {
  const { elements, tags, parents, ends, characters, linkCharacters } = outline;
  const isLinked = linkedHeadings(outline);
  const hasLinkedHeading = new Uint8Array(tags.length);
  for (let i = tags.length - 1; i > 0; i--) {
    if (isLinked[i] === 1 || hasLinkedHeading[i] === 1) hasLinkedHeading[parents[i]!] = 1;
  }
  let count = 0;
  for (let parent = 0; parent < tags.length; parent++) {
    if (hasLinkedHeading[parent] === 0) continue;
    const rows = new Map<string, number[]>();
    for (let child = parent + 1; child < ends[parent]!; child = ends[child]!) {
      const isCard =
        hasLinkedHeading[child] === 1 &&
        characters[child]! <= MAX_CARD_CHARACTERS &&
        linkCharacters[child]! >= MIN_LINK_CHARACTERS;
      if (!isCard) continue;
      const make = `${tags[child]} ${(elements[child]!.getAttribute('class') ?? '').split(/\s+/)[0]}`;
      const row = rows.get(make) ?? [];
      row.push(child);
      rows.set(make, row);
    }
    for (const row of rows.values()) {
      if (row.length < MIN_CARDS) continue;
      count += row.length;
      for (const card of row) if (marks[card] === Mark.none) marks.fill(Mark.furniture, card, ends[card]!);
    }
  }
  return count;
}

const barely = (text: string) => wordsOf(text).join(' ');

/**
 * Of several `<article>`s that each have a headline of their own in an h1, marks all but one: that with the page's title, else the first.
 * The posts of a live page have no h1 and stay. Returns the articles marked.
 */
export function markOtherArticles(outline: Outline, marks: Uint8Array, title: string): Element[] {
  const { elements, tags, ends, proseCharacters } = outline;
  const articles: { element: number; headline: string }[] = [];
  for (let i = 1; i < tags.length; i++) {
    if (tags[i] !== 'article' || marks[i] !== Mark.none || proseCharacters[i]! < MIN_ARTICLE_PROSE) continue;
    const h1 = tags.indexOf('h1', i);
    if (h1 >= 0 && h1 < ends[i]!) {
      articles.push({ element: i, headline: barely(elements[h1]!.textContent ?? '') });
      i = ends[i]! - 1;
    }
  }
  if (articles.length < 2) return [];
  const own = articles.find(({ headline }) => headline === barely(title)) ?? articles[0]!;
  const others = articles.filter((article) => article !== own);
  for (const { element } of others) marks.fill(Mark.furniture, element, ends[element]!);
  return others.map(({ element }) => elements[element]!);
}
