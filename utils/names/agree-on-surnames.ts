/**
 * People's names by the surnames of the article: no `Tarn-Banda` of a Tarn and a Banda; and full names that the tagger took for
 * organizations, and whose surname the article gives to a person: `Reeva Tarn` beside `Tarn said`.
 */
import { isCapital, opensSentence } from './capital-runs.ts';
import { type NamesDocument, textOf } from './document.ts';
import type { NameSpan } from './name-span.ts';
import { wordAt } from './words.ts';
import { isWrittenAsPerson } from './written-as-person.ts';

/** Longer names with a surname at the end are seldom a person's. */
const LONGEST_PERSON = 4;

export function agreeOnSurnames(document: NamesDocument, spans: readonly NameSpan[]): NameSpan[] {
  const { words, matches } = document;
  /** By the last word: the names of the people who bear it. */
  const people = new Map<number, Set<string>>();
  for (const { type, first, end } of spans) {
    if (type !== 'person') continue;
    const last = words.idOf[end - 1]!;
    const known = people.get(last) ?? new Set();
    people.set(last, known.add(textOf(document, first, end)));
  }
  const held = new Set(matches.map(({ firstToken, endToken }) => `${firstToken}-${endToken}`));
  const bearers = new Set<string>();
  for (const span of spans) {
    if (span.type !== 'organization') continue;
    const name = textOf(document, span.first, span.end);
    const namesakes = people.get(words.idOf[span.end - 1]!);
    const isBorne = namesakes !== undefined && namesakes.size > (namesakes.has(name) ? 1 : 0);
    if (isBorne && !held.has(`${span.first}-${span.end}`) && mayBePerson(document, span)) bearers.add(name);
  }
  const single = withoutPairs(document, spans);
  return single.map((span): NameSpan => {
    const isBearer = span.type === 'organization' && bearers.has(textOf(document, span.first, span.end));
    return isBearer ? { ...span, type: 'person', rule: 'rest-of-article' } : span;
  });
}

/** A "Tarn-Banda debate" of two people, and a "Quasi-Tarn", are nobody, unless the article has an Ada Tarn-Banda. */
function withoutPairs(document: NamesDocument, spans: readonly NameSpan[]): readonly NameSpan[] {
  const { words, glossary } = document;
  const isPair = ({ type, first, end }: NameSpan) =>
    type === 'person' && end - first === 3 && wordAt(words, first + 1) === '-' && isCapital(document, first + 2);
  if (!spans.some(isPair)) return spans;
  const surnames = new Set<number>();
  const doubles = new Set<string>();
  for (const { type, first, end } of spans) {
    if (type !== 'person') continue;
    if (wordAt(words, end - 2) !== '-' || end - first < 3) surnames.add(words.idOf[end - 1]!);
    else if (end - first > 3) doubles.add(textOf(document, end - 3, end));
  }
  const isBorne = (index: number) => surnames.has(words.idOf[index]!);
  const isNobodys = (index: number) => {
    const { given, family } = glossary.nameCounts(wordAt(words, index));
    return given + family === 0;
  };
  return spans.filter((span) => {
    const { first, end } = span;
    if (!isPair(span) || doubles.has(textOf(document, first, end))) return true;
    const [left, right] = [first, end - 1];
    return !(
      (isBorne(left) && isBorne(right)) ||
      (isBorne(left) && isNobodys(right)) ||
      (isBorne(right) && isNobodys(left))
    );
  });
}

/** Written like a person's name, with a word that is known as one. */
function mayBePerson(document: NamesDocument, span: NameSpan): boolean {
  const { first, end } = span;
  const { words, glossary } = document;
  if (end - first < 2 || end - first > LONGEST_PERSON || !isWrittenAsPerson(document, span)) return false;
  const opening = glossary.nameCounts(wordAt(words, first));
  // A capital at the start of a sentence shows no name.
  if (opening.given === 0 && opensSentence(document, first)) return false;
  return opening.given + glossary.nameCounts(wordAt(words, end - 1)).family > 0;
}
