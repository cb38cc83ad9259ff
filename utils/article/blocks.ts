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
}

class BlockBuilder {
  readonly blocks: PageBlock[] = [];
  #runs: Run[] = [];
  /** Joined only at the end: looking into a growing string copies it each time. */
  #parts: string[] = [];
  #length = 0;
  #links = 0;
  #element = 0;

  /** True at the start of a block too: white space there is not read. */
  #isAfterSpace(): boolean {
    const last = this.#parts.at(-1);
    return last === undefined || last.endsWith(' ') || last.endsWith('\n');
  }

  #push(text: string): void {
    this.#parts.push(text);
    this.#length += text.length;
  }

  add(node: Text, owner: number, element: number, isInLink: boolean): void {
    const isAfterSpace = this.#isAfterSpace();
    const text = readText(node.data, isAfterSpace);
    if (text === '') return;
    if (this.#length === 0) this.#element = element;
    this.#runs.push({ node, owner, start: this.#length, end: this.#length + text.length, isAfterSpace });
    this.#push(text);
    if (isInLink) this.#links += text.length;
  }

  /** Parts what a table cell begins from what came before. */
  space(): void {
    if (!this.#isAfterSpace()) this.#push(' ');
  }

  /** A second line break in a row ends the block. */
  breakLine(): void {
    const last = this.#parts.at(-1);
    if (last === undefined) return;
    if (last.endsWith('\n')) this.close();
    else this.#push('\n');
  }

  close(): void {
    const text = this.#parts.join('').trimEnd();
    if (text !== '') {
      const links = Math.min(this.#links, text.length);
      this.blocks.push({ ...inNormalForm(text, this.#runs), element: this.#element, linkCharacters: links });
    }
    this.#runs = [];
    this.#parts = [];
    this.#length = 0;
    this.#links = 0;
  }
}

/** Of a block with more text nodes, places may then be off by what was composed; no text that is read has so many. */
const MAX_RUNS_PLACED = 500;

/** A combining mark that opens a text node joins the letter before it: then the runs' places move by what was composed. */
function inNormalForm(text: string, runs: readonly Run[]): { text: string; runs: readonly Run[] } {
  const normal = normaliseText(text);
  if (runs.length > MAX_RUNS_PLACED) return { text: normal, runs };
  const place = (offset: number) => (normal === text ? offset : normaliseText(text.slice(0, offset)).length);
  const placed = runs
    .map((run) => ({ ...run, start: place(run.start), end: Math.min(normal.length, place(run.end)) }))
    .filter((run) => run.start < run.end);
  return { text: normal, runs: placed };
}

/** The blocks of all text that is not marked as furniture, in document order. Linear in the size of the page. */
export function cutBlocks(outline: Outline, marks: Uint8Array): PageBlock[] {
  const { tags, parents, texts, owners, opened } = outline;
  const builder = new BlockBuilder();
  const blockOf = new Int32Array(tags.length);
  const inLink = new Uint8Array(tags.length);
  for (let i = 1; i < tags.length; i++) {
    const isWideCell = isCell(tags[i]!) && outline.characters[i]! > MAX_CELL_CHARACTERS;
    const isBlock = (BLOCK_TAGS.has(tags[i]!) || isWideCell) && marks[i] !== Mark.overlay;
    blockOf[i] = isBlock ? i : blockOf[parents[i]!]!;
    // Within a link, or in a block that a link wraps whole: <a><p>Headline</p></a>.
    const isLink = tags[i] === 'a' || (isBlock ? tags[parents[i]!] === 'a' : inLink[parents[i]!] === 1);
    inLink[i] = isLink ? 1 : 0;
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
    if (marks[owner] === Mark.none) builder.add(texts[t]!, owner, element, inLink[owner] === 1);
  }
  builder.close();
  return builder.blocks;
}
