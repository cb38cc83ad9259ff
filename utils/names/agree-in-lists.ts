/** Names in one list are of one kind: beside three companies the fourth, which nobody knows, is a company, too. */
import type { NamesDocument } from './document.ts';
import type { NameSpan, NameType } from './name-span.ts';
import { classOf, WordClass, wordAt } from './words.ts';
import { isWrittenAsPerson } from './written-as-person.ts';

/** A list tells the kind of its names from this length on, if so large a share of them is of one kind. */
const LEAST_NAMES = 3;
const LEAST_SHARE = 0.6;
const JOINTS = new Set([',', 'and', 'or']);
/** Kinds that are mistaken for each other; people are told from companies by other means. */
const MIXED: ReadonlySet<NameType> = new Set(['organization', 'place', 'other']);

export function agreeInLists(document: NamesDocument, spans: readonly NameSpan[]): NameSpan[] {
  const agreed = spans.map((span, at) => personBesidePerson(document, span, spans[at - 1], spans[at + 1]));
  let first = 0;
  for (let i = 1; i <= spans.length; i++) {
    if (i < spans.length && isListed(document, spans[i - 1]!, spans[i]!)) continue;
    if (i - first >= LEAST_NAMES) agreeWithin(document, agreed, first, i);
    first = i;
  }
  return agreed;
}

/** "Ivo Brandt and Marta Villa" are two people, if both have two words and the first one's last is a surname. */
function personBesidePerson(
  document: NamesDocument,
  span: NameSpan,
  before: NameSpan | undefined,
  after: NameSpan | undefined,
): NameSpan {
  const { words, glossary } = document;
  const { first, end } = span;
  if (span.type !== 'organization' || span.rule === 'glossary-form' || end - first !== 2) return span;
  const isPerson = (other: NameSpan | undefined) => other?.type === 'person' && other.end - other.first > 1;
  const isBeside =
    (isPerson(after) && wordAt(words, end) === 'and' && after?.first === end + 1) ||
    (isPerson(before) && wordAt(words, first - 1) === 'and' && before?.end === first - 1);
  if (!isBeside) return span;
  if (!isWrittenAsPerson(document, span)) return span;
  const isSurname = glossary.nameCounts(wordAt(words, end - 1)).family > 0;
  return isSurname ? { ...span, type: 'person', rule: 'beside-person' } : span;
}

/** Only a comma, "and" or "or" stands between them. */
function isListed({ words, sentenceOf }: NamesDocument, left: NameSpan, right: NameSpan): boolean {
  if (sentenceOf[left.first] !== sentenceOf[right.first] || right.first - left.end > 2) return false;
  for (let at = left.end; at < right.first; at++) if (!JOINTS.has(wordAt(words, at))) return false;
  return right.first > left.end;
}

/** What stands behind a list of places: "Harlow, Marlow and Tarn counties". */
const PLACES = new Set(
  'counties districts provinces towns villages cities municipalities boroughs parishes'.split(' '),
);

function agreeWithin(document: NamesDocument, spans: NameSpan[], first: number, end: number): void {
  const list = spans.slice(first, end);
  if (PLACES.has(wordAt(document.words, list.at(-1)!.end))) {
    for (let i = first; i < end; i++) spans[i] = { ...spans[i]!, type: 'place', rule: 'list-of-places' };
    return;
  }
  for (const type of ['organization', 'place'] as const) {
    const count = list.filter((span) => span.type === type).length;
    if (count < 2 || count < LEAST_SHARE * list.length) continue;
    for (let i = first; i < end; i++) {
      const span = spans[i]!;
      if (span.type !== type && MIXED.has(span.type) && !isSure(document, span))
        spans[i] = { ...span, type, rule: 'list' };
    }
  }
}

const SURE_RULES = new Set(['glossary-form', 'town-of-state', 'venue', 'address']);

/** What the glossary holds, towns before their state, countries, peoples and what a word of its own tells stay what they are. */
function isSure({ words }: NamesDocument, { first, end, rule }: NameSpan): boolean {
  if (SURE_RULES.has(rule)) return true;
  const own =
    WordClass.abbreviation |
    WordClass.country |
    WordClass.nationality |
    WordClass.people |
    WordClass.organizationEnding |
    WordClass.placeEnding |
    WordClass.thingEnding;
  return ((classOf(words, first) | classOf(words, end - 1)) & own) !== 0;
}
