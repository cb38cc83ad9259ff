/** Titles that stand right before a name: "White House spokeswoman Anna Kelly", "former acting U.S. Attorney Ada Lind". */
import { isCapital } from '../capital-runs.ts';
import type { NamesDocument } from '../document.ts';
import { classOf, WordClass, wordAt } from '../words.ts';
import {
  type FoundRole,
  isDeterminer,
  isPersonNoun,
  isPossessive,
  isStop,
  isVerbLike,
  isWord,
  sentenceAround,
} from './phrase.ts';

/** A title is no longer than this. */
const MOST_TOKENS = 14;
/** So many plain lower-case words may stand in a title: "high school math teacher". */
const MOST_PLAIN_WORDS = 3;
const OPEN_ENDS = new Set(['of', 'for', 'to', 'and']);
/** Right before a name these are what was done to them: "he accused Lind". */
const VERBS = new Set(['accused']);
const TIMES = new Set('week weekend month year season day night morning afternoon evening today yesterday'.split(' '));
/** A plain word behind one of these ends what stands before the title: "on stage", "the same stage". */
const BEFORE_OTHERS = new Set(['on', 'at', 'in', 'by', 'from', 'with', 'same']);
/** They open a sentence, not a title: "Like board member Lind". */
const LEADS = new Set('like unlike as with while after before since both even'.split(' '));
const INNER = new Set(['of', 'for', 'the', 'and', '&', '-', '–', '/', 'to', 'in', 'on']);

/** @param isTaken tells tokens of other people's names, which no title crosses. */
export function findTitleBefore(
  document: NamesDocument,
  name: number,
  isTaken: (index: number) => boolean,
): FoundRole | null {
  const { words } = document;
  const limit = Math.max(sentenceAround(document, name).first, name - MOST_TOKENS);
  let at = name - 1;
  // "Marlowe & Finch chairman Sir Giles Rattray": a form of address stands between.
  while (at > limit && isAddress(document, at)) at--;
  const end = at + 1;
  let plain = 0;
  let hasNoun = false;
  let first = end;
  for (; at >= limit; at--) {
    if (isTaken(at) || (isStop(document, at) && wordAt(words, at) !== '–')) break;
    const found = classOf(words, at);
    if (isPersonNoun(document, at)) {
      hasNoun = true;
      first = at;
    } else if (
      isCapital(document, at) &&
      !(found & (WordClass.functionWord | WordClass.calendar | WordClass.honorific))
    ) {
      if (!hasNoun && !reachesNoun(document, at, limit)) break;
      first = at;
    } else if (found & WordClass.titleModifier && hasNoun) first = at;
    else if (joinsTitle(document, at) || isPossessive(document, at)) continue;
    else if (hasNoun && isPlainWord(document, at) && plain < MOST_PLAIN_WORDS) {
      plain++;
      first = at;
    } else break;
  }
  // "the father of Ada Lind" is somebody else.
  if (!hasNoun || first >= end || OPEN_ENDS.has(wordAt(words, end - 1)) || VERBS.has(wordAt(words, end - 1)))
    return null;
  return { first: trimLead(document, ownPart(document, first, end), name), end, rule: 'title-before-name' };
}

/** Nouns with "to" that speak of somebody else than who is named next. */
const OTHERS = new Set(['successor', 'predecessor', 'heir', 'rival', 'challenger', 'opponent', 'alternative']);

/** Only an officer is one "to" somebody: "secretary to the cabinet", not "a reference to President Lind". */
function joinsTitle(document: NamesDocument, index: number): boolean {
  const word = wordAt(document.words, index);
  // "the upstarts - Acme founder Ada Lind": a dash for lack of a better one.
  if (word === '-') return document.tokens.spaceBefore[index] === 0;
  if (word !== 'to') return INNER.has(word);
  return isPersonNoun(document, index - 1) && !OTHERS.has(wordAt(document.words, index - 1));
}

/** "attorney for the Western District of New York James Kennedy": the noun stands further back, joined by of or for. */
function reachesNoun(document: NamesDocument, from: number, limit: number): boolean {
  let hasJoint = false;
  for (let at = from; at >= limit; at--) {
    if (isStop(document, at) || isVerbLike(document, at)) return false;
    const word = wordAt(document.words, at);
    if (word === 'of' || word === 'for') hasJoint = true;
    else if (isPersonNoun(document, at)) return hasJoint;
    else if (!isCapital(document, at) && word !== 'the' && word !== 'and') return false;
  }
  return false;
}

/** A form of address that is no office: `Sir`, `Dame`, `Mr`. */
export function isAddress(document: NamesDocument, index: number): boolean {
  return (
    isCapital(document, index) &&
    (classOf(document.words, index) & WordClass.honorific) !== 0 &&
    !isPersonNoun(document, index)
  );
}

function isPlainWord(document: NamesDocument, index: number): boolean {
  if (!isWord(document, index) || isDeterminer(document, index) || isVerbLike(document, index)) return false;
  if (classOf(document.words, index) & (WordClass.functionWord | WordClass.placePreposition)) return false;
  const word = wordAt(document.words, index);
  // "Last week board member Lind"
  if (TIMES.has(word)) return false;
  // "on stage Water Board chairman Lind"
  if (isCapital(document, index + 1) && BEFORE_OTHERS.has(wordAt(document.words, index - 1))) return false;
  // "threatened to kill Rep. Lind"
  if (wordAt(document.words, index - 1) === 'to') return false;
  return !(word.endsWith('ed') || word.endsWith('ing') || word.endsWith('ly'));
}

/** "the health of goalkeeper Lind": where a noun stands right before the name, what it is of or for is no title. */
function ownPart(document: NamesDocument, first: number, end: number): number {
  const { words } = document;
  if (!isPersonNoun(document, end - 1) || isCapital(document, end - 1)) return first;
  for (let at = end - 2; at > first; at--)
    if (wordAt(words, at) === 'of' || wordAt(words, at) === 'for')
      return isPersonNoun(document, at - 1) ? first : at + 1;
  return first;
}

/** A title does not begin with "of" or "and", nor with the 's of the words before it. */
function trimLead(document: NamesDocument, first: number, name: number): number {
  let at = first;
  if (at === sentenceAround(document, name).first && LEADS.has(wordAt(document.words, at))) at++;
  while (at < name - 1 && (INNER.has(wordAt(document.words, at)) || isPossessive(document, at))) at++;
  return at;
}
