/** Full names that the tagger took for organizations, and whose surname the article gives to a person: `Reeva Tarn` beside `Tarn said`. */
import { opensSentence } from './capital-runs.ts';
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
  return spans.map((span): NameSpan => {
    const isBearer = span.type === 'organization' && bearers.has(textOf(document, span.first, span.end));
    return isBearer ? { ...span, type: 'person', rule: 'rest-of-article' } : span;
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
