/** Finds the subject of a verb, and reads a noun phrase, over items: who is it that "said"? */

import type { Item } from './items.ts';
import { BODY_NOUNS, DOCUMENT_NOUNS, PERSON_NOUNS, TIME_NOUNS } from './person-nouns.ts';
import { REPORTING_VERBS } from './reporting-verbs.ts';
import {
  ADVERBS,
  AUXILIARIES,
  CATENATIVES,
  COMPLEMENTIZERS,
  DETERMINERS,
  NOUN_PREPOSITIONS,
  PREPOSITIONS,
  RELATIVES,
} from './word-classes.ts';

export type SubjectKind = 'entity' | 'pronoun' | 'unnamed' | 'unknown-name';

/** Who speaks, as the clause has it. Spans are UTF-16 offsets, `first` and `end` are items. */
export interface Subject {
  readonly kind: SubjectKind;
  /** The entities named (several: joint speakers); empty otherwise. */
  readonly entities: readonly number[];
  readonly start: number;
  readonly finish: number;
  /** Head word in lower case: the pronoun, or `official` of "a senior official". */
  readonly head: string;
  /** Item of the head. */
  readonly item: number;
}

const isPossessiveMark = (item: Item) => item.word === "'s" || item.word === '’s';
const isNameLike = (item: Item) => item.kind === 'name' || item.kind === 'description';

/** A word that can be part of a noun phrase: no preposition, conjunction, auxiliary or reporting verb. */
function isNominal(item: Item | undefined): boolean {
  if (!item) return false;
  if (isNameLike(item)) return true;
  if (item.kind !== 'word') return false;
  if (DETERMINERS.has(item.word)) return true;
  if (PREPOSITIONS.has(item.word) || COMPLEMENTIZERS.has(item.word) || RELATIVES.has(item.word)) return false;
  if (AUXILIARIES.has(item.word) || ADVERBS.has(item.word)) return false;
  const verb = REPORTING_VERBS.get(item.word);
  return !(verb && (verb.form === 'past' || verb.lemma === 'say') && !item.isCapital);
}

export function isAdverb(item: Item): boolean {
  return (
    item.kind === 'word' &&
    (ADVERBS.has(item.word) ||
      AUXILIARIES.has(item.word) ||
      (item.word.endsWith('ly') && item.word.length > 4 && !item.isCapital))
  );
}

const isTime = (item: Item) => item.kind === 'word' && TIME_NOUNS.has(item.word);

function subject(
  items: readonly Item[],
  first: number,
  last: number,
  head: number,
  entities: readonly number[],
  kind: SubjectKind,
): Subject {
  return { kind, entities, start: items[first]!.start, finish: items[last]!.end, head: items[head]!.word, item: head };
}

/** Adjectives that stand after their noun. */
const TRAILING_ADJECTIVES: ReadonlySet<string> = new Set(
  'familiar close briefed involved aware present knowledgeable loyal sympathetic'.split(' '),
);

/** What the base phrase `first..last` (items, inclusive) refers to; `last` is its head. */
function headOf(items: readonly Item[], first: number, last: number): Subject | null {
  let end = last;
  while (
    end >= first &&
    (isTime(items[end]!) || items[end]!.word === 'last' || items[end]!.word === 'this' || items[end]!.word === 'next')
  )
    end--;
  // "people familiar (with the matter)", "a man close (to her)"
  if (end > first && TRAILING_ADJECTIVES.has(items[end]!.word)) end--;
  if (end < first) return null;
  const head = items[end]!;
  if (isNameLike(head)) return subject(items, end, end, end, [head.ref], 'entity');
  if (isPossessiveMark(head) || (DETERMINERS.has(head.word) && !PERSON_NOUNS.has(head.word))) return null;
  // "Reyes quashed rumors", read as one phrase: the words after the name are its verb.
  const name = firstNameIn(items, first, end);
  if (!speaks(head.word)) {
    if (name >= 0) return subject(items, name, name, name, [items[name]!.ref], 'entity');
    return head.isCapital ? subject(items, first, end, end, [], 'unknown-name') : null;
  }
  return subject(items, first, end, end, [], 'unnamed');
}

/** `aides`, `people`, `some`: several. */
export const isPlural = (word: string) => PLURALS.has(word) || /[^s]s$/u.test(word);
const PLURALS: ReadonlySet<string> = new Set(
  'people men women children police many some others several few all most both media spokespeople'.split(' '),
);

