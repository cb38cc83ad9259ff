/** Asks Mozilla's Readability, on a lean copy of the page, which elements it takes for the article. */
import Readability from '@mozilla/readability/Readability.js';
import { Mark } from './furniture.ts';
import type { Outline } from './outline.ts';
import { textsWithin } from './text-nodes.ts';

/** Readability takes seconds for pages with more elements; those are judged without it. */
const MAX_ELEMENTS = 20_000;
/** Readability recurses; what lies deeper is hung in at this depth. */
const MAX_DEPTH = 200;
/** Readability keeps attributes it does not know: this one leads back from its result to the outline. */
const STAMP = 'data-n';
/** Links within the page count less against a text; in the copy they are plain spans. */
const isInnerLink = (element: Element) => element.getAttribute('href')?.startsWith('#') === true;

function copyPage(document: Document, outline: Outline, marks: Uint8Array): Document {
  const copy = document.cloneNode(false) as Document;
  const html = copy.appendChild(copy.createElement('html'));
  const head = html.appendChild(copy.createElement('head'));
  head.appendChild(copy.createElement('title'));
  const { elements, tags, parents, texts, owners, opened } = outline;
  const copies: (Element | null)[] = [];
  const depths = new Int32Array(elements.length);
  const open = (i: number) => {
    const isEmpty = outline.characters[i] === 0 && tags[i] !== 'br';
    if ((marks[i] !== Mark.none || isEmpty) && i > 0) {
      copies.push(null);
      return;
    }
    const element = elements[i]!;
    const tag = tags[i] === 'a' && isInnerLink(element) ? 'span' : tags[i]!;
    const made = copy.createElement(/^[a-z][a-z0-9-]*$/.test(tag) ? tag : 'div');
    for (const name of ['class', 'id']) {
      const value = element.getAttribute(name);
      if (value !== null) made.setAttribute(name, value);
    }
    made.setAttribute(STAMP, String(i));
    let parent = parents[i]!;
    depths[i] = parent < 0 ? 0 : depths[parent]! + 1;
    while (depths[i]! > MAX_DEPTH) {
      parent = parents[parent]!;
      depths[i] = depths[parent]! + 1;
    }
    (parent < 0 ? html : copies[parent]!).appendChild(made);
    copies.push(made);
  };
  for (let t = 0; t < texts.length; t++) {
    for (let i = copies.length; i < opened[t]!; i++) open(i);
    copies[owners[t]!]?.appendChild(copy.createTextNode(texts[t]!.data));
  }
  for (let i = copies.length; i < elements.length; i++) open(i);
  return copy;
}

function stampOf(node: Node): number {
  for (let at = node.parentNode; at !== null; at = at.parentNode) {
    const stamp = at.nodeType === 1 ? (at as Element).getAttribute(STAMP) : null;
    if (stamp !== null) return Number(stamp);
  }
  return -1;
}

/** 1 for each element of the outline whose own text Readability keeps; all 0 if it finds no article or fails. */
export function askReadability(document: Document, outline: Outline, marks: Uint8Array): Uint8Array {
  const kept = new Uint8Array(outline.elements.length);
  if (outline.elements.length > MAX_ELEMENTS) return kept;
  try {
    const reader = new Readability<Node>(copyPage(document, outline, marks), {
      serializer: (node: Node) => node,
      disableJSONLD: true,
      keepClasses: true,
    });
    const content = reader.parse()?.content;
    if (!content) return kept;
    for (const text of textsWithin(content)) {
      const stamp = text.data.trim() === '' ? -1 : stampOf(text);
      if (stamp >= 0) kept[stamp] = 1;
    }
  } catch {
    // It throws on pages that are not documents as it knows them; then the other opinions decide alone.
    return kept.fill(0);
  }
  return kept;
}
