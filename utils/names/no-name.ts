/** What looks like a name and is none: contractions, measures, codes, several of a kind, dishes of a recipe, party tags. */
import type { FormMatch } from '../model/glossary.ts';
import { CharacterClass, characterClass } from '../text/characters.ts';
import { TokenCase, TokenKind } from '../text/tokenise.ts';
import { opensSentence } from './capital-runs.ts';
import { COLOURS, COMMON_ABBREVIATIONS } from './data/not-organizations.ts';
import { SENTENCE_OPENERS } from './data/sentence-openers.ts';
import type { NamesDocument } from './document.ts';
import type { NameSpan } from './name-span.ts';
import { isRecipe } from './recipe.ts';
import { isPersonNoun } from './roles/phrase.ts';
import { classOf, KINDS, WordClass, withoutStop, wordAt } from './words.ts';

/** `Sixth appearance`, at the start of a line. */
const ORDINALS = new Set(['fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'zero']);
const ORDINAL = /^\d+(?:st|nd|rd|th)$/u;
/** Parts of a building in an address. */
const UNITS = new Set(['suite', 'room', 'floor', 'unit', 'apt', 'apartment']);
const SMALL_S = 0x73;
/** `12mp`, `64gb`, `120hz`, `80c`, `6pm`: a number with its unit. */
const MEASURE =
  /^\d[\d.,]*(?:[kmgt]b|[kmg]?hz|mp|mah|k?wh?|k|c|f|v|x|[kc]m|mm|k?g|mg|oz|lbs?|ml|pm|am|p|fps|in|ft|hp|cc)$/;
/** `aw3418dw`, `fy2020`, `un43nu6900`: a code or model, with two digits or more. */
const MODEL = /^(?=.*\d.*\d)[a-z\d]{5,}$/;
const CONTRACTION =
  /^(?:i|we|you|he|she|it|they|that|there|who|what|don|can|won|isn|didn|doesn|let|here|where)['’](?:m|ll|d|ve|re|s|t)$/u;
/** So many bearers in the glossary make a given name. */
const LEAST_GIVEN = 3;
const ARTICLES = new Set(['a', 'an']);
const DOMAIN = /(?:^|\.)(?:com|co|org|net|info|gov|edu|tv|me|ly)$/u;
/** `(D-Minn.)`, `R-Texas`: a party tag. */
const PARTY_LETTERS = new Set(['d', 'r', 'i']);

/** In a recipe only a given name before another, or a body that the glossary holds, is believed: not `Tomato Salad`, nor `Drink`. */
export function isDish(document: NamesDocument, { first, end, type }: NameSpan, match: FormMatch | undefined): boolean {
  if (!isRecipe(document) || (type !== 'person' && type !== 'organization')) return false;
  const isHeld = match?.endToken === end && match.candidates.some(({ kind, caution }) => kind === type && !caution);
  if (isHeld) return false;
  return (
    type === 'organization' ||
    end - first < 2 ||
    document.glossary.nameCounts(wordAt(document.words, first)).given < LEAST_GIVEN
  );
}

/** "a startled Heron": one of a kind, if nobody is known to bear the word as a name. */
export function isKindOfThing(document: NamesDocument, span: NameSpan, isSurname: boolean): boolean {
  const { words, tokens, glossary } = document;
  const { first, end, type } = span;
  if (type !== 'person' || end - first > 1 || isSurname) return false;
  const isDescribed = tokens.cases[first - 1] === TokenCase.lower && ARTICLES.has(wordAt(words, first - 2));
  if (!isDescribed || isPersonNoun(document, first - 1)) return false;
  const { given, family } = glossary.nameCounts(wordAt(words, first));
  return given + family === 0;
}

/** "I’ll" and "Nov." alone are no names; "May" can be a person, if the tagger saw more than the word. */
export function isNoName(document: NamesDocument, { first, end, type }: NameSpan): boolean {
  const { words, tokens } = document;
  // The end of a word: "-Harlowers".
  if (wordAt(words, first) === '-') return true;
  if (isCase(document, first, end)) return true;
  if (end - first > 1)
    return type === 'organization' ? isMeasures(document, first, end) : isLettered(document, first, end);
  const word = wordAt(words, first);
  if (ORDINALS.has(word) || ORDINAL.test(word)) return true;
  // "Suite 350"
  if (UNITS.has(word) && tokens.kinds[first + 1] === TokenKind.number) return true;
  if ((type === 'person' || type === 'organization') && isOpening(document, first)) return true;
  if ((type === 'person' || type === 'organization') && (NOBODY.has(word) || isNumeral(document, first))) return true;
  if (type === 'organization') {
    if (word.length === 1 || COMMON_ABBREVIATIONS.has(word) || COLOURS.has(word)) return true;
    if (MEASURE.test(word) || (MODEL.test(word) && tokens.cases[first] === TokenCase.upper)) return true;
    if (isSeveral(document, first) || isPartyMembers(document, first)) return true;
    if (tokens.cases[first] === TokenCase.title && (classOf(words, first) & KINDS) === WordClass.functionWord)
      return true;
  }
  return isContraction(word) || ((classOf(words, first) & WordClass.calendar) !== 0 && word !== 'may');
}

/** Participles that open a sentence like prepositions. */
const VERBAL_OPENERS = new Set([
  'given',
  'according',
  'considering',
  'regarding',
  'concerning',
  'following',
  'speaking',
]);

/** Teachings, illnesses, generations and what is above them: no one whom an article could be about. */
const NOBODY = new Set(
  'islam zika ebola alzheimer parkinson millennials boomers god hell heaven obamacare brexit o.k. ok'.split(' '),
);
const NUMERAL = /^[ivx]{2,}$/u;
/** "III", not "Xi". */
const isNumeral = ({ words, tokens }: NamesDocument, index: number) =>
  tokens.cases[index] === TokenCase.upper && NUMERAL.test(wordAt(words, index));

/** "Tarn v. Banda", a case before a court. */
function isCase({ words, tokens }: NamesDocument, first: number, end: number): boolean {
  for (let at = first + 1; at < end - 1; at++)
    if (tokens.cases[at] === TokenCase.lower && /^vs?\.?$/u.test(wordAt(words, at))) return true;
  return false;
}

/** What belongs to a party or its members, before what it says more of: "the Democratic debate". */
export const PARTY_ADJECTIVES = new Set(['republican', 'democratic', 'libertarian', 'socialist', 'communist']);

function isPartyMembers({ words, tokens }: NamesDocument, index: number): boolean {
  const isAdjective = PARTY_ADJECTIVES.has(wordAt(words, index)) && tokens.cases[index + 1] === TokenCase.lower;
  return isAdjective && wordAt(words, index + 1) !== 'party';
}

/** "Row B": a letter behind a word that is nobody's given name. */
function isLettered({ words, glossary }: NamesDocument, first: number, end: number): boolean {
  const isLetter = end - first === 2 && withoutStop(wordAt(words, end - 1)).length === 1;
  return isLetter && glossary.nameCounts(wordAt(words, first)).given === 0;
}

/** "Given their number, they win": a word that opens sentences and names, as the glossary knows, hardly anybody. */
function isOpening(document: NamesDocument, first: number): boolean {
  const { words, glossary } = document;
  const word = wordAt(words, first);
  if (!opensSentence(document, first) || !(SENTENCE_OPENERS.has(word) || VERBAL_OPENERS.has(word))) return false;
  const { given, family } = glossary.nameCounts(word);
  return given + family < LEAST_GIVEN;
}

/** "kW DC", "AI GPU". */
function isMeasures({ words }: NamesDocument, first: number, end: number): boolean {
  for (let at = first; at < end; at++) if (!COMMON_ABBREVIATIONS.has(wordAt(words, at))) return false;
  return true;
}

/** The pattern is asked last: few words have an apostrophe. */
const isContraction = (word: string) => (word.includes('’') || word.includes("'")) && CONTRACTION.test(word);

/** `ICUs`, `SUVs`: several of a kind. */
function isSeveral({ tokens }: NamesDocument, index: number): boolean {
  const last = tokens.ends[index]! - 1;
  const start = tokens.starts[index]!;
  if (last - start < 2 || tokens.text.charCodeAt(last) !== SMALL_S) return false;
  if (characterClass(tokens.text.charCodeAt(start)) !== CharacterClass.upper) return false;
  for (let at = start + 1; at < last; at++) {
    const found = characterClass(tokens.text.charCodeAt(at));
    if (found !== CharacterClass.upper && found !== CharacterClass.digit) return false;
  }
  return true;
}

/** Handles, tags, ends of addresses and codes of stocks: `@AdaLind`, `pic.twitter.com/I8NWz4`, `.DJI`. */
export function isCode({ tokens, words }: NamesDocument, { first }: NameSpan): boolean {
  if (first === 0 || tokens.spaceBefore[first] === 1) return false;
  const mark = wordAt(words, first - 1);
  if (mark === '@' || mark === '#') return true;
  if (mark === '.') return tokens.spaceBefore[first - 1] === 1;
  return mark === '/' && tokens.spaceBefore[first - 1] === 0 && DOMAIN.test(wordAt(words, first - 2));
}

const OPENING_MARKS = new Set(['“', '‘', '"', "'"]);
const CLOSING_MARKS = new Set(['”', '’', '"', "'"]);
const TITLE_MARKS = new Set(['&', '-', '!', '?', ':']);
/** A title in quotation marks has no more words. */
const LONGEST_TITLE = 7;

/**
 * "Herons at Dusk" in quotation marks is a work: no word but small ones without a capital, and the name opens it. A person who fills
 * the marks may be a nickname.
 */
export function isTitleOfWork(document: NamesDocument, { first, end, type }: NameSpan, match?: FormMatch): boolean {
  if (type !== 'person' && type !== 'organization') return false;
  const { words, tokens } = document;
  if (!OPENING_MARKS.has(wordAt(words, first - 1)) || tokens.spaceBefore[first] === 1) return false;
  // Household surnames open titles, too.
  const isHeld = match?.endToken === end && (type === 'organization' || end - first > 1);
  if (isHeld) return false;
  for (let at = first; at < Math.min(tokens.count, first + LONGEST_TITLE + 2); at++) {
    const word = wordAt(words, at);
    if (at >= end && CLOSING_MARKS.has(word)) return type === 'organization' || at > end + 1;
    const isSmall =
      (classOf(words, at) & WordClass.functionWord) !== 0 || word === "'s" || word === '’s' || word === ',';
    if (TITLE_MARKS.has(word)) continue;
    if (!isSmall && (tokens.cases[at] === TokenCase.lower || tokens.kinds[at] === TokenKind.punctuation)) return false;
  }
  return false;
}

/** "Tamar-enabled": the first part of a word, cut off. */
export function isCutWord({ words, tokens }: NamesDocument, { first, end }: NameSpan): boolean {
  if (wordAt(words, end - 1) !== '-' || end - first > 2) return false;
  return tokens.cases[end] === TokenCase.lower && tokens.spaceBefore[end] === 0;
}

export function isPartyTag(document: NamesDocument, span: NameSpan): boolean {
  return (
    PARTY_LETTERS.has(wordAt(document.words, span.first)) &&
    wordAt(document.words, span.first + 1) === '-' &&
    span.type !== 'person'
  );
}
