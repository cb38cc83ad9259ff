/** Marks the parts of a page that are not the article, by tag, role, and the words of class and id. */
import { FURNITURE_ROLES, FURNITURE_TAGS, FURNITURE_WORDS, type FurnitureKind } from './furniture-words.ts';
import type { Outline } from './outline.ts';

/** A part with more than this share of the page's prose is no furniture, whatever its name: `<div class="modal article">`. */
const MAX_PROSE_SHARE: Readonly<Record<FurnitureKind | 'tag', number>> = {
  overlay: 0.3,
  menu: 0.3,
  teaser: 0.3,
  credit: 0.12,
  reader: 0.6,
  tag: 0.35,
};

const KINDS: readonly FurnitureKind[] = ['overlay', 'menu', 'teaser', 'credit', 'reader'];

const PATTERNS: readonly (readonly [FurnitureKind, RegExp])[] = KINDS.map((kind) => {
  const words = FURNITURE_WORDS.filter((line) => line.kind === kind).flatMap((line) => line.words.split(' '));
  return [kind, new RegExp(`(?:^|[ -])(?:${words.join('|')})(?=[ -]|$)`)];
});

/** `Article__relatedLinks` -> `article-related-links`; digits part words too. */
export function spellOutName(name: string): string {
  return name
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[_\-:./]+|(?<=[a-z])(?=\d)/g, '-');
}

/** The kind of furniture that a class name or id speaks of, or null. */
export function furnitureKindOf(name: string): FurnitureKind | null {
  const words = spellOutName(name);
  for (const [kind, pattern] of PATTERNS) if (pattern.test(words)) return kind;
  return null;
}

/** What `markFurniture` writes: article, furniture, or an overlay, which does not even part the text around it. */
export const Mark = { none: 0, furniture: 1, overlay: 2 } as const;

/** A `Mark` for each element: its own, or that of the furniture it lies within. */
export function markFurniture(outline: Outline): Uint8Array {
  const { elements, tags, parents, proseCharacters } = outline;
  const marks = new Uint8Array(elements.length);
  const known = new Map<string, FurnitureKind | null>();
  const prose = Math.max(1, proseCharacters[0] ?? 0);
  for (let i = 1; i < elements.length; i++) {
    const outer = marks[parents[i]!]!;
    if (outer !== Mark.none) {
      marks[i] = outer;
      continue;
    }
    const element = elements[i]!;
    const share = proseCharacters[i]! / prose;
    const role = element.getAttribute('role');
    if (FURNITURE_TAGS.has(tags[i]!) || (role !== null && FURNITURE_ROLES.has(role))) {
      if (share <= MAX_PROSE_SHARE.tag) marks[i] = Mark.furniture;
      continue;
    }
    const name = `${element.getAttribute('class') ?? ''} ${element.id}`;
    if (name === ' ') continue;
    let kind = known.get(name);
    if (kind === undefined) {
      kind = furnitureKindOf(name);
      known.set(name, kind);
    }
    if (kind !== null && share <= MAX_PROSE_SHARE[kind]) marks[i] = kind === 'overlay' ? Mark.overlay : Mark.furniture;
  }
  return marks;
}
