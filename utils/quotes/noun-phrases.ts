/** Reads noun phrases over items: what they name, and whether it is somebody who can speak. */

import type { Item } from './items.ts';
import { BODY_NOUNS, DOCUMENT_NOUNS, PERSON_NOUNS, TIME_NOUNS } from './person-nouns.ts';
import { REPORTING_VERBS } from './reporting-verbs.ts';
import {
  ADVERBS,
  AUXILIARIES,
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

export const isPossessiveMark = (item: Item) => item.word === "'s" || item.word === '’s';
const isNameLike = (item: Item) => item.kind === 'name' || item.kind === 'description';

/** A word that can be part of a noun phrase: no preposition, conjunction, auxiliary or reporting verb. */
export function isNominal(item: Item | undefined): boolean {
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

export const isTime = (item: Item) => item.kind === 'word' && TIME_NOUNS.has(item.word);

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
    // "White House press secretary Ana Quill": somebody whom nobody else knows, not the White House.
    if (head.isCapital) return subject(items, first, end, end, [], 'unknown-name');
    return name >= 0 ? subject(items, name, name, name, [items[name]!.ref], 'entity') : null;
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
  const joint = jointWith(items, first, last, floor, base);
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
export function isVerbLike(item: Item): boolean {
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
    if (
      end > first &&
      isVerbLike(items[end]!) &&
      (isNameLike(items[end - 1]!) || (items[end]!.word.endsWith('ed') && speaks(items[end - 1]!.word)))
    )
      break;
    end++;
  }
  if (end === first) return null;
  const found = headOf(items, first, end - 1);
  return found ? { subject: found, end } : null;
}
