/** RSS, RDF and Atom to entries: one mapping, since each names things that the others do not. */
import type { FeedEntry, WrittenFeed } from './entry.ts';
import { readXml, type XmlElement } from './read-xml.ts';

const ROOTS: readonly string[] = ['rss', 'rdf', 'feed'];
const ENTRIES: readonly string[] = ['item', 'entry'];
const ENTRY_START = /(?=<(?:[\w-]+:)?(?:item|entry)[\s>])/iu;

function textOf(parent: XmlElement | undefined, name: string): string {
  return parent?.children.find((child) => child.name === name && child.text.trim() !== '')?.text.trim() ?? '';
}

/** RSS writes the link as text. Atom names several: the article is the `alternate` one, or the one without `rel`. */
function linksOf(item: XmlElement): string[] {
  const links = item.children.filter(({ name }) => name === 'link');
  const chosen = links.find(({ attributes: { rel } }) => rel === undefined || rel === 'alternate') ?? links[0];
  const guid = item.children.find(({ name }) => name === 'guid');
  const isPermalink = guid?.attributes.ispermalink !== 'false' && /^\s*https?:/u.test(guid?.text ?? '');
  return [textOf(item, 'link'), chosen?.attributes.href ?? '', isPermalink ? (guid?.text ?? '') : ''];
}

function entryOf(item: XmlElement): FeedEntry {
  const texts = (...names: readonly string[]) => names.map((name) => textOf(item, name));
  // RSS: `<source url="…">The Courier</source>`. Atom: `<source><title>The Courier</title>…</source>`.
  const source = item.children.find(({ name }) => name === 'source');
  return {
    links: linksOf(item),
    titles: texts('title', 'media:title'),
    summaries: texts('description', 'summary', 'content:encoded', 'content'),
    // The last two are Atom 0.3.
    dates: texts('pubdate', 'published', 'dc:date', 'updated', 'issued', 'modified'),
    outlet: textOf(source, 'title') || (source?.children.length === 0 ? source.text.trim() : ''),
  };
}

function entriesIn(root: XmlElement, channel: XmlElement): XmlElement[] {
  // RDF has its items beside the channel.
  const places = channel === root ? [root] : [channel, root];
  return places.flatMap(({ children }) => children.filter(({ name }) => ENTRIES.includes(name)));
}

/** Each item by itself, so that a fault in one, such as markup that is not escaped, costs no other. */
function entriesOneByOne(text: string): XmlElement[] {
  const [, ...pieces] = text.split(ENTRY_START);
  return pieces.map((piece) => readXml(piece).root).filter((root) => root !== null);
}

/** Null if the text is no feed in XML. */
export function readXmlFeed(text: string): WrittenFeed | null {
  const { root, isWhole } = readXml(text);
  if (!root || !ROOTS.includes(root.name)) return null;
  const channel = root.children.find(({ name }) => name === 'channel') ?? root;
  const entries = isWhole ? entriesIn(root, channel) : entriesOneByOne(text);
  return { title: textOf(channel, 'title'), entries: entries.map(entryOf), ttl: textOf(channel, 'ttl') };
}
