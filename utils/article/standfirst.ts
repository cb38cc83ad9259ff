/** Finds the sentence or two between headline and text that sum the article up. */
import type { PageBlock } from './blocks.ts';
import { spellOutName } from './furniture.ts';
import type { Outline } from './outline.ts';

const NAMES =
  /(?:^|[ -])(?:standfirst|stand-first|dek|deck|subhead|sub-head|subheadline|sub-headline|subheading|sub-heading|subtitle|sub-title|alternativeheadline|alternative-headline|summary|lede|excerpt|intro|introduction|description|abstract|strapline|tagline)(?=[ -]|$)/;
const MIN_CHARACTERS = 40;
const MAX_CHARACTERS = 500;
const MAX_LINK_SHARE = 0.3;
/** How many blocks may stand between headline and text. */
const MAX_BLOCKS = 12;
/** How far up the box around it may be named. */
const MAX_STEPS = 3;

function isNamed(outline: Outline, element: number): boolean {
  for (let at = element, step = 0; at > 0 && step < MAX_STEPS; at = outline.parents[at]!, step++) {
    const box = outline.elements[at]!;
    const name = `${box.getAttribute('class') ?? ''} ${box.id} ${box.getAttribute('itemprop') ?? ''}`;
    if (NAMES.test(spellOutName(name))) return true;
  }
  return false;
}

/** The blocks of the standfirst, in order, among `blocks`: between the page's h1 and the block `before`. */
export function findStandfirst(
  outline: Outline,
  blocks: readonly PageBlock[],
  before: PageBlock,
  title: string,
): PageBlock[] {
  const h1 = outline.tags.indexOf('h1');
  const end = blocks.indexOf(before);
  const found: PageBlock[] = [];
  for (const block of blocks.slice(Math.max(0, end - MAX_BLOCKS), end)) {
    const { length } = block.text;
    if (h1 >= 0 && block.element <= h1) continue;
    if (length < MIN_CHARACTERS || length > MAX_CHARACTERS || block.linkCharacters / length > MAX_LINK_SHARE) continue;
    const isUnderHeadline = h1 >= 0 && /^h[2-4]$/.test(outline.tags[block.element]!);
    if (block.text !== title && (isNamed(outline, block.element) || isUnderHeadline)) found.push(block);
  }
  const length = found.reduce((sum, { text }) => sum + text.length, 0);
  return length <= MAX_CHARACTERS ? found : [];
}
