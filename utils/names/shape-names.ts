/** Borders that marks and hyphens tell: quotations, numerals of rulers, given names in two parts. */
import { TokenCase } from '../text/tokenise.ts';
import { isCapital } from './capital-runs.ts';
import { type NamesDocument, textOf } from './document.ts';
import type { NameSpan } from './name-span.ts';
import { classOf, PERSON_NOUN, WordClass, wordAt } from './words.ts';

/** After a hyphen these belong to no name: `Trump-backed`, `Paris-based`. */
const COMPOUND_ENDS =
  /(?:ed|ing|ist|ism|like|era|style|born|elect|run|ally|free|wide|pro|anti|style|linked|owned|only|bound|made|born|led|run|type|size|class|level|area|side|first|wise|friendly|facing|held)$/u;
/** Syllables of Korean names that are words of other kinds, too: `Moon Jae-in`, `Lee Do-an`. */
const SYLLABLES = new Set([
  'in',
  'an',
  'on',
  'so',
  'do',
  'no',
  'he',
  'won',
  'gun',
  'min',
  'sun',
  'ho',
  'su',
  'un',
  'ah',
]);
const LONGEST_PART = 6;
const LONGEST_SYLLABLE = 4;
/** `Cheung Hiu-wai`: surname and the first part of the given name, with the space between. */
const LONGEST_SHORT_NAME = 12;
const QUOTES = new Set(['“', '”', '"', '«', '»']);
const OPENING_QUOTES = new Set(['“', '"', '«', '„']);
const RULERS = new Set(['king', 'queen', 'pope', 'emperor', 'empress', 'tsar', 'czar', 'sultan']);
/** Words of these kinds stand in no person's name. */
export const NO_NAME =
  PERSON_NOUN |
  WordClass.functionWord |
  WordClass.calendar |
  WordClass.titleModifier |
  WordClass.organizationHead |
  WordClass.organizationEnding |
  WordClass.nationality |
  WordClass.country |
  WordClass.honorific;

/** The name within its marks; null if none is left. */
export function shapeName(document: NamesDocument, span: NameSpan): NameSpan | null {
  const cut = cutAtQuotes(document, withWholeBrackets(document, withoutMark(document, span)));
  return cut && asRuler(document, hyphenedPerson(document, cut));
}

/** A name does not begin with the mark that closes the quotation before it: `” Ford`. */
function withoutMark(document: NamesDocument, span: NameSpan): NameSpan {
  const isMark = span.end - span.first > 1 && QUOTES.has(wordAt(document.words, span.first));
  return isMark ? { ...span, first: span.first + 1 } : span;
}

/** "Guard (Border Police" ends before the bracket, "(Cartel of) Tarn" takes its own in; a person's name begins behind one that closes. */
function withWholeBrackets(document: NamesDocument, span: NameSpan): NameSpan {
  let open = -1;
  for (let at = span.first; at < span.end; at++) {
    const mark = wordAt(document.words, at);
    if (mark === '(') open = at;
    if (mark !== ')') continue;
    if (open < 0 && at + 1 < span.end) {
      if (span.type === 'person') return { ...span, first: at + 1 };
      return wordAt(document.words, span.first - 1) === '(' ? { ...span, first: span.first - 1 } : span;
    }
    open = -1;
  }
  return open > span.first ? { ...span, end: open } : span;
}

/** "Queen Alberta I" is a person, though there is a province Alberta. */
function asRuler(document: NamesDocument, span: NameSpan): NameSpan {
  if (!RULERS.has(wordAt(document.words, span.first - 1)) || !isCapital(document, span.first - 1)) return span;
  const hasNumeral = isNumeral(document, span.end - 1) && span.end - span.first > 1;
  const end =
    isNumeral(document, span.end) && document.sentenceOf[span.end] === document.sentenceOf[span.first]
      ? span.end + 1
      : span.end;
  return hasNumeral || end > span.end ? { ...span, end, type: 'person', rule: 'ruler' } : span;
}

function isNumeral(document: NamesDocument, index: number): boolean {
  return index < document.tokens.count && /^[IVX]+$/u.test(textOf(document, index, index + 1));
}

/** "Yang Hee-geun" is a person, whatever the tagger took "Yang Hee" for: two short words and a lower-case part. */
function hyphenedPerson(document: NamesDocument, span: NameSpan): NameSpan {
  const { tokens, words, glossary } = document;
  if (span.type === 'person' || span.end - span.first !== 2 || hyphenedEnd(document, span.end) === span.end)
    return span;
  const isShort = tokens.ends[span.end - 1]! - tokens.starts[span.first]! <= LONGEST_SHORT_NAME;
  const isPlain = ((classOf(words, span.first) | classOf(words, span.end - 1)) & NO_NAME) === 0;
  const isSurname = glossary.nameCounts(wordAt(words, span.first)).family > 0;
  return isShort && isPlain && isSurname ? { ...span, type: 'person', rule: 'hyphened-given-name' } : span;
}

/** An organization does not go on into what somebody says: `wrote on X. “The Alliance` -> nothing; a nickname may stand in marks. */
function cutAtQuotes(document: NamesDocument, span: NameSpan): NameSpan | null {
  if (span.type !== 'organization') return span;
  for (let at = span.first + 1; at < span.end; at++)
    if (OPENING_QUOTES.has(wordAt(document.words, at))) {
      const isInitial = at === span.first + 1 && textOf(document, span.first, at).length < 3;
      return isInitial ? null : { ...span, end: at };
    }
  return span;
}

/**
 * "Su Tseng-chang", "Prayut Chan-o-cha": lower-case parts joined by hyphens. A name that the article has by itself (`isBare`) takes
 * only a syllable: not "Lind-levels of support".
 */
export function hyphenedEnd(document: NamesDocument, end: number, isBare = false): number {
  const { tokens, words } = document;
  let at = end;
  while (
    at + 1 < tokens.count &&
    wordAt(words, at) === '-' &&
    tokens.spaceBefore[at] === 0 &&
    tokens.spaceBefore[at + 1] === 0
  ) {
    const part = wordAt(words, at + 1);
    const isPart =
      tokens.cases[at + 1] === TokenCase.lower &&
      part.length <= (isBare ? LONGEST_SYLLABLE : LONGEST_PART) &&
      !COMPOUND_ENDS.test(part) &&
      (words.classes[words.idOf[at + 1]!] === 0 || SYLLABLES.has(part));
    if (!isPart) break;
    at += 2;
  }
  return at;
}
