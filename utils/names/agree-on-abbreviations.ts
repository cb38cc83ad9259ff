/** An abbreviation in brackets is of the kind of the name before it, all over the article: `Free Trade Agreement (FTA)` is no organization. */
import { foldName } from '../text/normalise.ts';
import { TokenCase } from '../text/tokenise.ts';
import { type NamesDocument, textOf } from './document.ts';
import { mayAbbreviate } from './join/organization-name.ts';
import type { NameSpan, NameType } from './name-span.ts';
import { findLongForm } from './tagger/long-form.ts';
import { classOf, WordClass, wordAt } from './words.ts';

const DIGIT = /\d/;
const ORGANIZATION_WORD = WordClass.organizationHead | WordClass.organizationEnding;

export function agreeOnAbbreviations(document: NamesDocument, spans: readonly NameSpan[]): NameSpan[] {
  const types = new Map<number, NameType>();
  const { words, tokens } = document;
  const byEnd = new Map(spans.map((span) => [span.end, span]));
  const taken = new Uint8Array(tokens.count + 1);
  for (const span of spans) taken.fill(1, span.first, span.end);
  for (const { first, end } of spans) {
    const isBracketed = wordAt(words, first - 1) === '(' && wordAt(words, first + 1) === ')';
    if (end - first > 1 || !isBracketed || tokens.cases[first] !== TokenCase.upper || types.has(words.idOf[first]!))
      continue;
    const type = typeOfLongForm(document, first, byEnd, taken);
    if (type) types.set(words.idOf[first]!, type);
  }
  const symbols = findSymbols(document, spans, byEnd);
  return spans
    .filter((span) => !symbols.has(span))
    .map((span) => {
      const type = span.end - span.first === 1 ? types.get(words.idOf[span.first]!) : undefined;
      return type && type !== span.type ? { ...span, type, rule: 'long-form' } : span;
    });
}

/** Codes of stocks and indices: "(HRNX)" behind a name that has no such letters, and nowhere else in the article. */
function findSymbols(
  document: NamesDocument,
  spans: readonly NameSpan[],
  byEnd: ReadonlyMap<number, NameSpan>,
): ReadonlySet<NameSpan> {
  const { words, matches } = document;
  const codes = spans.filter(({ first, end, type }) => {
    const isBracketed = wordAt(words, first - 1) === '(' && wordAt(words, first + 1) === ')';
    return type === 'organization' && end - first === 1 && isBracketed && isWrittenAsCode(document, first);
  });
  if (codes.length === 0) return new Set();
  const counts = new Int32Array(words.texts.length);
  for (const id of words.idOf) counts[id]!++;
  const held = new Set(matches.map(({ firstToken }) => firstToken));
  const isSymbol = ({ first }: NameSpan): boolean => {
    if (counts[words.idOf[first]!]! > 1 || held.has(first)) return false;
    const long = byEnd.get(first - 1);
    if (long && mayAbbreviate(wordAt(words, first), foldName(textOf(document, long.first, long.end)))) return false;
    return findLongForm(document, first - 1, wordAt(words, first)) < 0;
  };
  return new Set(codes.filter(isSymbol));
}

const isWrittenAsCode = ({ tokens, words }: NamesDocument, index: number): boolean =>
  tokens.cases[index] === TokenCase.upper || DIGIT.test(wordAt(words, index));

function typeOfLongForm(
  document: NamesDocument,
  abbreviation: number,
  byEnd: ReadonlyMap<number, NameSpan>,
  taken: Uint8Array,
): NameType | null {
  const end = abbreviation - 1;
  const first = findLongForm(document, end, wordAt(document.words, abbreviation));
  if (first < 0) return null;
  const long = byEnd.get(end);
  if (long) return long.end - long.first > 1 && long.first <= first && long.type !== 'person' ? long.type : null;
  // "the Harbour Renewal Scheme project (HRSP)": the noun behind the name tells.
  const isNamed = byEnd.has(end - 1) && document.tokens.cases[end - 1] === TokenCase.lower;
  if (!isNamed && taken.subarray(first, end).includes(1)) return null;
  // "liquefied natural gas (LNG)" is nobody, a "special investigation team (SIT)" somebody.
  return classOf(document.words, end - 1) & ORGANIZATION_WORD ? null : 'other';
}
