/** The running text as a reader sees it once each quoted stretch is one thing: names, pronouns, words, stops, quotes. */
import type { Entity } from '../model/mention.ts';
import type { Span } from '../model/span.ts';
import type { Sentence } from '../text/sentences.ts';
import { TokenCase, TokenKind, type Tokens } from '../text/tokenise.ts';
import type { Stretch } from './find-stretches.ts';
import { PRONOUNS } from './word-classes.ts';

export type ItemKind =
  | 'quote'
  | 'name'
  | 'description'
  | 'pronoun'
  | 'word'
  | 'comma'
  | 'colon'
  | 'dash'
  | 'stop'
  | 'break';

export interface Item extends Span {
  readonly kind: ItemKind;
  /** Lower case; '' for what is no word. */
  readonly word: string;
  readonly isCapital: boolean;
  /** Index of the entity (name, description) or of the stretch (quote); else -1. */
  readonly ref: number;
  /** Sentences are counted with each quote as one word; paragraphs by line breaks. */
  readonly sentence: number;
  readonly paragraph: number;
}

/** A name or description in text order. */
interface Place extends Span {
  readonly entity: number;
  readonly kind: 'name' | 'description';
}

function placesOf(entities: readonly Entity[]): Place[] {
  const places: Place[] = [];
  for (const [entity, { mentions, descriptions }] of entities.entries()) {
    for (const { start, end } of mentions) places.push({ start, end, entity, kind: 'name' });
    for (const { start, end } of descriptions) places.push({ start, end, entity, kind: 'description' });
  }
  // A name inside a description of somebody else stays a name: "Trump's lawyer" is one description.
  return places.sort((a, b) => a.start - b.start || b.end - a.end);
}

const KIND_BY_MARK: ReadonlyMap<string, ItemKind> = new Map([
  [',', 'comma'],
  ['،', 'comma'],
  [':', 'colon'],
  ['—', 'dash'],
  ['–', 'dash'],
  ['―', 'dash'],
  [';', 'stop'],
  ['.', 'stop'],
  ['!', 'stop'],
  ['?', 'stop'],
  ['…', 'stop'],
  ['•', 'stop'],
  ['|', 'stop'],
]);
const OPEN_BRACKET = /[([{]/u;
const CLOSE_BRACKET = /[)\]}]/u;
/** Hyphens join words up to this length. */
const LONGEST_COMPOUND = 60;
/** A bracket that does not close within so many tokens is read as part of the sentence. */
const LONGEST_BRACKET = 40;

/** The token after the bracket that opens at `index`, or `index + 1` if it stays open. */
function afterBracket(tokens: Tokens, index: number): number {
  const last = Math.min(tokens.count, index + LONGEST_BRACKET);
  for (let i = index + 1; i < last; i++) if (CLOSE_BRACKET.test(tokens.text[tokens.starts[i]!]!)) return i + 1;
  return index + 1;
}

/** True if the quoted words end a sentence by themselves: “It rained.” Reyes left. */
function endsSentence(text: string, stretch: Stretch): boolean {
  const last =
    text
      .slice(stretch.start, stretch.end - stretch.closeLength)
      .trimEnd()
      .at(-1) ?? '';
  return last === '.';
}

/**
 * A reader of items: for the stretches `level` (indices, in text order, one inside none of the others) and a span, the items of
 * the text in it, each of these quotes as one item. Brackets without a quote are left out: "Reyes (D-Ohio) said" reads "Reyes
 * said". One pass over the tokens of the span.
 */
export function createItemReader(
  tokens: Tokens,
  sentences: readonly Sentence[],
  entities: readonly Entity[],
  stretches: readonly Stretch[],
): (level: readonly number[], span: Span) => Item[] {
  const places = placesOf(entities);
  return (level, span) => {
    const walk = new ItemWalk(tokens, sentences, places, stretches, level, span);
    return walk.read();
  };
}

class ItemWalk {
  readonly #tokens: Tokens;
  readonly #sentences: readonly Sentence[];
  readonly #places: readonly Place[];
  readonly #stretches: readonly Stretch[];
  readonly #level: readonly number[];
  readonly #span: Span;
  readonly #items: Item[] = [];
  #token: number;
  #sentence: number;
  #place: number;
  #quote = 0;
  #sentencesRead = 0;
  #paragraphsRead = 0;

  constructor(
    tokens: Tokens,
    sentences: readonly Sentence[],
    places: readonly Place[],
    stretches: readonly Stretch[],
    level: readonly number[],
    span: Span,
  ) {
    this.#tokens = tokens;
    this.#sentences = sentences;
    this.#places = places;
    this.#stretches = stretches;
    this.#level = level;
    this.#span = span;
    this.#token = firstIndex(tokens.count, (index) => tokens.starts[index]! >= span.start);
    this.#sentence = Math.max(0, firstIndex(sentences.length, (index) => sentences[index]!.first > this.#token) - 1);
    this.#place = firstIndex(places.length, (index) => places[index]!.start >= span.start);
  }

