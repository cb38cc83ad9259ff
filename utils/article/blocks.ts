/** Cuts a page's text into blocks as a reader sees them: a new one at each block-level element and each double line break. */
import { normaliseText } from '../text/normalise.ts';
import { Mark } from './furniture.ts';
import type { Outline } from './outline.ts';
import { readText } from './runs.ts';

const BLOCK_TAGS = new Set(
  'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main nav ol p pre section summary table tbody tfoot thead tr ul'.split(
    ' ',
  ),
);

/** Cells of a table of figures stand in one line; longer ones are columns of a page laid out as a table. */
const MAX_CELL_CHARACTERS = 120;
const isCell = (tag: string) => tag === 'td' || tag === 'th';

/** A stretch of a block that comes from one text node; offsets into the block's text. */
export interface Run {
  readonly node: Text;
  /** Index in the outline of the element that the text node stands in. */
  readonly owner: number;
  readonly start: number;
  readonly end: number;
  readonly isAfterSpace: boolean;
}

export interface PageBlock {
  readonly text: string;
  readonly runs: readonly Run[];
  /** Index in the outline of the block-level element that holds the text. */
  readonly element: number;
  readonly linkCharacters: number;
  /** Characters within bold or other emphasis. */
  readonly boldCharacters: number;
}

class BlockBuilder {
  readonly blocks: PageBlock[] = [];
  readonly #outline: Outline;
  #runs: Run[] = [];
  #text = '';
  #links = 0;
  #bold = 0;
  #element = 0;

  constructor(outline: Outline) {
    this.#outline = outline;
  }

  add(node: Text, owner: number, element: number): void {
    const isAfterSpace = this.#text === '' || /\s$/.test(this.#text);
    const text = readText(node.data, isAfterSpace);
    if (text === '') return;
    if (this.#text === '') this.#element = element;
    const start = this.#text.length;
    this.#text += text;
    this.#runs.push({ node, owner, start, end: start + text.length, isAfterSpace });
    const within = inlineTags(this.#outline, owner, element);
    if (within.isLink) this.#links += text.length;
    if (within.isBold) this.#bold += text.length;
  }

  /** Parts what a table cell begins from what came before. */
  space(): void {
    if (this.#text !== '' && !/\s$/.test(this.#text)) this.#text += ' ';
  }

  breakLine(): void {
    if (this.#text === '') return;
    if (this.#text.endsWith('\n')) {
      this.close();
      return;
    }
    this.#text = `${this.#text.replace(/ $/, '')}\n`;
  }

  close(): void {
    const text = this.#text.trimEnd();
    if (text !== '') {
      this.blocks.push({
        ...inNormalForm(text, this.#runs),
        element: this.#element,
        linkCharacters: this.#links,
        boldCharacters: this.#bold,
      });
    }
    this.#runs = [];
    this.#text = '';
    this.#links = 0;
    this.#bold = 0;
  }
}

/** A combining mark that opens a text node joins the letter before it: then the runs' places move by what was composed. */
function inNormalForm(text: string, runs: readonly Run[]): { text: string; runs: readonly Run[] } {
  const normal = normaliseText(text);
  const place = (offset: number) => (normal === text ? offset : normaliseText(text.slice(0, offset)).length);
  const placed = runs
    .map((run) => ({ ...run, start: place(run.start), end: Math.min(normal.length, place(run.end)) }))
    .filter((run) => run.start < run.end);
  return { text: normal, runs: placed };
}

function inlineTags(outline: Outline, owner: number, element: number): { isLink: boolean; isBold: boolean } {
  let isLink = false;
  let isBold = false;
  for (let at = owner; at > element; at = outline.parents[at]!) {
    const tag = outline.tags[at]!;
    if (tag === 'a') isLink = true;
    else if (tag === 'b' || tag === 'strong') isBold = true;
  }
  // A link may also wrap the whole block: <a><p>Headline</p></a>.
  if (!isLink && outline.parents[element]! >= 0 && outline.tags[outline.parents[element]!] === 'a') isLink = true;
  return { isLink, isBold };
}

/** The blocks of all text that is not marked as furniture, in document order. Linear in the size of the page. */
export function cutBlocks(outline: Outline, marks: Uint8Array): PageBlock[] {
  const { tags, parents, texts, owners, opened } = outline;
  const builder = new BlockBuilder(outline);
  const blockOf = new Int32Array(tags.length);
  for (let i = 1; i < tags.length; i++) {
    const isWideCell = isCell(tags[i]!) && outline.characters[i]! > MAX_CELL_CHARACTERS;
    const isBlock = (BLOCK_TAGS.has(tags[i]!) || isWideCell) && marks[i] !== Mark.overlay;
    blockOf[i] = isBlock ? i : blockOf[parents[i]!]!;
  }
  let lastBlock = -1;
  for (let t = 0; t < texts.length; t++) {
    const owner = owners[t]!;
    const element = blockOf[owner]!;
    if (element !== lastBlock) builder.close();
    for (let i = t === 0 ? 0 : opened[t - 1]!; i < opened[t]!; i++) {
      if (tags[i] === 'br') builder.breakLine();
      else if (blockOf[i] === i) builder.close();
      else if (isCell(tags[i]!)) builder.space();
    }
    lastBlock = element;
    if (marks[owner] === Mark.none) builder.add(texts[t]!, owner, element);
  }
  builder.close();
  return builder.blocks;
}
