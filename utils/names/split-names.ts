/** Parts what is two names, and cuts off what is none: `Bonn supported European Union`, the first word of `Getting Acme right`. */
import { TokenCase, TokenKind } from '../text/tokenise.ts';
import { isCapital, opensSentence } from './capital-runs.ts';
import { SENTENCE_OPENERS } from './data/sentence-openers.ts';
import type { NamesDocument } from './document.ts';
import type { NameSpan } from './name-span.ts';
import { splitBodies } from './split-bodies.ts';
import { classOf, PERSON_NOUN, WordClass, wordAt } from './words.ts';
import { isWrittenAsPerson } from './written-as-person.ts';

/** Lower-case words that stand in no name. */
const JOINTS = new Set(
  'that is was were are has had have said says who which despite until following vs versus saw put became becomes believes told asked beat before after while whose parent owner maker subsidiary rival'.split(
    ' ',
  ),
);
const DASHES = new Set(['—', '–', '-', '--']);
/** `supported`, `pardoned`; short words such as `red` are none. */
const SHORTEST_PAST = 5;
/** Shorter small words stand in people's names too: `Narai the Great`. */
const LONGEST_SMALL_WORD = 3;
/** Words that begin a name by right, also at the start of a sentence. */
const MAY_BEGIN =
  PERSON_NOUN |
  WordClass.organizationHead |
  WordClass.organizationEnding |
  WordClass.honorific |
  WordClass.titleModifier |
  WordClass.nationality |
  WordClass.country |
  WordClass.abbreviation |
  WordClass.particle;
/** So many bearers of a given name or surname make a word a name rather than an opening. */
const LEAST_BEARERS = 3;
const SHORTEST_GERUND = 6;

export function splitNames(document: NamesDocument, spans: readonly NameSpan[]): NameSpan[] {
  const parts = spans.flatMap((span) => splitAtVerbs(document, withoutPosting(document, afterSign(document, span))));
  const known = new Set(
    document.matches.flatMap(({ firstToken, endToken }) => (endToken - firstToken > 1 ? [firstToken] : [])),
  );
  return splitBodies(document, parts).map((span) => (known.has(span.first) ? span : withoutOpener(document, span)));
}

/** "Tampa, FL @ Acme Arena": the arena. */
function afterSign({ words }: NamesDocument, span: NameSpan): NameSpan {
  for (let at = span.first + 1; at < span.end - 1; at++)
    if (wordAt(words, at) === '@') return { ...span, first: at + 1 };
  return span;
}

const ENVOYS = new Set(['ambassador', 'envoy', 'representative', 'commissioner', 'emissary']);

/** "China's ambassador to Britain Wen Hao": the country is where the envoy is sent, no part of the name. */
function withoutPosting(document: NamesDocument, span: NameSpan): NameSpan {
  const { words } = document;
  const { first, end } = span;
  const isSent = wordAt(words, first - 1) === 'to' && ENVOYS.has(wordAt(words, first - 2));
  if (!isSent || end - first < 3 || !(classOf(words, first) & WordClass.country)) return span;
  const name: NameSpan = { first: first + 1, end, type: 'person', rule: 'title-before' };
  return isWrittenAsPerson(document, name) ? name : span;
}

function splitAtVerbs(document: NamesDocument, span: NameSpan): NameSpan[] {
  for (let at = span.first + 1; at < span.end - 1; at++) {
    const isDash = isSpacedDash(document, at);
    if (!isDash && !parts(document, span, at)) continue;
    const right = { ...span, first: isDash ? nextCapital(document, at + 1, span.end) : at + 1 };
    const left = { ...span, end: at };
    // "Heron Arena - Harlow": a single word behind a dash is seldom of the same kind.
    const isLeft =
      isDash && right.end - right.first < 2 && (span.type !== 'person' || wordAt(document.words, at) === '-');
    return isLeft ? [left] : [left, ...splitAtVerbs(document, right)];
  }
  return [span];
}

const SPOKEN = new Set(['said', 'says', 'added', 'adds', 'asked', 'asks']);

/** "Said Lind: “It rained.”" */
function isSpoken({ words }: NamesDocument, { first, end }: NameSpan): boolean {
  const mark = wordAt(words, end);
  return SPOKEN.has(wordAt(words, first)) && (mark === ',' || mark === ':') && /^["“]$/u.test(wordAt(words, end + 1));
}

function nextCapital(document: NamesDocument, from: number, end: number): number {
  let at = from;
  while (at < end - 1 && !isCapital(document, at)) at++;
  return at;
}

/** "Vella — Lind's deputy": no name goes on beyond a dash with spaces. */
function isSpacedDash({ tokens, words }: NamesDocument, at: number): boolean {
  if (!DASHES.has(wordAt(words, at)) || tokens.spaceBefore[at] === 0) return false;
  return tokens.spaceBefore[at + 1] === 1 || wordAt(words, at + 1) === '-';
}

/** "thanked" parts "Lind thanked Banda"; "dos" is a particle, and "cha" in "Chan-o-cha" hangs on a hyphen. */
function parts({ tokens, words }: NamesDocument, { type }: NameSpan, at: number): boolean {
  if (tokens.cases[at] !== TokenCase.lower || tokens.kinds[at] !== TokenKind.word) return false;
  const word = wordAt(words, at);
  // "told Courier the Herons": an organization has its "the" at the front, or behind a small word.
  if (type === 'organization' && word === 'the' && tokens.cases[at - 1] === TokenCase.title) return true;
  if (JOINTS.has(word) || (word.length >= SHORTEST_PAST && word.endsWith('ed'))) return true;
  return (
    type === 'person' &&
    word.length > LONGEST_SMALL_WORD &&
    tokens.spaceBefore[at] === 1 &&
    (classOf(words, at) & WordClass.particle) === 0 &&
    wordAt(words, at + 1) !== '-'
  );
}

/** "Getting Acme" -> "Acme", at the start of a sentence or behind a mark. */
function withoutOpener(document: NamesDocument, span: NameSpan): NameSpan {
  const { words, glossary, sentences, sentenceOf } = document;
  const { first, end } = span;
  if (end - first < 2 || !opensSentence(document, first)) return span;
  if (!isCapital(document, first + 1) || classOf(words, first) & MAY_BEGIN) return span;
  const word = wordAt(words, first);
  const { given, family } = glossary.nameCounts(word);
  const isGerund =
    word.length >= SHORTEST_GERUND && word.endsWith('ing') && sentences[sentenceOf[first]!]!.first === first;
  const opens = isGerund || SENTENCE_OPENERS.has(word);
  // "(See Lind's letter)"
  const isReference = word === 'see' && wordAt(words, first - 1) === '(';
  return isReference || isSpoken(document, span) || (opens && given + family < LEAST_BEARERS)
    ? { ...span, first: first + 1 }
    : span;
}