/** `theorists`, `biographers`, `policymakers`; and peoples: `Americans`, `Iranians`. */
const SPEAKING_ENDING = /(?:ists|ians|icans|ographers|keepers|makers)$/u;

/** Nouns that speak: `spokesman`, `ministry`, `lawsuit`; and by their ending `biographers`, `theorists`. */
export function speaks(word: string): boolean {
  if (PERSON_NOUNS.has(word) || BODY_NOUNS.has(word) || DOCUMENT_NOUNS.has(word) || SPEAKING_ENDING.test(word))
    return true;
  // "editor-in-chief", "co-founder"
  return word.includes('-') && word.split('-').some((part) => PERSON_NOUNS.has(part));
}

function firstNameIn(items: readonly Item[], first: number, end: number): number {
  for (let at = first; at < end; at++) if (isNameLike(items[at]!) && !isPossessiveMark(items[at + 1]!)) return at;
  return -1;
}

/** Item where the noun phrase that ends at `last` begins. */
function startOfPhrase(items: readonly Item[], last: number, floor: number): number {
  let at = last;
  while (at > floor && (isNominal(items[at]) || (isPossessiveMark(items[at]!) && isNominal(items[at - 1])))) {
    const isDeterminer = items[at]!.kind === 'word' && DETERMINERS.has(items[at]!.word);
    at--;
    if (
      isDeterminer &&
      !(at > floor && isPossessiveMark(items[at]!)) &&
      !(at > floor && DETERMINERS.has(items[at]!.word))
    )
      break;
  }
  return at + 1;
}

/** The noun phrase that ends at item `last`, with what hangs on it: "a spokesman for Reyes" is the spokesman. */
export function phraseEndingAt(items: readonly Item[], last: number, floor: number, depth = 0): Subject | null {
  const item = items[last];
  if (!item || last <= floor) return null;
  if (item.kind === 'pronoun') return subject(items, last, last, last, [], 'pronoun');
  const first = startOfPhrase(items, last, floor);
  if (first > last) return null;
  const base = headOf(items, first, last);
  const joint = depth === 0 ? jointWith(items, first, last, floor, base) : null;
  if (joint) return joint;
  const preposition = items[first - 1];
  const isAttached = first - 1 > floor + 1 && preposition?.kind === 'word' && NOUN_PREPOSITIONS.has(preposition.word);
  // "the senator from Florida Marco Reyes": the name stands in apposition to all that comes before.
  const isApposed = base?.kind === 'entity' && base.item > first && items[base.item - 1]!.isCapital;
  if (isAttached && !isApposed && depth < 4) {
    const outer = phraseEndingAt(items, first - 2, floor, depth + 1);
    if (outer) return outer.kind === 'unnamed' ? { ...outer, finish: items[last]!.end } : outer;
  }
  return base;
}

/** "Reyes and Okafor said": both, if both are entities. */
function jointWith(
  items: readonly Item[],
  first: number,
  last: number,
  floor: number,
  base: Subject | null,
): Subject | null {
  const and = items[first - 1];
  if (base?.kind !== 'entity' || and?.word !== 'and' || first - 2 <= floor) return null;
  const before = items[first - 2]!;
  if (before.kind !== 'name') return null;
  const entities = [before.ref, ...base.entities];
  return { ...base, entities, start: before.start, finish: items[last]!.end };
}

/** `endorsed`, `wins`: no noun that we know, with the ending of a verb. */
function isVerbLike(item: Item): boolean {
  return (
    item.kind === 'word' &&
    !item.isCapital &&
    /(?:ed|[^s]s)$/u.test(item.word) &&
    !speaks(item.word) &&
    !isPossessiveMark(item)
  );
}

/** The noun phrase that begins at item `first`, up to `limit` (exclusive). */
export function phraseStartingAt(
  items: readonly Item[],
  first: number,
  limit: number,
): { subject: Subject; end: number } | null {
  const item = items[first];
  if (!item || first >= limit) return null;
  if (item.kind === 'pronoun') return { subject: subject(items, first, first, first, [], 'pronoun'), end: first + 1 };
  let end = first;
  while (end < limit && (isNominal(items[end]) || (isPossessiveMark(items[end]!) && end > first))) {
    // "a friend" … a determiner opens a new phrase: "told the crowd the plan".
    if (
      end > first &&
      items[end]!.kind === 'word' &&
      DETERMINERS.has(items[end]!.word) &&
      !DETERMINERS.has(items[end - 1]!.word) &&
      !isPossessiveMark(items[end - 1]!)
    )
      break;
    // "Reyes endorsed Okafor": the phrase ends where its verb begins.
    if (end > first && isNameLike(items[end - 1]!) && isVerbLike(items[end]!)) break;
    end++;
  }
  if (end === first) return null;
  const found = headOf(items, first, end - 1);
  return found ? { subject: found, end } : null;
}

