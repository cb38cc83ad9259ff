/** XML of feeds as a tree, in whatever state it is: what stands before the first fault is kept, and nothing is thrown. */
import { Parser } from 'saxen';
import { decodeEntities } from './entities.ts';
import { UNREAD } from './plain-words.ts';

export interface XmlElement {
  /** In lower case, without the prefix that the root has: `<a:feed><a:Entry>` -> `feed`, `entry`; `<rss><dc:date>` -> `dc:date`. */
  readonly name: string;
  /** Names in lower case. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** All text within that is for reading, entities decoded, a space in place of each tag. */
  readonly text: string;
}

export interface XmlReading {
  /** Null if there is no element at all. */
  readonly root: XmlElement | null;
  /** False where reading stopped at a fault. */
  readonly isWhole: boolean;
}

interface OpenElement extends XmlElement {
  readonly children: OpenElement[];
  text: string;
}

/** Feeds are flat; markup within an item that goes deeper is text. */
const MOST_DEPTH = 40;

/** Declarations of entities are never wanted in a feed, and can be bombs. */
const DOCTYPE = /<!DOCTYPE\s[^[>]*(?:\[[\s\S]*?\]\s*)?>/iu;

function lowerKeys(attributes: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [name.toLowerCase(), decodeEntities(value)]),
  );
}

export function readXml(text: string): XmlReading {
  const top: OpenElement = { name: '', attributes: {}, children: [], text: '' };
  const open = [top];
  let depth = 0;
  let prefix: string | null = null;
  const write = (words: string) => {
    const innermost = open.at(-1);
    if (innermost) innermost.text += words;
  };
  const close = () => {
    if (depth < open.length) {
      const closed = open.pop();
      write(closed && !UNREAD.includes(closed.name) ? ` ${closed.text} ` : ' ');
    }
    depth--;
  };
  const fault = new Parser()
    .on('openTag', (written, attributes) => {
      const name = written.toLowerCase();
      prefix ??= /^[^:]+:/u.exec(name)?.[0] ?? '';
      const element = {
        name: name.slice(name.startsWith(prefix) ? prefix.length : 0),
        attributes: lowerKeys(attributes() || {}),
        children: [],
        text: '',
      };
      depth++;
      if (depth > MOST_DEPTH) return;
      open.at(-1)?.children.push(element);
      open.push(element);
    })
    .on('text', (words) => write(decodeEntities(words)))
    .on('cdata', write)
    .on('closeTag', close)
    .on('error', () => undefined)
    .parse(text.replace(DOCTYPE, ''));
  while (depth > 0) close();
  return { root: top.children[0] ?? null, isWhole: fault === null };
}
