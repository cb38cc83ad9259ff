/** Marks the parts of a page that are not the article, by tag, role, and the words of class and id. */
import {
  CONSENT_WORDS,
  FURNITURE_ROLES,
  FURNITURE_TAGS,
  FURNITURE_WORDS,
  type FurnitureKind,
} from './furniture-words.ts';
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

/** Beside a brief of three sentences a sign-up box is a large part of the page: so little prose may be furniture up to this share. */
const LITTLE_PROSE = 500;
const MAX_LITTLE_SHARE = 0.6;

const KINDS: readonly FurnitureKind[] = ['overlay', 'menu', 'teaser', 'credit', 'reader'];

const WORDS: readonly (readonly [FurnitureKind, ReadonlySet<string>])[] = KINDS.map((kind) => [
  kind,
  new Set(FURNITURE_WORDS.filter((line) => line.kind === kind).flatMap((line) => line.words.split(' '))),
]);
/** Of the longest word: `you-may-like` has three. */
const MAX_PARTS = Math.max(...WORDS.flatMap(([, words]) => [...words].map((word) => word.split('-').length)));

/** `Article__relatedLinks` -> `article-related-links`; digits part words too. */
export function spellOutName(name: string): string {
  return name
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[_\-:./]+|(?<=[a-z])(?=\d)/g, '-');
}

/** `article-read-more` -> `article`, `article-read`, `article-read-more`, `read`, `read-more`, `more`. */
function wordsWithin(name: string): string[] {
  const parts = name.split('-');
  const lengths = Array.from({ length: MAX_PARTS }, (_, at) => at + 1);
  return parts.flatMap((_, from) => lengths.map((length) => parts.slice(from, from + length).join('-')));
}

/** All that the names in a class or id say: their words, and the compounds of up to three of them. */
export function saidByName(name: string): string[] {
  return spellOutName(name).split(' ').flatMap(wordsWithin);
}

/** The kind of furniture that a class name or id speaks of, or null. */
export function furnitureKindOf(name: string): FurnitureKind | null {
  const said = saidByName(name);
  return WORDS.find(([, words]) => said.some((word) => words.has(word)))?.[0] ?? null;
}

function isSmallEnough(kind: FurnitureKind | 'tag', prose: number, share: number): boolean {
  if (share <= MAX_PROSE_SHARE[kind]) return true;
  return kind !== 'credit' && prose <= LITTLE_PROSE && share <= MAX_LITTLE_SHARE;
}

/** What `markFurniture` writes: article, furniture, or an overlay, which does not even part the text around it. */
export const Mark = { none: 0, furniture: 1, overlay: 2 } as const;

/** 1 for each element that holds an element of this tag. */
function holdersOf({ tags, parents }: Outline, tag: string): Uint8Array {
  const holders = new Uint8Array(tags.length);
  for (let i = tags.length - 1; i > 0; i--) {
    if (tags[i] === tag || holders[i] === 1) holders[parents[i]!] = 1;
  }
  return holders;
}

/** A name is seldom longer. */
const MAX_NAME_CHARACTERS = 60;
const MAX_CARD_CHARACTERS = 1500;
/** Of the page's characters. */
const MAX_CARD_SHARE = 0.5;
const INLINE_TAGS = new Set(['a', 'span', 'b', 'strong', 'em', 'i', 'button']);

/** True if only inline elements stand between `element` and the one around it. */
function isInline({ tags, parents }: Outline, element: number, around: number): boolean {
  for (let at = element; at > around; at = parents[at]!) if (!INLINE_TAGS.has(tags[at]!)) return false;
  return true;
}

/** "Jane Doe" again, also as "Jane Ann Doe" or "Janet (Jane) Doe": the same first letter and surname. */
function repeatsName(text: string, before: string): boolean {
  if (text.length > MAX_NAME_CHARACTERS || before.length > MAX_NAME_CHARACTERS || text[0] !== before[0]) return false;
  const surname = /\s\S+$/.exec(before)?.[0];
  return surname !== undefined && text.endsWith(surname);
}