/** `said a spokesman for the group, Ana Reyes.`: the name that stands in apposition after an unnamed head, if any. */
function appositionAfter(items: readonly Item[], end: number, limit: number): Subject | null {
  let at = end;
  while (
    at < limit &&
    items[at]!.kind !== 'comma' &&
    items[at]!.kind !== 'stop' &&
    items[at]!.kind !== 'break' &&
    items[at]!.kind !== 'quote' &&
    at - end < 12
  )
    at++;
  if (items[at]?.kind !== 'comma') return null;
  const name = phraseStartingAt(items, at + 1, limit);
  if (name?.subject.kind !== 'entity' && name?.subject.kind !== 'unknown-name') return null;
  const after = items[name.end];
  const isClosed =
    name.end >= limit ||
    !after ||
    after.kind === 'comma' ||
    after.kind === 'stop' ||
    after.kind === 'break' ||
    after.kind === 'quote' ||
    PREPOSITIONS.has(after.word);
  return isClosed ? name.subject : null;
}

/** Subject after its verb: `said Ana Reyes, a teacher`. `limit` is exclusive. */
export function subjectAfter(items: readonly Item[], verb: number, limit: number): Subject | null {
  const phrase = phraseStartingAt(items, verb + 1, limit);
  if (!phrase) return null;
  const { subject: found, end } = phrase;
  if (found.kind === 'unnamed') {
    const name = appositionAfter(items, end, limit);
    if (name) return name;
    return { ...found, finish: items[endOfAttachment(items, end, limit) - 1]!.end };
  }
  const and = items[end];
  if (found.kind === 'entity' && and?.word === 'and' && items[end + 1]?.kind === 'name' && end + 1 < limit)
    return { ...found, entities: [...found.entities, items[end + 1]!.ref], finish: items[end + 1]!.end };
  return found;
}

/** "two people familiar with the matter": where the phrases that hang on a noun end. */
function endOfAttachment(items: readonly Item[], from: number, limit: number): number {
  let at = from;
  while (at < limit && items[at]!.kind === 'word' && NOUN_PREPOSITIONS.has(items[at]!.word)) {
    let end = at + 1;
    while (end < limit && items[end]!.kind === 'word' && PREPOSITIONS.has(items[end]!.word)) end++;
    const before = end;
    while (
      end < limit &&
      (isNominal(items[end]) || isPossessiveMark(items[end]!)) &&
      !(end > before && isVerbLike(items[end]!))
    )
      end++;
    if (end === before) return at;
    at = end;
  }
  return at;
}

const isBoundary = (item: Item) => item.kind === 'comma' || item.kind === 'dash';

/** Subject before its verb. `floor` is the item that the clause cannot reach over (a stop, a quote), or -1. */
export function subjectBefore(items: readonly Item[], verb: number, floor: number): Subject | null {
  let at = verb - 1;
  while (
    at > floor &&
    (isAdverb(items[at]!) || isTime(items[at]!) || CATENATIVES.has(items[at]!.word) || items[at]!.word === 'to')
  )
    at--;
  if (at <= floor) return null;
  if (isBoundary(items[at]!)) return subjectOverCommas(items, at, floor);
  const found = apposedTo(items, at, floor) ?? phraseEndingAt(items, at, floor);
  if (found?.kind === 'pronoun' && found.head === 'who') return antecedent(items, found, floor);
  return found;
}

/** "Reyes, the mayor of Lima said": an apposition that no comma closes belongs to the name before it. */
function apposedTo(items: readonly Item[], last: number, floor: number): Subject | null {
  let comma = last;
  while (comma > floor && !isBoundary(items[comma]!) && last - comma < 16) comma--;
  if (comma <= floor + 1 || !isBoundary(items[comma]!)) return null;
  const opener = items[comma + 1]!;
  if (opener.kind !== 'word' || opener.isCapital || !(DETERMINERS.has(opener.word) || speaks(opener.word))) return null;
  const name = phraseEndingAt(items, comma - 1, floor);
  const opening = openingSubject(items, floor, comma);
  return name?.kind === 'entity' && opening?.item === name.item ? name : null;
}

