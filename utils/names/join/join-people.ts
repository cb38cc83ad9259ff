/** Joins mentions of one person: "Marco Rubio", "Rubio", "Marco"; families with one surname stay apart. */
import { isCapital } from '../capital-runs.ts';
import { HONORIFICS } from '../data/honorifics.ts';
import { type NamesDocument, textOf } from '../document.ts';
import { draftEntity, type EntityDraft } from '../entity-draft.ts';
import type { NameSpan } from '../name-span.ts';
import { classOf, WordClass, wordAt } from '../words.ts';
import { findCouples } from './couples.ts';
import { areSamePerson, type PersonName, readPersonName } from './person-name.ts';

interface Person extends EntityDraft {
  full: PersonName;
  /** Words right before its full names. */
  readonly titles: Set<string>;
  /** Introduced as somebody's kin: `his wife, Ann Ray`. */
  isKin: boolean;
  /** What the glossary says of everybody with the full name; not asked yet where undefined. */
  heldGender?: 'he' | 'she' | null;
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
      isKin: false,
      titles: new Set([wordAt(document.words, span.first - 1)]),
      name: couples.get(span) ?? '',
    };
    people.push(person);
    enter(person, full.words);
    return person;
  };
  const names = readNames(document, spans, couples);
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
    known.titles.add(wordAt(document.words, span.first - 1));
    known.gender ??= genderBefore(document, span);
    if (name.words.length > known.full.words.length) known.full = name;
    enter(known, name.words);
  }
  for (const span of spans) {
    if (!followsKin(document, span)) continue;
    const { words } = names.get(span)!;
    const bearers = byWord.get(words[0]!) ?? [];
    if (isFull(span)) for (const person of bearers) person.isKin ||= person.spans.includes(span);
    else if (bearers.length === 1 && bearers[0]!.full.words[0] === words[0]) bearers[0]!.isKin = true;
  }
  for (const span of spans.filter((other) => !isFull(other))) {
    const word = names.get(span)!.words[0] ?? '';
    const gender = genderBefore(document, span);
    const found = choose(byWord.get(word) ?? [], word, {
      isTitled: (person) => mayBeTitled(document, span, person),
      mayBe: (person) => !gender || (genderOf(document, person) ?? gender) === gender,
    });
    const person = found ?? open(span, names.get(span)!);
    if (found) found.spans.push(span);
    person.gender ??= gender;
  }
  return people;
}

/** The name of each mention; the same words are read once. */
function readNames(
  document: NamesDocument,
  spans: readonly NameSpan[],
  couples: ReadonlyMap<NameSpan, string>,
): Map<NameSpan, PersonName> {
  const read = new Map<string, PersonName>();
  return new Map(
    spans.map((span) => {
      const written = couples.get(span) ?? textOf(document, span.first, span.end);
      const name = read.get(written) ?? readName(written);
      read.set(written, name);
      return [span, name];
    }),
  );
}

function readName(written: string): PersonName {
  const name = readPersonName(written);
  return name.words.length > 0 ? name : { words: [written.toLowerCase()], suffix: null };
}

/** Where a word of kinship would stand: right before the name, or before the comma there. */
const kinBefore = ({ words }: NamesDocument, { first }: NameSpan) =>
  wordAt(words, first - 1) === ',' ? first - 2 : first - 1;

/** `his wife Ann`, `their son, Ben`, `First Lady Ann Ray`. */
function followsKin(document: NamesDocument, span: NameSpan): boolean {
  const { words } = document;
  const at = kinBefore(document, span);
  return (
    (classOf(words, at) & WordClass.kin) !== 0 || (wordAt(words, at) === 'lady' && wordAt(words, at - 1) === 'first')
  );
}

const KIN_GENDERS: ReadonlyMap<string, 'he' | 'she'> = new Map([
  ...['son', 'brother', 'husband', 'father', 'uncle', 'nephew', 'grandson', 'grandfather'].map(
    (kin) => [kin, 'he'] as const,
  ),
  ...['daughter', 'sister', 'wife', 'mother', 'aunt', 'niece', 'granddaughter', 'grandmother'].map(
    (kin) => [kin, 'she'] as const,
  ),
]);

/** What an honorific or kinship before the name shows: `Mrs. Lind`, `her son, Ben Lind`. */
function genderBefore(document: NamesDocument, span: NameSpan): 'he' | 'she' | null {
  const kin = KIN_GENDERS.get(wordAt(document.words, kinBefore(document, span)));
  if (kin) return kin;
  // "We miss Ada" shows no woman.
  if (!isCapital(document, Math.max(0, span.first - 1))) return null;
  const shown = HONORIFICS.get(wordAt(document.words, span.first - 1).replace('.', ''));
  return shown === 'he' || shown === 'she' ? shown : null;
}

/** "Mrs. Lind" is not Anders Lind, whom the glossary knows for a man. */
function genderOf(document: NamesDocument, person: Person): 'he' | 'she' | null {
  if (person.gender) return person.gender;
  if (person.heldGender === undefined) {
    const { first, end } = person.spans[0]!;
    const pronouns = new Set(
      document.glossary
        .lookup(textOf(document, first, end))
        .map(({ kind, index }) => (kind === 'person' ? document.glossary.entity(index).pronoun : null)),
    );
    const [only] = pronouns;
    person.heldGender = pronouns.size === 1 && only && only !== 'they' ? only : null;
  }
  return person.heldGender;
}

/** Of "Vice President Lind", true for the Lind who has this title elsewhere in the text, or an office of this name in the glossary. */
function mayBeTitled(document: NamesDocument, span: NameSpan, person: Person): boolean {
  const { words, glossary } = document;
  if (!(classOf(words, span.first - 1) & WordClass.office) || !isCapital(document, span.first - 1)) return false;
  const title = wordAt(words, span.first - 1);
  if (person.titles.has(title)) return true;
  const { first, end } = person.spans[0]!;
  return glossary
    .lookup(textOf(document, first, end))
    .some(
      ({ kind, index }) =>
        kind === 'person' && glossary.entity(index).tenures.some((held) => held.title.toLowerCase().includes(title)),
    );
}

const SON_OF = new Set(['bin', 'ibn', 'bint']);

/** "King Salman" is not Mohammed bin Salman, whose father he is. */
const isFathersName = ({ words }: PersonName, word: string) => words.at(-1) === word && SON_OF.has(words.at(-2) ?? '');

/**
 * Whom a single word means: bearers of it as surname before bearers of it as given name; of several, the one whose honorific fits, who
 * has the office that stands before it, who is not introduced as the other's kin (papers call wife and son by full or given name), and
 * who is named first: whom an article is about comes before brothers and namesakes.
 */
function choose(
  bearers: readonly Person[],
  word: string,
  { isTitled, mayBe }: { isTitled(person: Person): boolean; mayBe(person: Person): boolean },
): Person | null {
  const fitting = bearers.filter((person) => mayBe(person) && !isFathersName(person.full, word));
  const bySurname = fitting.filter((person) => person.full.words.at(-1) === word);
  const first = bySurname.filter(({ isKin }) => !isKin);
  const meant = first.length > 0 ? first : bySurname.length > 0 ? bySurname : fitting;
  const titled = meant.length > 1 ? meant.filter(isTitled) : [];
  const best = titled.length > 0 ? titled : meant;
  return best[0] ?? null;
}
