/** Full names that the tagger took for organizations, and whose surname the article gives to a person: `Reeva Tarn` beside `Tarn said`. */
import { TokenKind } from '../text/tokenise.ts';
import { type NamesDocument, textOf } from './document.ts';
import type { NameSpan } from './name-span.ts';
import { wordAt } from './words.ts';
import { isWrittenAsPerson } from './written-as-person.ts';

/** Longer names with a surname at the end are seldom a person's. */
const LONGEST_PERSON = 4;

export function agreeOnSurnames(document: NamesDocument, spans: readonly NameSpan[]): NameSpan[] {
  const people = new Map<number, NameSpan[]>();
  for (const span of spans) {
    if (span.type !== 'person') continue;
    const last = document.words.idOf[span.end - 1]!;
    const known = people.get(last);
    if (known) known.push(span);
    else people.set(last, [span]);
  }
  const isBorne = (span: NameSpan) =>
    (people.get(document.words.idOf[span.end - 1]!) ?? []).some((person) => !areSameWords(document, person, span));
  const bearers = new Set(
    spans
      .filter((span) => span.type === 'organization' && isBorne(span) && mayBePerson(document, span))
      .map(({ first, end }) => textOf(document, first, end)),
  );
  return spans.map((span): NameSpan => {
    const isBearer = span.type === 'organization' && bearers.has(textOf(document, span.first, span.end));
    return isBearer ? { ...span, type: 'person', rule: 'rest-of-article' } : span;
  });
}

/** Written like a person's name, with a word that is known as one, and no body of the glossary. */
function mayBePerson(document: NamesDocument, span: NameSpan): boolean {
  const { first, end } = span;
  const { words, tokens, matches, glossary, sentences, sentenceOf } = document;
  if (end - first < 2 || end - first > LONGEST_PERSON || !isWrittenAsPerson(document, span)) return false;
  const opening = glossary.nameCounts(wordAt(words, first));
  // A capital at the start of a sentence shows no name.
  const isFirst = sentences[sentenceOf[first]!]!.first === first || tokens.kinds[first - 1] === TokenKind.punctuation;
  if (opening.given === 0 && isFirst) return false;
  if (opening.given + glossary.nameCounts(wordAt(words, end - 1)).family === 0) return false;
  return !matches.some(({ firstToken, endToken }) => firstToken === first && endToken === end);
}

function areSameWords({ words }: NamesDocument, a: NameSpan, b: NameSpan): boolean {
  if (a.end - a.first !== b.end - b.first) return false;
  for (let i = 0; i < a.end - a.first; i++) if (words.idOf[a.first + i] !== words.idOf[b.first + i]) return false;
  return true;
}
