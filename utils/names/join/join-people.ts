/** Joins mentions of one person: "Marco Rubio", "Rubio", "Marco"; families with one surname stay apart. */
import { HONORIFICS } from '../data/honorifics.ts';
import { type NamesDocument, textOf } from '../document.ts';
import { draftEntity, type EntityDraft } from '../entity-draft.ts';
import type { NameSpan } from '../name-span.ts';
import { wordAt } from '../words.ts';
import { findCouples } from './couples.ts';
import { areSamePerson, type PersonName, readPersonName } from './person-name.ts';

interface Person extends EntityDraft {
  full: PersonName;
  /** First token of the mention that was joined last: mentions come in text order. */
  lastSeen: number;
}

/** Namesakes of a word beyond this many are not looked through: lists of results, not articles. */
const MOST_NAMESAKES = 50;

export function joinPeople(document: NamesDocument, found: readonly NameSpan[]): EntityDraft[] {
  const couples = findCouples(document, found);
  const spans = [...new Set([...found, ...couples.keys()])];
  const people: Person[] = [];
  const byWord = new Map<string, Person[]>();
  const enter = (person: Person, words: readonly string[]) => {
    for (const word of new Set(words)) {
      const list = byWord.get(word);
      if (!list) byWord.set(word, [person]);
      else if (list.length < MOST_NAMESAKES && !list.includes(person)) list.push(person);
    }
  };
  const open = (span: NameSpan, full: PersonName): Person => {
    const person: Person = {
      ...draftEntity('person', span),
      gender: genderBefore(document, span),
      full,
      lastSeen: span.first,
      name: couples.get(span) ?? '',
    };
    people.push(person);
    enter(person, full.words);
    return person;
  };
  const names = new Map(
    spans.map((span) => {
      const shared = couples.get(span);
      return [span, shared ? readPersonName(shared) : readNameAt(document, span)];
    }),
  );
  const isFull = (span: NameSpan) => names.get(span)!.words.length > 1;
  for (const span of spans.filter(isFull)) {
    const name = names.get(span)!;
    const known =
      byWord.get(name.words.at(-1)!)?.find((person) => areSamePerson(person.full, name)) ??
      byWord.get(name.words[0]!)?.find((person) => areSamePerson(person.full, name));
    if (!known) {
      open(span, name);
      continue;
    }
    known.spans.push(span);
    known.gender ??= genderBefore(document, span);
    if (name.words.length > known.full.words.length) known.full = name;
    enter(known, name.words);
  }
  for (const person of people) person.lastSeen = -1;
  const cursor = createCursor(people);
  for (const span of spans.filter((other) => !isFull(other))) {
    cursor.moveTo(span.first);
    const word = names.get(span)!.words[0] ?? '';
    const gender = genderBefore(document, span);
    const found = choose(byWord.get(word) ?? [], word, gender);
    const person = found ?? open(span, names.get(span)!);
    if (found) found.spans.push(span);
    person.gender ??= gender;
    person.lastSeen = span.first;
  }
  return people;
}

function readNameAt(document: NamesDocument, span: NameSpan): PersonName {
  const name = readPersonName(textOf(document, span.first, span.end));
  return name.words.length > 0 ? name : { words: [textOf(document, span.first, span.end).toLowerCase()], suffix: null };
}

/** Walks along the full names, so that each person knows where it was named last before a token. */
function createCursor(people: readonly Person[]): { moveTo(token: number): void } {
  const marks = people
    .flatMap((person) => person.spans.map(({ first }) => ({ person, first })))
    .sort((a, b) => a.first - b.first);
  let at = 0;
  return {
    moveTo(token) {
      for (; at < marks.length && marks[at]!.first < token; at++) marks[at]!.person.lastSeen = marks[at]!.first;
    },
  };
}

function genderBefore(document: NamesDocument, span: NameSpan): 'he' | 'she' | null {
  const shown = HONORIFICS.get(wordAt(document.words, span.first - 1).replace('.', ''));
  return shown === 'he' || shown === 'she' ? shown : null;
}

/**
 * Whom a single word means: bearers of it as surname before bearers of it as given name; of several, the one whose honorific fits
 * and who was named last before it, else the first in the text (headlines name people before the article does).
 */
function choose(bearers: readonly Person[], word: string, gender: 'he' | 'she' | null): Person | null {
  const fitting = bearers.filter((person) => !gender || !person.gender || person.gender === gender);
  const bySurname = fitting.filter((person) => person.full.words.at(-1) === word);
  const best = bySurname.length > 0 ? bySurname : fitting;
  return best.reduce<Person | null>((top, person) => (!top || person.lastSeen > top.lastSeen ? person : top), null);
}
