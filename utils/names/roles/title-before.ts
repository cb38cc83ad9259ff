/** Titles that stand right before a name: "White House spokeswoman Anna Kelly", "former acting U.S. Attorney Ada Lind". */
import { isCapital, opensSentence } from '../capital-runs.ts';
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
/** Plain words that say how somebody holds or seeks an office, and endings of adjectives: `legendary`, `conservative`. */
const MANNERS = new Set(['previous', 'onetime', 'campaign', 'moderate', 'independent']);
const ADJECTIVE = /.(?:ary|al|ive|ous|ful|less|ic|ish)$/u;
const OPEN_ENDS = new Set(['of', 'for', 'to', 'and']);
/** "to blow away rival Lind" */
const ADVERBS = new Set(['away', 'off', 'out', 'up', 'down', 'back', 'over']);
/** Right before a name these are what was done to them: "he accused Lind". */
const VERBS = new Set(['accused']);
const TIMES = new Set('week weekend month year season day night morning afternoon evening today yesterday'.split(' '));
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
  const office = officeOf(document, at, limit);
  let hasNoun = office !== null;
  let first = office ?? end;
  if (office !== null) at = office - 1;
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
    } else if (hasNoun && wordAt(words, at) === 'under' && wordAt(words, at + 1) === 'secretary') first = at;
    else break;
  }
  // "the father of Ada Lind" is somebody else.
  if (!hasNoun || first >= end || OPEN_ENDS.has(wordAt(words, end - 1)) || VERBS.has(wordAt(words, end - 1)))
    return null;
  const own = ownPart(document, first, (office ?? end - 1) + 1, end);
  return {
    first: trimLead(document, own === first ? wholeWord(document, first, limit) : own, name),
    end,
    rule: 'title-before-name',
  };
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

/** "former secretary of state", "director of public health": the noun before "of" and so many plain words, or null. */
function officeOf(document: NamesDocument, from: number, limit: number): number | null {
  for (let at = from; at > limit && from - at < MOST_PLAIN_WORDS; at--) {
    if (wordAt(document.words, at) === 'of') return at < from && isPersonNoun(document, at - 1) ? at - 1 : null;
    if (isCapital(document, at) || isPersonNoun(document, at) || !mayBePartOfTitle(document, at)) return null;
  }
  return null;
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
  const { words } = document;
  // "polls show Democratic rival Lind", "an important Senator Lind"; but "state schools Superintendent Lind"
  const goesOn =
    isCapital(document, index) ||
    !isCapital(document, index + 1) ||
    MANNERS.has(wordAt(words, index)) ||
    ADJECTIVE.test(wordAt(words, index)) ||
    (wordAt(words, index - 1) === '-' && wordAt(words, index - 2) !== 're') ||
    (classOf(words, index - 1) & WordClass.titleModifier) !== 0;
  return goesOn && mayBePartOfTitle(document, index);
}

function mayBePartOfTitle(document: NamesDocument, index: number): boolean {
  if (!isWord(document, index) || isDeterminer(document, index) || isVerbLike(document, index)) return false;
  if (classOf(document.words, index) & (WordClass.functionWord | WordClass.placePreposition)) return false;
  const word = wordAt(document.words, index);
  // "Last week board member Lind"
  if (TIMES.has(word) || ADVERBS.has(word)) return false;
  // "threatened to kill Rep. Lind"
  if (wordAt(document.words, index - 1) === 'to') return false;
  return !(word.endsWith('ed') || word.endsWith('ing') || word.endsWith('ly'));
}

const JOINTS = new Set(['of', 'for', 'to', 'on', 'in']);

/**
 * Where the title itself begins: "the health of goalkeeper Lind", "attacks on Senator Lind", "a daughter of former President Lind" and
 * "her home state and Senator Lind" speak of somebody or something else first.
 */
function ownPart(document: NamesDocument, first: number, nounEnd: number, end: number): number {
  const { words } = document;
  const noun = nounEnd - 1;
  const isOffice = isPersonNoun(document, noun);
  const mayBeField = wordAt(words, noun) === 'justice';
  for (let at = noun - 1; at > first; at--) {
    const word = wordAt(words, at);
    // "a science fiction and fantasy author"
    const opensTitle = isCapital(document, at + 1) || (classOf(words, at + 1) & WordClass.titleModifier) !== 0;
    if (word === 'and' && (opensTitle || at + 1 === noun) && !hasPersonNoun(document, first, at)) return at + 1;
    if (!JOINTS.has(word) || wordAt(words, at - 1) === '-') continue;
    // "the death Saturday of Justice Lind", but "the Committee on Rules chairman" and "Speaker of the House Rep. Lind"
    const isName = isCapital(document, at - 1) && !(classOf(words, at - 1) & WordClass.calendar);
    if (isName && (isPersonNoun(document, at - 1) || !opensSentence(document, at - 1))) continue;
    // "secretary of state", "a spokesman for the mayor", "minister of Justice"
    if (isPersonNoun(document, at - 1) && !(isOffice && isCapital(document, noun) && !mayBeField)) {
      if (isOffice) return first;
      continue;
    }
    if (isOffice || (opensTitle && hasPersonNoun(document, at + 1, end))) return at + 1;
  }
  return first;
}

function hasPersonNoun(document: NamesDocument, first: number, end: number): boolean {
  for (let at = first; at < end; at++) if (isPersonNoun(document, at)) return true;
  return false;
}

/** "one-time rival" and "five-star general" begin with their whole first word. */
function wholeWord({ words, tokens }: NamesDocument, first: number, limit: number): number {
  let at = first;
  while (at - 2 >= limit && wordAt(words, at - 1) === '-' && !tokens.spaceBefore[at] && !tokens.spaceBefore[at - 1])
    at -= 2;
  return at;
}

/** A title does not begin with "of" or "and", nor with the 's of the words before it. */
function trimLead(document: NamesDocument, first: number, name: number): number {
  let at = first;
  if (at === sentenceAround(document, name).first && LEADS.has(wordAt(document.words, at))) at++;
  while (at < name - 1 && (INNER.has(wordAt(document.words, at)) || isPossessive(document, at))) at++;
  return at;
}
