/** Cuts text into tokens in one pass over its code units: words, numbers, punctuation, with offsets. */
import type { TokenRuns } from '../model/glossary.ts';
import { ABBREVIATIONS } from './abbreviations.ts';
import { CharacterClass, characterClass } from './characters.ts';

export const TokenKind = { word: 1, number: 2, punctuation: 3 } as const;
export type TokenKind = (typeof TokenKind)[keyof typeof TokenKind];

/** How a word is written. */
export const TokenCase = { none: 0, lower: 1, title: 2, upper: 3, mixed: 4 } as const;
export type TokenCase = (typeof TokenCase)[keyof typeof TokenCase];

export interface Tokens extends TokenRuns {
  readonly kinds: Uint8Array;
  readonly cases: Uint8Array;
  /** 1 if white space (or the start of the text) stands before the token. */
  readonly spaceBefore: Uint8Array;
}

const isApostrophe = (unit: number) => unit === 0x27 || unit === 0x2019 || unit === 0x02bc;
const PERIOD = 0x2e;
const LOWER_S = 0x73;
const UPPER_S = 0x53;

/** Most English text has one token in five code units: room for one in four seldom has to grow. */
const UNITS_PER_TOKEN = 4;
const LEAST_ROOM = 16;

/** Room for the tokens of one text after another: short forms by the thousand would spend their time on fresh arrays. */
export class TokenList implements TokenRuns {
  text = '';
  count = 0;
  starts: Int32Array;
  ends: Int32Array;
  kinds: Uint8Array;
  cases: Uint8Array;

  constructor(room = LEAST_ROOM) {
    this.starts = new Int32Array(room);
    this.ends = new Int32Array(room);
    this.kinds = new Uint8Array(room);
    this.cases = new Uint8Array(room);
  }

  /** Takes the tokens of `text` in place of those before. */
  fill(text: string): this {
    this.text = text;
    this.count = 0;
    let at = 0;
    while (at < text.length) at = pushNext(this, text, at);
    return this;
  }

  push(start: number, end: number, kind: TokenKind, writing: TokenCase): void {
    if (this.count === this.starts.length) this.#grow();
    this.starts[this.count] = start;
    this.ends[this.count] = end;
    this.kinds[this.count] = kind;
    this.cases[this.count] = writing;
    this.count++;
  }

  #grow(): void {
    const larger = new TokenList(this.count * 2);
    larger.starts.set(this.starts);
    larger.ends.set(this.ends);
    larger.kinds.set(this.kinds);
    larger.cases.set(this.cases);
    ({ starts: this.starts, ends: this.ends, kinds: this.kinds, cases: this.cases } = larger);
  }
}

/** `U.S.`, `J.`, `a.m.`: single letters with full stops between and after. Returns the end, or `start` if it is none. */
function endOfInitials(text: string, start: number): number {
  let at = start;
  while (at + 1 < text.length) {
    const found = characterClass(text.charCodeAt(at));
    const isSingleLetter = found === CharacterClass.upper || (found === CharacterClass.lower && at > start);
    if (!isSingleLetter || text.charCodeAt(at + 1) !== PERIOD) break;
    at += 2;
  }
  return at;
}

function isWordUnit(found: CharacterClass): boolean {
  return found !== CharacterClass.other && found !== CharacterClass.space;
}

/** Letters of the word that was read last: counted on the way, so that no character is looked at twice. */
const letters = { upper: 0, lower: 0, caseless: 0 };

/** The end of the run of letters, digits, marks and inner apostrophes that starts here; counts its `letters`. */
function endOfWord(text: string, start: number): number {
  let upper = 0;
  let lower = 0;
  let caseless = 0;
  let at = start;
  for (; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const found = characterClass(unit);
    if (found === CharacterClass.lower) lower++;
    else if (found === CharacterClass.upper) upper++;
    else if (found === CharacterClass.caseless) caseless++;
    // O'Brien, d’Ivoire; a possessive s is a token of its own, see below.
    else if (!isWordUnit(found) && !(isApostrophe(unit) && at > start && isInnerApostrophe(text, at))) break;
  }
  letters.upper = upper;
  letters.lower = lower;
  letters.caseless = caseless;
  return at;
}

function isInnerApostrophe(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  if (Number.isNaN(next) || !isWordUnit(characterClass(next))) return false;
  const isPossessive =
    (next === LOWER_S || next === UPPER_S) && !isWordUnit(characterClass(text.charCodeAt(at + 2) || 0x20));
  return !isPossessive;
}

