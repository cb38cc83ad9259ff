/** Walks a page once, without changing it and without recursion, into flat arrays that the other steps count over. */

/** Elements whose content is never text to read. */
const UNREAD_TAGS = new Set(
  'script style noscript template iframe object embed svg canvas audio video select option textarea input datalist button picture map head link meta progress meter'.split(
    ' ',
  ),
);

/** Shorter pieces of text are menus and labels more often than prose. */
const PROSE_CHARACTERS = 60;

/** The readable part of a page in document order; index 0 is the body. */
export interface Outline {
  readonly elements: readonly Element[];
  readonly tags: readonly string[];
  readonly parents: Int32Array;
  /** One past the last element of the subtree. */
  readonly ends: Int32Array;
  /** Depth below the body. */
  readonly depths: Int32Array;
  readonly texts: readonly Text[];
  /** The element that a text node stands in. */
  readonly owners: Int32Array;
  /** How many elements open before a text node: those between two text nodes have indices `opened[t]` to `opened[t + 1]`. */
  readonly opened: Int32Array;
  /** Per element, subtree included: trimmed characters of text, of text within links, of text in pieces of prose. */
  readonly characters: Int32Array;
  readonly linkCharacters: Int32Array;
  readonly proseCharacters: Int32Array;
}

const ELEMENT = 1;
const TEXT = 3;

function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true;
  const style = element.getAttribute('style');
  return style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}

/** The outline of `body`, or null if it has more than `maxNodes` elements and text nodes. Linear in the number of nodes. */
export function outlinePage(body: Element, maxNodes: number): Outline | null {
  const elements: Element[] = [];
  const tags: string[] = [];
  const parents: number[] = [];
  const ends: number[] = [];
  const depths: number[] = [];
  const texts: Text[] = [];
  const owners: number[] = [];
  const opened: number[] = [];
  let current = -1;
  let node: Node | null = body;
  while (node !== null) {
    if (node.nodeType === TEXT && current >= 0) {
      texts.push(node as Text);
      owners.push(current);
      opened.push(elements.length);
    } else if (node.nodeType === ELEMENT) {
      const element = node as Element;
      const tag = element.localName.toLowerCase();
      if (!UNREAD_TAGS.has(tag) && (current < 0 || !isHidden(element))) {
        elements.push(element);
        tags.push(tag);
        parents.push(current);
        depths.push(current < 0 ? 0 : depths[current]! + 1);
        ends.push(0);
        const child: Node | null = element.firstChild;
        if (child !== null) {
          current = elements.length - 1;
          node = child;
          continue;
        }
        ends[elements.length - 1] = elements.length;
      }
    }
    if (elements.length + texts.length > maxNodes) return null;
    while (current >= 0 && node.nextSibling === null) {
      ends[current] = elements.length;
      node = elements[current]!;
      current = parents[current]!;
    }
    if (current < 0) break;
    node = node.nextSibling;
  }
  return {
    elements,
    tags,
    texts,
    opened: Int32Array.from(opened),
    ...counted(tags, parents, ends, depths, texts, owners),
  };
}

function counted(
  tags: readonly string[],
  parents: readonly number[],
  ends: readonly number[],
  depths: readonly number[],
  texts: readonly Text[],
  owners: readonly number[],
) {
  const count = tags.length;
  const characters = new Int32Array(count);
  const linkCharacters = new Int32Array(count);
  const proseCharacters = new Int32Array(count);
  for (let i = 0; i < texts.length; ) {
    // Some parsers cut a text at each entity: neighbours count as one.
    let length = texts[i]!.data.trim().length;
    let next = i + 1;
    while (next < texts.length && owners[next] === owners[i] && texts[next]!.previousSibling === texts[next - 1]) {
      length += texts[next]!.data.trim().length;
      next++;
    }
    characters[owners[i]!]! += length;
    if (length >= PROSE_CHARACTERS) proseCharacters[owners[i]!]! += length;
    i = next;
  }
  for (let i = count - 1; i >= 0; i--) {
    if (tags[i] === 'a') {
      linkCharacters[i] = characters[i]!;
      proseCharacters[i] = 0;
    }
    const parent = parents[i]!;
    if (parent < 0) continue;
    characters[parent]! += characters[i]!;
    linkCharacters[parent]! += linkCharacters[i]!;
    proseCharacters[parent]! += proseCharacters[i]!;
  }
  return {
    parents: Int32Array.from(parents),
    ends: Int32Array.from(ends),
    depths: Int32Array.from(depths),
    owners: Int32Array.from(owners),
    characters,
    linkCharacters,
    proseCharacters,
  };
}
