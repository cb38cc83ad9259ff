/** Descriptions beside a name, set off by commas: "Will Moy, chief executive of Full Fact," and "The company's chief, Marco Villa,". */
import { TokenKind } from '../../text/tokenise.ts';
import { isCapital } from '../capital-runs.ts';
import type { NamesDocument } from '../document.ts';
import { classOf, PERSON_NOUN, WordClass, wordAt } from '../words.ts';
import {
  type FoundRole,
  isDeterminer,
  isPersonNoun,
  isPossessive,
  isStop,
  isVerbLike,
  sentenceAround,
} from './phrase.ts';
import { isAddress } from './title-before.ts';

const MOST_TOKENS = 30;
/** The noun comes within so many tokens: "deputy associate administrator for …", "Kenya's newly appointed health minister". */
const NOUN_WITHIN = 8;
/** An apposition with "a" needs no noun from our lists, but must be short: ", a Democrat from Minnesota,". */
const PLAIN_LIMIT = 12;
const MODIFYING = WordClass.titleModifier | PERSON_NOUN | WordClass.nationality;

/** @param end token after the name. */
export function findAppositionAfter(
  document: NamesDocument,
  end: number,
  isTaken: (index: number) => boolean,
): FoundRole | null {
  const { words, tokens } = document;
  const sentence = sentenceAround(document, end - 1);
  const opener = wordAt(words, end);
  if (end >= sentence.end || (opener !== ',' && opener !== '—' && opener !== '–')) return null;
  let first = end + 1;
  // ", 52, a farmer" and ", 52, of Ohio"
  if (tokens.kinds[first] === TokenKind.number) {
    if (wordAt(words, first + 1) !== ',') return null;
    first += 2;
    const isHome = wordAt(words, first) === 'of' || wordAt(words, first) === 'from';
    // "of 17 Marlow Lane": nobody is called by their address.
    if (isHome && tokens.kinds[first + 1] === TokenKind.number) return null;
    if (isHome && isCapital(document, first + 1))
      return { first, end: phraseEnd(document, first, sentence.end), rule: 'age-and-place' };
  }
  // "accused of theft" is what somebody says, and no description.
  if (wordAt(words, first) === 'accused' && wordAt(words, first + 1) === 'of') return null;
  if (first >= sentence.end || isName(document, first, isTaken) || !canOpen(document, first)) return null;
  const stop = phraseEnd(document, first, Math.min(sentence.end, first + MOST_TOKENS));
  const noun = findNoun(document, first, Math.min(stop, first + NOUN_WITHIN), isTaken);
  // "Lind, Senator Kane and Senator Banda": the next of a list.
  if (noun >= 0 && isName(document, afterTitle(document, noun), isTaken)) return null;
  if (noun >= 0) return { first, end: stop, rule: 'apposition-after-name' };
  const isPlain = /^an?$/u.test(wordAt(words, first)) && stop - first > 1 && stop - first <= PLAIN_LIMIT;
  return isPlain && isStop(document, stop) ? { first, end: stop, rule: 'apposition-after-name' } : null;
}

/** @param mention first token of the name, a comma before it or before its form of address. */
export function findAppositionBefore(
  document: NamesDocument,
  mention: number,
  isTaken: (index: number) => boolean,
): FoundRole | null {
  const sentence = sentenceAround(document, mention);
  let name = mention;
  // "the then Home Secretary, Dame Philippa Crowhurst": a form of address stands between.
  while (name - 1 > sentence.first && isAddress(document, name - 1)) name--;
  if (name - 1 <= sentence.first || wordAt(document.words, name - 1) !== ',') return null;
  let at = name - 2;
  const limit = Math.max(sentence.first, name - MOST_TOKENS);
  let opener = -1;
  for (; at >= limit; at--) {
    if (isStop(document, at) || isVerbLike(document, at)) break;
    if (isDeterminer(document, at)) opener = at;
    // "Kenya's health minister, Ada Lind": the owner opens the phrase.
    else if (isPossessive(document, at) && isCapital(document, at - 1)) {
      opener = at - 1;
      while (opener - 1 >= limit && isCapital(document, opener - 1)) opener--;
      if (isDeterminer(document, opener - 1)) opener--;
      break;
    }
  }
  // "Counsel for the state, R. K. Venkatraman,": the whole start of the sentence is the phrase.
  if (at < limit && limit === sentence.first && isPersonNoun(document, limit)) opener = limit;
  if (opener < 0 || isTaken(opener + 1) || isClause(document, opener, mention)) return null;
  // "Ada Lind, the sheriff of Oslo, Tom Kane began": the phrase is hers.
  if (wordAt(document.words, opener - 1) === ',' && isTaken(opener - 2)) return null;
  // "In a note to the mayor in June, Lind": a time stands between.
  if (classOf(document.words, name - 2) & WordClass.calendar) return null;
  for (let first = opener; first < name - 1; first = nextOpener(document, first, name - 1)) {
    const noun = findNoun(document, first, Math.min(name - 1, first + NOUN_WITHIN + 2), isTaken);
    if (noun < 0) return null;
    // "the team of Ada Lind, Tom Kane and Maria Banda" is a list, "the son of Ada Lind, Tom," none.
    const endsWithName = isTaken(name - 2) && !(classOf(document.words, noun) & WordClass.kin);
    if (endsWithName) return null;
    // "the country's president Ada Lind and Tom Kane, Banda's": the noun is another's title.
    if (isName(document, noun + 1, isTaken)) return null;
    if (isHead(document, first, noun)) return { first, end: name - 1, rule: 'apposition-before-name' };
  }
  return null;
}