/**
 * Cards that show when the pointer rests on a name repeat the name first: "Rep. Jane Doe[Jane Doe More stories … MORE] (D-X)". Marks the
 * outermost element that begins with the name that stands just before it, and says more.
 */
function markHoverCards(outline: Outline, marks: Uint8Array): void {
  const { texts, owners, parents, ends, characters } = outline;
  let before = '';
  let beforeOwner = -1;
  for (let t = 0; t < texts.length; t++) {
    const text = texts[t]!.data.trim();
    if (text === '') continue;
    let card = -1;
    if (repeatsName(text, before)) {
      for (let at = owners[t]!; at > 0 && !(beforeOwner >= at && beforeOwner < ends[at]!); at = parents[at]!) card = at;
      const size = card > 0 ? characters[card]! : 0;
      const isSmall = size <= MAX_CARD_CHARACTERS && size <= MAX_CARD_SHARE * characters[0]!;
      if (size > text.length * 2 && isSmall && isInline(outline, beforeOwner, parents[card]!)) {
        marks[card] = Mark.overlay;
      }
    }
    before = text;
    beforeOwner = owners[t]!;
  }
}

const MIN_CONSENT_WORDS = 3;
const MAX_CONSENT_CHARACTERS = 6000;
/** A form round the whole page holds its consent dialog too. */
const MAX_CONSENT_SHARE = 0.8;

/** A dialog that asks for consent may say more than the article does. */
function asksForConsent(element: Element, characters: number, share: number): boolean {
  if (characters > MAX_CONSENT_CHARACTERS || share > MAX_CONSENT_SHARE) return false;
  const said = (element.textContent ?? '').match(CONSENT_WORDS) ?? [];
  return new Set(said.map((word) => word.toLowerCase())).size >= MIN_CONSENT_WORDS;
}

/** A `Mark` for each element: its own, or that of the furniture it lies within. */
export function markFurniture(outline: Outline): Uint8Array {
  const { elements, parents } = outline;
  const marks = new Uint8Array(elements.length);
  markHoverCards(outline, marks);
  const quotes = holdersOf(outline, 'blockquote');
  const known = new Map<string, FurnitureKind | null>();
  for (let i = 1; i < elements.length; i++) {
    const outer = marks[parents[i]!]!;
    if (outer !== Mark.none) marks[i] = outer;
    else if (marks[i] === Mark.none) marks[i] = ownMark(outline, i, quotes, known);
  }
  return marks;
}

function ownMark(outline: Outline, i: number, quotes: Uint8Array, known: Map<string, FurnitureKind | null>): number {
  const element = outline.elements[i]!;
  const prose = outline.proseCharacters[i]!;
  const share = prose / Math.max(1, outline.proseCharacters[0]!);
  const role = element.getAttribute('role');
  const isConsent = () => asksForConsent(element, outline.characters[i]!, share);
  if (FURNITURE_TAGS.has(outline.tags[i]!) || (role !== null && FURNITURE_ROLES.has(role))) {
    return isSmallEnough('tag', prose, share) || isConsent() ? Mark.furniture : Mark.none;
  }
  const name = `${element.getAttribute('class') ?? ''} ${element.id}`;
  if (name === ' ') return Mark.none;
  let kind = known.get(name);
  if (kind === undefined) {
    kind = furnitureKindOf(name);
    known.set(name, kind);
  }
  // <div class="social-embed"><blockquote>: what somebody said elsewhere is part of the article.
  if (kind === null || (kind === 'menu' && quotes[i] === 1)) return Mark.none;
  if (kind === 'overlay') return isSmallEnough(kind, prose, share) || isConsent() ? Mark.overlay : Mark.none;
  return isSmallEnough(kind, prose, share) ? Mark.furniture : Mark.none;
}
