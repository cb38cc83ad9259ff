/** Titles and summaries of feeds as plain words: no markup, no scripts, no entities, no white space that is not needed. */

/** Elements whose content is not for reading. */
const HIDDEN = /<(script|style|template|noscript|iframe|svg|math)\b[\s\S]*?(?:<\/\1\s*>|$)/giu;
const TAG = /<\/?[a-z][^<>]*>|<!--[\s\S]*?(?:-->|$)/giu;
const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/giu;
/** The few that occur in news: `AT&amp;T` -> `AT&T`. */
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  shy: '',
};
/** Control characters and those that turn the direction of text: `‮` could make a title show as another. */
const UNSEEN = /[\p{Cc}\u202a-\u202e\u2066-\u2069\ufeff]/gu;

function decodeEntity(whole: string, decimal?: string, hex?: string, name?: string): string {
  if (name) return NAMED[name.toLowerCase()] ?? whole;
  const code = decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16);
  return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : '';
}

/** At most `most` UTF-16 units, cut at a word. Feeds often escape twice: `&amp;lt;b&amp;gt;` is a tag all the same. */
export function plainWords(markup: string, most: number): string {
  // Longer markup is not looked at: what is shown is short.
  let text = markup.slice(0, most * 20);
  for (let round = 0; round < 2; round++)
    text = text
      .replace(HIDDEN, ' ')
      .replace(TAG, ' ')
      .replace(ENTITY, decodeEntity as never);
  text = text.replace(HIDDEN, ' ').replace(TAG, ' ').replace(UNSEEN, ' ').replace(/\s+/gu, ' ').trim().toWellFormed();
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most * 0.6)).trimEnd()} …`.toWellFormed();
}
