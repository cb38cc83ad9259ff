/** Titles and summaries of feeds as plain words: no markup, no scripts, no entities, no white space that is not needed. */
import { decodeEntities } from './entities.ts';

/** Elements whose content is not for reading. */
export const UNREAD: readonly string[] = ['script', 'style', 'template', 'noscript', 'iframe', 'svg', 'math'];

const HIDDEN = new RegExp(`<(${UNREAD.join('|')})\\b[\\s\\S]*?(?:</\\1\\s*>|$)`, 'giu');
const TAG = /<\/?[a-z][^<>]*>|<!--[\s\S]*?(?:-->|$)/giu;
/** Control characters and those that turn the direction of text: U+202E makes the rest of a title read backwards. */
const UNSEEN = /[\p{Cc}\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** At most `most` UTF-16 units, cut at a word. Feeds often escape twice: `&amp;lt;b&amp;gt;` is a tag all the same. */
export function plainWords(markup: string, most: number): string {
  // Longer markup is not looked at: what is shown is short.
  let text = markup.slice(0, most * 20);
  for (let round = 0; round < 2; round++) text = decodeEntities(text.replace(HIDDEN, ' ').replace(TAG, ' '));
  text = text.replace(HIDDEN, ' ').replace(TAG, ' ').replace(UNSEEN, ' ').replace(/\s+/gu, ' ').trim().toWellFormed();
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most * 0.6)).trimEnd()} …`.toWellFormed();
}
