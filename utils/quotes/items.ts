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
  return last === '.' || last === '…';
}

/**
 * The items of the text between `span.start` and `span.end`, quotes (those of `stretches` with index in `level`) as one item each.
 * Brackets without a quote are left out: "Reyes (D-Ohio) said" reads "Reyes said". One pass over the tokens.
 */
export function readItems(
  tokens: Tokens,
  sentences: readonly Sentence[],
  entities: readonly Entity[],
  stretches: readonly Stretch[],
  level: readonly number[],
  span: Span,
): Item[] {
  const { text } = tokens;
  const places = placesOf(entities);
  const items: Item[] = [];
  let sentence = 0;
  let paragraph = 0;
  let place = 0;
  let quote = 0;
  let sentenceOf = 0;
  const push = (kind: ItemKind, start: number, end: number, word: string, isCapital: boolean, ref: number) => {
    if (kind === 'stop' || kind === 'break') {
      const last = items.at(-1)?.kind;
      if (last === undefined || last === 'break' || (last === 'stop' && kind === 'stop')) return;
    }
    items.push({ kind, start, end, word, isCapital, ref, sentence, paragraph });
    if (kind === 'stop' || kind === 'break') sentence++;
    if (kind === 'break') paragraph++;
  };
  let i = firstTokenFrom(tokens, span.start);
  while (i < tokens.count && tokens.starts[i]! < span.end) {
    const start = tokens.starts[i]!;
    const previous = sentenceOf;
    while (sentenceOf + 1 < sentences.length && sentences[sentenceOf + 1]!.first <= i) sentenceOf++;
    if (sentenceOf !== previous && items.length > 0) {
      const isNewParagraph = sentences[sentenceOf]!.paragraph !== sentences[previous]!.paragraph;
      const at = items.at(-1)!.end;
      const lastItem = items.at(-1)!;
      // “Did it rain?” Reyes asked: a question inside the marks does not end the sentence for the reader of cues.
      if (isNewParagraph) push('break', at, at, '', false, -1);
      else if (lastItem.kind !== 'quote' || endsSentence(text, stretches[lastItem.ref]!))
        push('stop', at, at, '', false, -1);
    }
    while (quote < level.length && stretches[level[quote]!]!.end <= start) quote++;
    const stretch = quote < level.length ? stretches[level[quote]!]! : null;
    if (stretch && stretch.start <= start) {
      push('quote', stretch.start, stretch.end, '', false, level[quote]!);
      while (i < tokens.count && tokens.starts[i]! < stretch.end) i++;
      quote++;
      continue;
    }
    while (place < places.length && places[place]!.end <= start) place++;
    const found = places[place];
    if (found && found.start <= start && start < found.end) {
      let end = i + 1;
      while (end < tokens.count && tokens.starts[end]! < found.end) end++;
      push(found.kind, found.start, tokens.ends[end - 1]!, '', true, found.entity);
      i = end;
      continue;
    }
    i = pushToken(tokens, i, stretch, push);
  }
  return items;
}

function pushToken(
  tokens: Tokens,
  i: number,
  next: Stretch | null,
  push: (kind: ItemKind, start: number, end: number, word: string, isCapital: boolean, ref: number) => void,
): number {
  const start = tokens.starts[i]!;
  const end = tokens.ends[i]!;
  const raw = tokens.text.slice(start, end);
  if (tokens.kinds[i] !== TokenKind.punctuation) {
    const word = raw.toLowerCase();
    push(PRONOUNS.has(word) ? 'pronoun' : 'word', start, end, word, tokens.cases[i]! >= TokenCase.title, -1);
    return i + 1;
  }
  if (OPEN_BRACKET.test(raw)) {
    const after = afterBracket(tokens, i);
    const hasQuote = next && after < tokens.count && next.start < tokens.ends[after - 1]!;
    return hasQuote ? i + 1 : after;
  }
  const kind = KIND_BY_MARK.get(raw);
  if (kind) push(kind, start, end, '', false, -1);
  // " - " is a dash, "co-founder" is not.
  else if (raw === '-' && tokens.spaceBefore[i] === 1 && (tokens.spaceBefore[i + 1] ?? 1) === 1)
    push('dash', start, end, '', false, -1);
  return i + 1;
}

function firstTokenFrom(tokens: Tokens, offset: number): number {
  let low = 0;
  let high = tokens.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens.starts[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