/** "Reyes, who said": the noun phrase that a relative pronoun stands for. */
function antecedent(items: readonly Item[], relative: Subject, floor: number): Subject | null {
  let at = relative.item - 1;
  if (at > floor && isBoundary(items[at]!)) at--;
  const found = phraseEndingAt(items, at, floor);
  return found && found.kind !== 'pronoun' ? { ...found, finish: relative.finish } : null;
}

/** "Reyes, who met Okafor in Lima, said": the phrase that opens the clause, over all that stands between commas. */
function subjectOverCommas(items: readonly Item[], comma: number, floor: number): Subject | null {
  let fallback: Subject | null = null;
  let first = floor + 1;
  for (let end = first; end <= comma; end++) {
    if (end !== comma && !isBoundary(items[end]!)) continue;
    const found = segmentSubject(items, first, end, comma);
    if (found?.isWhole) return found.subject;
    fallback ??= found?.subject ?? null;
    first = end + 1;
  }
  return fallback;
}

/** True if a noun phrase, with what stands between commas, opens the clause before `comma`: "Reyes, who met Okafor, (said)". */
export function isOverCommas(items: readonly Item[], comma: number, floor: number): boolean {
  let first = floor + 1;
  for (let end = first; end <= comma; end++) {
    if (end !== comma && !isBoundary(items[end]!)) continue;
    if (end < comma && segmentSubject(items, first, end, comma)?.isWhole) return true;
    first = end + 1;
  }
  return false;
}

function segmentSubject(
  items: readonly Item[],
  from: number,
  end: number,
  comma: number,
): { subject: Subject; isWhole: boolean } | null {
  let first = from;
  while (
    first < end &&
    items[first]!.kind === 'word' &&
    (COMPLEMENTIZERS.has(items[first]!.word) || isAdverb(items[first]!))
  )
    first++;
  // "As Reyes, the mayor, put it"
  if (first < end && items[first]!.word === 'as') first++;
  const opener = items[first];
  if (!opener || first >= end || PREPOSITIONS.has(opener.word) || RELATIVES.has(opener.word)) return null;
  if (opener.kind === 'word' && /(?:ing|ed)$/u.test(opener.word) && !opener.isCapital) return null;
  const phrase = phraseStartingAt(items, first, end);
  if (!phrase) return null;
  if (phrase.subject.kind === 'unnamed') {
    const name = phraseStartingAt(items, end + 1, comma);
    if (name && name.end === comma && (name.subject.kind === 'entity' || name.subject.kind === 'unknown-name'))
      return { subject: name.subject, isWhole: true };
  }
  const after = items[phrase.end];
  const isWhole =
    phrase.end >= end || NOUN_PREPOSITIONS.has(after!.word) || RELATIVES.has(after!.word) || after!.word === 'who';
  return { subject: phrase.subject, isWhole };
}

function phraseWithAttachment(items: readonly Item[], first: number, limit: number): Subject | null {
  const phrase = phraseStartingAt(items, first, limit);
  if (phrase?.subject.kind !== 'unnamed') return phrase?.subject ?? null;
  return { ...phrase.subject, finish: items[endOfAttachment(items, phrase.end, limit) - 1]!.end };
}

/** The subject that opens the sentence which starts after `floor`: for "… , calling it “crude”" and "… to say “no”". */
export function openingSubject(items: readonly Item[], floor: number, limit: number): Subject | null {
  let first = floor + 1;
  for (let guard = 0; guard < 6 && first < limit; guard++) {
    while (
      first < limit &&
      items[first]!.kind === 'word' &&
      (COMPLEMENTIZERS.has(items[first]!.word) || isAdverb(items[first]!))
    )
      first++;
    const opener = items[first];
    if (!opener || first >= limit) return null;
    const isAdverbial =
      opener.kind === 'word' &&
      (PREPOSITIONS.has(opener.word) || (/(?:ing|ed)$/u.test(opener.word) && !DETERMINERS.has(opener.word)));
    if (!isAdverbial) return phraseWithAttachment(items, first, limit);
    while (first < limit && !isBoundary(items[first]!)) first++;
    first++;
  }
  return null;
}