/** The end of a number with its inner points, commas and colons: `1,500.5`, `2-1` stays three tokens. */
function endOfNumber(text: string, start: number): number {
  let at = start;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    if (characterClass(unit) === CharacterClass.digit) at++;
    else if (
      (unit === PERIOD || unit === 0x2c || unit === 0x3a) &&
      characterClass(text.charCodeAt(at + 1) || 0x20) === CharacterClass.digit
    )
      at++;
    else break;
  }
  return at;
}

/** How the word that was read last is written; it stands at `start`. */
function caseOfLast(text: string, start: number, end: number): TokenCase {
  const { upper, lower, caseless } = letters;
  if (upper === 0) return lower === 0 ? TokenCase.none : TokenCase.lower;
  if (lower === 0) return upper === 1 && caseless === 0 && end - start === 1 ? TokenCase.title : TokenCase.upper;
  return upper === 1 && characterClass(text.charCodeAt(start)) === CharacterClass.upper
    ? TokenCase.title
    : TokenCase.mixed;
}

/**
 * Tokens of `text`, in order, not overlapping; offsets are UTF-16 code units. Hyphens are tokens, so that "Mexico-based" opens to
 * "Mexico"; "U.S.", "J." and known abbreviations ("Gen.") keep their stop; a possessive ('s, ’s) is a token of its own.
 * Linear in the length of the text; never throws, also not for unpaired surrogates.
 */
export function tokenise(text: string): Tokens {
  const { count, starts, ends, kinds, cases } = new TokenList(
    LEAST_ROOM + Math.floor(text.length / UNITS_PER_TOKEN),
  ).fill(text);
  const spaceBefore = new Uint8Array(count);
  for (let i = 0; i < count; i++) spaceBefore[i] = i === 0 || starts[i]! > ends[i - 1]! ? 1 : 0;
  return {
    text,
    count,
    starts: starts.subarray(0, count),
    ends: ends.subarray(0, count),
    kinds: kinds.subarray(0, count),
    cases: cases.subarray(0, count),
    spaceBefore,
  };
}

/** Adds the token that begins at `at`, if one does, and returns where to go on. */
function pushNext(list: TokenList, text: string, at: number): number {
  const unit = text.charCodeAt(at);
  const found = characterClass(unit);
  if (found === CharacterClass.space) return at + 1;
  if (found === CharacterClass.digit) return pushNumber(list, text, at);
  if (isWordUnit(found)) return pushWord(list, text, at);
  if (!isApostrophe(unit) || !isPossessiveAt(text, at)) return pushPunctuation(list, text, at);
  list.push(at, at + 2, TokenKind.word, TokenCase.none);
  return at + 2;
}

function isPossessiveAt(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  if (next !== LOWER_S && next !== UPPER_S) return false;
  if (at === 0 || !isWordUnit(characterClass(text.charCodeAt(at - 1)))) return false;
  return !isWordUnit(characterClass(text.charCodeAt(at + 2) || 0x20));
}

function pushNumber(list: TokenList, text: string, start: number): number {
  let end = endOfNumber(text, start);
  // "1990s", "9th", "49ers", "3M": letters on the number make it a word.
  const wordEnd = endOfWord(text, end);
  const kind = wordEnd > end ? TokenKind.word : TokenKind.number;
  end = Math.max(end, wordEnd);
  list.push(start, end, kind, caseOfLast(text, start, end));
  return end;
}

function pushWord(list: TokenList, text: string, start: number): number {
  if (text.charCodeAt(start + 1) === PERIOD) {
    const initialsEnd = endOfInitials(text, start);
    if (initialsEnd > start && !isWordUnit(characterClass(text.charCodeAt(initialsEnd) || 0x20))) {
      list.push(start, initialsEnd, TokenKind.word, initialsEnd - start === 2 ? TokenCase.title : TokenCase.upper);
      return initialsEnd;
    }
  }
  let end = endOfWord(text, start);
  const writing = caseOfLast(text, start, end);
  if (text.charCodeAt(end) === PERIOD && end - start <= 6 && ABBREVIATIONS.has(text.slice(start, end))) end++;
  list.push(start, end, TokenKind.word, writing);
  return end;
}

function pushPunctuation(list: TokenList, text: string, start: number): number {
  const unit = text.charCodeAt(start);
  const isPair = unit >= 0xd800 && unit <= 0xdbff && (text.charCodeAt(start + 1) & 0xfc00) === 0xdc00;
  const end = start + (isPair ? 2 : 1);
  list.push(start, end, TokenKind.punctuation, TokenCase.none);
  return end;
}

/** The characters of token `index`. */
export function tokenText(tokens: TokenRuns, index: number): string {
  return tokens.text.slice(tokens.starts[index], tokens.ends[index]);
}
