/** For each token, the run of capitalised words around it, and what each distinct word's runs show over the whole article. */
import { TokenCase, TokenKind } from '../../text/tokenise.ts';
import { isCapital } from '../capital-runs.ts';
import type { NamesDocument } from '../document.ts';
import { classOf, PERSON_NOUN, WordClass, wordAt } from '../words.ts';
import { findLongForm } from './long-form.ts';

/** How a sentence is written. */
export const Writing = { normal: 0, titleCase: 1, allCaps: 2 } as const;

/** From this share of capitalised words on, and with at least so many words, a line is a headline. */
const HEADLINE_SHARE = 0.7;
const CAPS_SHARE = 0.75;
const LEAST_WORDS = 4;

/** What was seen of a word anywhere in the article, as bits. */
export const Seen = {
  lower: 1,
  capitalInside: 2,
  titleBefore: 4,
  speechBeside: 8,
  placePreposition: 16,
  organizationMark: 32,
  ageAfter: 64,
  possessive: 128,
  honorificBefore: 256,
  theBefore: 512,
  placeNounAfter: 1024,
  thingNounAfter: 2048,
  personNounAfter: 4096,
  organizationNounBeside: 8192,
  personVerbAfter: 16384,
  spelledOut: 32768,
} as const;

export interface Runs {
  /** Start and end of the run of capitals around each token; -1 where the token has no capital. */
  readonly first: Int32Array;
  readonly end: Int32Array;
  /** How each sentence is written. */
  readonly writing: Uint8Array;
  /** By distinct word: what was seen of it. */
  readonly seen: Uint16Array;
  /** By distinct word: first and end token of its longest run in a line of normal writing; -1 if none. */
  readonly longestFirst: Int32Array;
  readonly longestEnd: Int32Array;
}

function writingOf(document: NamesDocument, first: number, end: number): number {
  let words = 0;
  let capitals = 0;
  let uppers = 0;
  for (let i = first; i < end; i++) {
    if (document.tokens.kinds[i] !== TokenKind.word) continue;
    const writing = document.tokens.cases[i];
    if (writing === TokenCase.none) continue;
    const isShort = document.tokens.ends[i]! - document.tokens.starts[i]! < 4;
    if (writing === TokenCase.lower && isShort) continue;
    words++;
    if (writing !== TokenCase.lower) capitals++;
    if (writing === TokenCase.upper) uppers++;
  }
  if (words >= 2 && uppers >= CAPS_SHARE * words) return Writing.allCaps;
  return words >= LEAST_WORDS && capitals >= HEADLINE_SHARE * words ? Writing.titleCase : Writing.normal;
}

/** Reads the runs of a text once. Linear in its tokens. */
export function readRuns(document: NamesDocument): Runs {
  const { tokens, words, sentences } = document;
  const runs: Runs = {
    first: new Int32Array(tokens.count).fill(-1),
    end: new Int32Array(tokens.count).fill(-1),
    writing: new Uint8Array(sentences.length),
    seen: new Uint16Array(words.texts.length),
    longestFirst: new Int32Array(words.texts.length).fill(-1),
    longestEnd: new Int32Array(words.texts.length).fill(-1),
  };
  sentences.forEach((sentence, number) => {
    const writing = writingOf(document, sentence.first, sentence.end);
    runs.writing[number] = writing;
    let at = sentence.first;
    while (at < sentence.end) {
      if (tokens.cases[at] === TokenCase.lower) runs.seen[words.idOf[at]!]! |= Seen.lower;
      if (!isCapital(document, at)) {
        at++;
        continue;
      }
      let end = at + 1;
      while (end < sentence.end && isCapital(document, end)) end++;
      for (let i = at; i < end; i++) {
        runs.first[i] = at;
        runs.end[i] = end;
      }
      if (writing === Writing.normal) remember(document, runs, at, end, sentence.first);
      at = end;
    }
  });
  rememberLongForms(document, runs);
  return runs;
}

/** "Black Soldier Fly larvae (BSF)": what the abbreviation's long form shows counts wherever the abbreviation stands. */
function rememberLongForms(document: NamesDocument, runs: Runs): void {
  const { words, tokens } = document;
  for (let i = 2; i + 1 < tokens.count; i++) {
    if (tokens.cases[i] !== TokenCase.upper || wordAt(words, i - 1) !== '(' || wordAt(words, i + 1) !== ')') continue;
    const id = words.idOf[i]!;
    const first = findLongForm(document, i - 1, words.texts[id]!);
    if (first < 0) continue;
    runs.seen[id]! |= Seen.spelledOut;
    if (i - 1 - first <= runs.longestEnd[id]! - runs.longestFirst[id]!) continue;
    runs.longestFirst[id] = first;
    runs.longestEnd[id] = i - 1;
  }
}

/** Runs longer than this are lists or shouting. */
const LONGEST_RUN = 7;

function remember(document: NamesDocument, runs: Runs, first: number, end: number, sentenceFirst: number): void {
  const { words } = document;
  if (end - first > LONGEST_RUN) return;
  const shared = seenAround(document, first, end);
  for (let i = first; i < end; i++) {
    const id = words.idOf[i]!;
    runs.seen[id]! |= shared | (i > sentenceFirst ? Seen.capitalInside : 0) | seenWithin(document, first, i);
    if (end - first > runs.longestEnd[id]! - runs.longestFirst[id]!) {
      runs.longestFirst[id] = first;
      runs.longestEnd[id] = end;
    }
  }
}

function seenAround(document: NamesDocument, first: number, end: number): number {
  const { words, tokens } = document;
  const before = classOf(words, first - 1);
  const after = classOf(words, end);
  const last = classOf(words, end - 1);
  let seen = 0;
  if (before & PERSON_NOUN) seen |= Seen.titleBefore;
  if ((before | after) & WordClass.speechVerb) seen |= Seen.speechBeside;
  if (before & WordClass.placePreposition) seen |= Seen.placePreposition;
  if (last & (WordClass.organizationEnding | WordClass.companyForm) && end - first > 1) seen |= Seen.organizationMark;
  if (wordAt(words, end) === ',' && tokens.kinds[end + 1] === TokenKind.number) seen |= Seen.ageAfter;
  const next = wordAt(words, end);
  if (next === "'s" || next === '’s') seen |= Seen.possessive;
  if (wordAt(words, first - 1) === 'the') seen |= Seen.theBefore;
  if (!isCapital(document, Math.min(end, tokens.count - 1))) {
    if (after & WordClass.placeEnding) seen |= Seen.placeNounAfter;
    if (after & WordClass.thingEnding) seen |= Seen.thingNounAfter;
    if (after & PERSON_NOUN) seen |= Seen.personNounAfter;
    if (after & WordClass.personVerb) seen |= Seen.personVerbAfter;
  }
  if ((before | after) & (WordClass.organizationEnding | WordClass.organizationHead))
    seen |= Seen.organizationNounBeside;
  return seen;
}

function seenWithin(document: NamesDocument, first: number, index: number): number {
  let seen = 0;
  for (let i = first; i < index; i++) {
    const found = classOf(document.words, i);
    if (found & WordClass.honorific) seen |= Seen.honorificBefore;
    if (found & PERSON_NOUN) seen |= Seen.titleBefore;
  }
  return seen;
}