  read(): Item[] {
    const { count, starts } = this.#tokens;
    const last = this.#span.end;
    while (this.#token < count && starts[this.#token]! < last) {
      this.#readBoundary();
      if (!this.#readQuote() && !this.#readPlace()) this.#readToken();
    }
    return this.#items;
  }

  #push(kind: ItemKind, start: number, end: number, word = '', isCapital = false, ref = -1): void {
    const isEnd = kind === 'stop' || kind === 'break';
    const last = this.#items.at(-1)?.kind;
    if (isEnd && (last === undefined || last === 'break' || (last === 'stop' && kind === 'stop'))) return;
    this.#items.push({
      kind,
      start,
      end,
      word,
      isCapital,
      ref,
      sentence: this.#sentencesRead,
      paragraph: this.#paragraphsRead,
    });
    if (isEnd) this.#sentencesRead++;
    if (kind === 'break') this.#paragraphsRead++;
  }

  /** A stop or break where a sentence of the text ends without one, as after “It rained.” */
  #readBoundary(): void {
    const sentences = this.#sentences;
    const previous = this.#sentence;
    while (this.#sentence + 1 < sentences.length && sentences[this.#sentence + 1]!.first <= this.#token)
      this.#sentence++;
    const last = this.#items.at(-1);
    if (this.#sentence === previous || !last) return;
    const isNewParagraph = sentences[this.#sentence]!.paragraph !== sentences[previous]!.paragraph;
    // “Did it rain?” Reyes asked: a question inside the marks does not end the sentence for the reader of cues.
    const goesOn = last.kind === 'quote' && !endsSentence(this.#tokens.text, this.#stretches[last.ref]!);
    if (isNewParagraph) this.#push('break', last.end, last.end);
    else if (!goesOn) this.#push('stop', last.end, last.end);
  }

  #readQuote(): boolean {
    const { count, starts } = this.#tokens;
    const start = starts[this.#token]!;
    while (this.#quote < this.#level.length && this.#stretches[this.#level[this.#quote]!]!.end <= start) this.#quote++;
    const stretch = this.#nextQuote();
    if (!stretch || stretch.start > start) return false;
    this.#push('quote', stretch.start, stretch.end, '', false, this.#level[this.#quote]!);
    while (this.#token < count && starts[this.#token]! < stretch.end) this.#token++;
    this.#quote++;
    return true;
  }

  #nextQuote(): Stretch | null {
    return this.#quote < this.#level.length ? this.#stretches[this.#level[this.#quote]!]! : null;
  }

  #readPlace(): boolean {
    const { count, starts, ends } = this.#tokens;
    const start = starts[this.#token]!;
    while (this.#place < this.#places.length && this.#places[this.#place]!.end <= start) this.#place++;
    const found = this.#places[this.#place];
    if (!found || found.start > start) return false;
    while (this.#token < count && starts[this.#token]! < found.end) this.#token++;
    this.#push(found.kind, found.start, ends[this.#token - 1]!, '', true, found.entity);
    return true;
  }

  #readToken(): void {
    const tokens = this.#tokens;
    const index = this.#token;
    const start = tokens.starts[index]!;
    const end = tokens.ends[index]!;
    const raw = tokens.text.slice(start, end);
    this.#token++;
    if (tokens.kinds[index] !== TokenKind.punctuation) {
      if (this.#joinHyphenated(index, raw)) return;
      const word = raw.toLowerCase();
      this.#push(PRONOUNS.has(word) ? 'pronoun' : 'word', start, end, word, tokens.cases[index]! >= TokenCase.title);
      return;
    }
    const kind = KIND_BY_MARK.get(raw);
    if (kind) this.#push(kind, start, end);
    // " - " is a dash, "co-founder" is not.
    else if (raw === '-' && tokens.spaceBefore[index] === 1 && (tokens.spaceBefore[index + 1] ?? 1) === 1)
      this.#push('dash', start, end);
    else if (OPEN_BRACKET.test(raw)) this.#skipBracket(index);
  }

  /** "editor-in-chief" is one word; "Lima-based" is a name and a word. */
  #joinHyphenated(index: number, raw: string): boolean {
    const { text, starts, ends, spaceBefore } = this.#tokens;
    const last = this.#items.at(-1);
    const isJoined =
      last?.kind === 'word' &&
      spaceBefore[index] === 0 &&
      text[starts[index]! - 1] === '-' &&
      last.end === starts[index]! - 1 &&
      last.word.length < LONGEST_COMPOUND;
    if (!isJoined) return false;
    this.#items[this.#items.length - 1] = { ...last, end: ends[index]!, word: `${last.word}-${raw.toLowerCase()}` };
    return true;
  }

  #skipBracket(index: number): void {
    const after = afterBracket(this.#tokens, index);
    const quote = this.#nextQuote();
    const hasQuote = quote && quote.start < this.#tokens.ends[after - 1]!;
    if (!hasQuote) this.#token = after;
  }
}

/** First index for which `holds`, by halving; `count` if none. */
function firstIndex(count: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