const SUBORDINATORS = new Set(
  'though although while as when after because if since before until unless whereas'.split(' '),
);

/**
 * "Though the senator from Oslo trails her, Lind" begins with a clause, and "The senator plans to stay, Lind said" is one; "After the
 * company's chief, Marco Villa, left" is none.
 */
function isClause(document: NamesDocument, opener: number, name: number): boolean {
  let end = name;
  while (isCapital(document, end)) end++;
  if (classOf(document.words, end) & WordClass.speechVerb) return true;
  const before = wordAt(document.words, opener - 1);
  if (!SUBORDINATORS.has(before)) return false;
  // "as a senator, Lind"
  if (before === 'as' && /^an?$/u.test(wordAt(document.words, opener))) return false;
  return wordAt(document.words, end) !== ',';
}

function isPlainNoun(document: NamesDocument, index: number): boolean {
  if (document.tokens.kinds[index] !== TokenKind.word || isCapital(document, index)) return false;
  const other = WordClass.functionWord | WordClass.placePreposition | PERSON_NOUN;
  return (classOf(document.words, index) & other) === 0 && !isVerbLike(document, index);
}

const HANGING = new Set(['of', 'to', 'in', 'for', 'at', 'with', 'from', 'about', 'on', 'by']);

/** In "the orchard of another farmer" the orchard comes first; in "the University of Oslo's rector" the rector is. */
function isHead(document: NamesDocument, first: number, noun: number): boolean {
  for (let at = noun - 1; at > first; at--) {
    if (isPossessive(document, at)) return true;
    if (HANGING.has(wordAt(document.words, at))) return wordAt(document.words, first) === 'one';
  }
  return true;
}

function nextOpener(document: NamesDocument, first: number, limit: number): number {
  let at = first + 1;
  while (at < limit && !isDeterminer(document, at)) at++;
  return at;
}

function canOpen(document: NamesDocument, index: number): boolean {
  if (isDeterminer(document, index) || isCapital(document, index)) return true;
  return (classOf(document.words, index) & MODIFYING) !== 0 || isPersonNoun(document, index);
}

/** Where the phrase ends: a mark, a verb, or a relative word; commas before "and" or inside a place go on. */
export function phraseEnd(document: NamesDocument, first: number, limit: number): number {
  for (let at = first; at < limit; at++)
    if (isStop(document, at) || (at > first && isVerbLike(document, at))) return at;
  return limit;
}

/** The token behind a noun and those that hang on it: `singer-keyboardist`. */
function afterTitle(document: NamesDocument, noun: number): number {
  let at = noun + 1;
  for (;;) {
    if (wordAt(document.words, at) === '-') at += 2;
    else if (isPersonNoun(document, at)) at++;
    else return at;
  }
}

/** A person's name, unless it owns what follows: "Patrick Lind's attorney". */
function isName(document: NamesDocument, index: number, isTaken: (index: number) => boolean): boolean {
  let at = index;
  while (isTaken(at)) at++;
  return at > index && !isPossessive(document, at);
}

function findNoun(document: NamesDocument, first: number, limit: number, isTaken: (index: number) => boolean): number {
  for (let at = first; at < limit; at++) {
    if (isName(document, at, isTaken)) return -1;
    // "a three-candidate race"
    if (wordAt(document.words, at - 1) === '-' && isPlainNoun(document, at + 1)) continue;
    // "his bid for president" says what somebody would be.
    if (isPersonNoun(document, at) && !isTaken(at) && wordAt(document.words, at - 1) !== 'for') return at;
  }
  return -1;
}
