/** Finds the subject of a clause over items: who is it that "said"? */
import type { Item } from './items.ts';
import {
  isAdverb,
  isNominal,
  isPossessiveMark,
  isTime,
  isVerbLike,
  phraseEndingAt,
  phraseStartingAt,
  type Subject,
  speaks,
} from './noun-phrases.ts';
import {
  CATENATIVES,
  COMPLEMENTIZERS,
  DETERMINERS,
  NOUN_PREPOSITIONS,
  PREPOSITIONS,
  RELATIVES,
} from './word-classes.ts';

/** The comma before an apposition stands within so many items: `said a spokesman for the group, Ana Reyes`. */
const COMMA_WITHIN = 12;
/** An apposition that no comma closes has no more items: `Reyes, the mayor of Lima said`. */
const LONGEST_APPOSITION = 16;
/** So many adverbials may open a sentence before its subject: `On Monday, after the rain, Reyes said`. */
const MOST_ADVERBIALS = 6;

/** `said a spokesman for the group, Ana Reyes.`: the name that stands in apposition after an unnamed head, if any. */
function appositionAfter(items: readonly Item[], end: number, limit: number): Subject | null {
  let at = end;
  while (
    at < limit &&
    items[at]!.kind !== 'comma' &&
    items[at]!.kind !== 'stop' &&
    items[at]!.kind !== 'break' &&
    items[at]!.kind !== 'quote' &&
    at - end < COMMA_WITHIN
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
  while (comma > floor && !isBoundary(items[comma]!) && last - comma < LONGEST_APPOSITION) comma--;
  if (comma <= floor + 1 || !isBoundary(items[comma]!)) return null;
  const opener = items[comma + 1]!;
  const isWord = opener.kind === 'word' && !opener.isCapital && (DETERMINERS.has(opener.word) || speaks(opener.word));
  if (!isWord && opener.kind !== 'description') return null;
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
  if (opener.kind === 'word' && (/ing$/u.test(opener.word) || (/ed$/u.test(opener.word) && !opener.isCapital)))
    return null;
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
  for (let passed = 0; passed < MOST_ADVERBIALS && first < limit; passed++) {
    while (
      first < limit &&
      items[first]!.kind === 'word' &&
      (COMPLEMENTIZERS.has(items[first]!.word) || (isAdverb(items[first]!) && !PREPOSITIONS.has(items[first]!.word)))
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
