/** Joins mentions of one person: "Marco Rubio", "Rubio", "Marco"; families with one surname stay apart. */
import { foldName } from '../text/normalise.ts';
import { HONORIFICS } from './data/honorifics.ts';
import { type NamesDocument, textOf } from './document.ts';
import type { EntityDraft } from './entity-draft.ts';
import type { NameSpan } from './name-span.ts';
import { wordAt } from './words.ts';

interface Person extends EntityDraft {
  /** Folded words of the fullest name: `["ursula", "von", "der", "leyen"]`. */
  words: string[];
  /** What honorifics before the name showed. */
  gender: 'he' | 'she' | null;
  lastSeen: number;
}

const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

export function joinPeople(document: NamesDocument, spans: readonly NameSpan[]): EntityDraft[] {
  const people: Person[] = [];
  const byWord = new Map<string, Person[]>();
  const later: NameSpan[] = [];
  for (const span of spans) {
    const words = nameWords(document, span);
    if (words.length < 2) {
      later.push(span);
      continue;
    }
    const found = (byWord.get(words.at(-1)!) ?? []).find((person) => isSameFullName(person.words, words));
    if (found) add(found, span, words);
    else people.push(open(document, span, words, byWord));
  }
  for (const span of later) {
    const words = nameWords(document, span);
    const [word = ''] = words;
    const found = choose(byWord.get(word) ?? [], span, genderBefore(document, span));
    if (found) add(found, span, found.words);
    else people.push(open(document, span, words, byWord));
  }
  return people;
}

function nameWords(document: NamesDocument, span: NameSpan): string[] {
  const words = foldName(textOf(document, span.first, span.end))
    .split(' ')
    .filter((word) => word && !SUFFIXES.has(word));
  return words;
}

function genderBefore(document: NamesDocument, span: NameSpan): 'he' | 'she' | null {
  const shown = HONORIFICS.get(wordAt(document.words, span.first - 1).replace('.', ''));
  return shown === 'he' || shown === 'she' ? shown : null;
}

function open(document: NamesDocument, span: NameSpan, words: string[], byWord: Map<string, Person[]>): Person {
  const person: Person = {
    kind: 'person',
    spans: [span],
    name: '',
    shortNames: new Set(),
    evidence: [],
    words,
    gender: genderBefore(document, span),
    lastSeen: span.first,
  };
  for (const word of new Set(words)) {
    const list = byWord.get(word);
    if (list) list.push(person);
    else byWord.set(word, [person]);
  }
  return person;
}

function add(person: Person, span: NameSpan, words: string[]): void {
  person.spans.push(span);
  if (words.length > person.words.length) person.words = words;
}

/** "Patrick W. Carlineo" is "Patrick Carlineo"; "J. Kennedy" is "James Kennedy"; "Hillary Clinton" is not "Bill Clinton". */
function isSameFullName(known: readonly string[], words: readonly string[]): boolean {
  if (known.at(-1) !== words.at(-1)) return false;
  const a = known[0]!;
  const b = words[0]!;
  return a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));
}

/** The person that a single word means: the only bearer, else the one whose honorific fits and who was named last before it. */
function choose(bearers: readonly Person[], span: NameSpan, gender: 'he' | 'she' | null): Person | null {
  const fitting = bearers.filter((person) => !gender || !person.gender || person.gender === gender);
  if (fitting.length <= 1) return fitting[0] ?? null;
  const before = fitting.filter((person) => person.spans.some((known) => known.first < span.first));
  return (
    before.reduce<Person | null>(
      (best, person) => (!best || lastBefore(person, span) > lastBefore(best, span) ? person : best),
      null,
    ) ?? fitting[0]!
  );
}

function lastBefore(person: Person, span: NameSpan): number {
  return person.spans.reduce((last, known) => (known.first < span.first ? Math.max(last, known.first) : last), -1);
}
