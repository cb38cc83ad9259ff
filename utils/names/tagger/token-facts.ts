/** What is known of each token before features are made of it: hashes, writing, name counts, places and glossary forms. */
import { TokenCase, TokenKind } from '../../text/tokenise.ts';
import type { NamesDocument } from '../document.ts';
import { KINDS, WordClass } from '../words.ts';
import { hashWord } from './hash.ts';
import { addToPhrase, NO_WORDS, type PlaceSet, sizeOfPlace } from './places.ts';
import type { Runs } from './runs.ts';

export interface TokenFacts {
  /** By distinct word. */
  readonly hashes: Int32Array;
  /** By distinct word: the kinds of it, as in `WordClass`. */
  readonly lists: Int32Array;
  /** By distinct word: 0 unknown, else 1 + bucket of given-name count * 5 + bucket of surname count. */
  readonly nameBuckets: Uint8Array;
  /** By token: how it is written, in a small code. */
  readonly shapes: Uint8Array;
  /** By token: place set, size and position in the place name; 0 if none. */
  readonly places: Uint8Array;
  /** By token: kind, form and position of the glossary's match; 0 if none. */
  readonly forms: Uint8Array;
}

/** The shape of a word in small letters. */
const SMALL = 1;
const NEVER_NAMES = WordClass.functionWord | WordClass.calendar;
/** Capitals of one run are asked for place names of up to so many words. */
const LONGEST_PLACE = 4;

export function readFacts(document: NamesDocument, runs: Runs, places: PlaceSet | null): TokenFacts {
  const { tokens, words, glossary } = document;
  const hashes = new Int32Array(words.texts.length);
  for (let id = 0; id < hashes.length; id++) hashes[id] = hashWord(words.texts[id]!);
  const facts: TokenFacts = {
    hashes,
    lists: words.classes.map((lists) => lists & KINDS),
    nameBuckets: new Uint8Array(words.texts.length),
    shapes: new Uint8Array(tokens.count),
    places: new Uint8Array(tokens.count),
    forms: new Uint8Array(tokens.count),
  };
  const asked = new Uint8Array(words.texts.length);
  for (let i = 0; i < tokens.count; i++) {
    facts.shapes[i] = tokens.cases[i] === TokenCase.lower ? SMALL : shapeOf(document, i);
    const id = words.idOf[i]!;
    if (runs.first[i]! < 0 || asked[id]) continue;
    asked[id] = 1;
    if (words.classes[id]! & NEVER_NAMES) continue;
    const counts = glossary.nameCounts(words.texts[id]!);
    facts.nameBuckets[id] =
      counts.given + counts.family === 0 ? 0 : 1 + bucket(counts.given) * 5 + bucket(counts.family);
  }
  if (places) markPlaces(document, runs, places, facts);
  markForms(document, facts);
  return facts;
}

/** 0, 1-2, 3-15, 16-99, 100 and more bearers. */
function bucket(count: number): number {
  if (count === 0) return 0;
  if (count < 3) return 1;
  if (count < 16) return 2;
  return count < 100 ? 3 : 4;
}

function shapeOf(document: NamesDocument, index: number): number {
  const { tokens } = document;
  const length = tokens.ends[index]! - tokens.starts[index]!;
  if (tokens.kinds[index] === TokenKind.number) return length === 4 ? 14 : length < 3 ? 12 : 13;
  if (tokens.kinds[index] === TokenKind.punctuation) return 15;
  const hasStop = tokens.text.charCodeAt(tokens.ends[index]! - 1) === 0x2e;
  switch (tokens.cases[index]) {
    case TokenCase.title:
      if (length === 1) return 3;
      if (hasStop) return length === 2 ? 4 : 5;
      return length < 4 ? 6 : 2;
    case TokenCase.upper:
      if (hasStop) return 7;
      return length < 4 ? 8 : length < 6 ? 9 : 10;
    case TokenCase.mixed:
      return 11;
    default:
      return 0;
  }
}

/** Position of a token in a matched stretch: 0 single, 1 first, 2 inside, 3 last. */
function position(first: number, end: number, index: number): number {
  if (end - first === 1) return 0;
  if (index === first) return 1;
  return index === end - 1 ? 3 : 2;
}

function markPlaces(document: NamesDocument, runs: Runs, places: PlaceSet, facts: TokenFacts): void {
  const { words, tokens } = document;
  for (let i = 0; i < tokens.count; i++) {
    if (runs.first[i]! < 0) continue;
    const limit = Math.min(runs.end[i]!, i + LONGEST_PLACE);
    let phrase = NO_WORDS;
    let best = i;
    let size = 0;
    for (let end = i + 1; end <= limit; end++) {
      phrase = addToPhrase(phrase, facts.hashes[words.idOf[end - 1]!]!);
      const found = sizeOfPlace(places, phrase);
      if (found > 0) {
        best = end;
        size = found;
      }
    }
    for (let at = i; at < best; at++) facts.places[at] = 1 + (size - 1) * 4 + position(i, best, at);
    if (best > i) i = best - 1;
  }
}

const FORM_NUMBERS = { name: 0, alias: 1, abbreviation: 2, short: 3 } as const;

function markForms(document: NamesDocument, facts: TokenFacts): void {
  for (const { firstToken, endToken, candidates } of document.matches) {
    const top = candidates[0]!;
    const kinds = candidates.some((candidate) => candidate.kind !== top.kind) ? 2 : top.kind === 'person' ? 0 : 1;
    const form = FORM_NUMBERS[top.form];
    for (let at = firstToken; at < endToken; at++)
      facts.forms[at] = 1 + (((kinds * 4 + form) * 2 + (top.caution ? 1 : 0)) * 4 + position(firstToken, endToken, at));
  }
}
