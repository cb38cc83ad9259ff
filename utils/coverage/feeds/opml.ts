/** Lists of feeds to and from other readers, as OPML. */
import type { FeedLink } from '../../model/feed.ts';
import { plainWords } from './plain-words.ts';
import { readXml, type XmlElement } from './read-xml.ts';

function collect(outlines: readonly XmlElement[], into: Map<string, FeedLink>): void {
  for (const { attributes, children } of outlines) {
    const { text, title, xmlurl = '' } = attributes;
    const url = URL.canParse(xmlurl) ? new URL(xmlurl) : null;
    if (url && /^https?:$/u.test(url.protocol) && !into.has(url.href))
      into.set(url.href, { url: url.href, title: plainWords(text ?? title ?? '', 120) || url.host });
    collect(children, into);
  }
}

/** Each feed once, folders flattened; null if the text is no OPML. */
export function readOpml(text: string): FeedLink[] | null {
  const { root } = readXml(text);
  const body = root?.name === 'opml' ? root.children.find(({ name }) => name === 'body') : null;
  if (!body) return null;
  const found = new Map<string, FeedLink>();
  collect(body.children, found);
  return [...found.values()];
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function attribute(name: string, value: string): string {
  return `${name}="${value.replace(/[&<>"]/gu, (character) => ESCAPES[character] ?? '')}"`;
}

export function writeOpml(feeds: readonly FeedLink[]): string {
  const outlines = feeds.map(({ url, title }) =>
    ['<outline type="rss"', attribute('text', title), attribute('title', title), `${attribute('xmlUrl', url)}/>`].join(
      ' ',
    ),
  );
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<opml version="2.0">',
    '<head><title>Feeds of Sidelight</title></head>',
    '<body>',
    ...outlines,
    '</body>',
    '</opml>',
    '',
  ].join('\n');
}
