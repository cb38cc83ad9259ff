/** Finds who does what a reporting verb says, whichever side the subject stands on, through participles and infinitives. */
import type { Item } from './items.ts';
import { isAdverb, phraseEndingAt, phraseStartingAt, type Subject } from './noun-phrases.ts';
import { PERSON_NOUNS } from './person-nouns.ts';
import { isPassive, verbAt } from './reporting-verb-at.ts';
import type { VerbForm } from './reporting-verbs.ts';
import { clauseFloor, floorOf, isEnd, limitOf } from './sentence-bounds.ts';
import { isOverCommas, openingSubject, subjectAfter, subjectBefore } from './subjects.ts';
import { BE_FORMS, CATENATIVES, PREPOSITIONS } from './word-classes.ts';

/** The subject of one verb may be that of another before it, so often. */
const DEEPEST = 4;
/** The other verb is sought no further than this many items away. */
const REACH = 60;

/** Things that show words by themselves, and verbs of crowds. */
const DISPLAYED: ReadonlySet<string> = new Set(
  'sign signs banner banners poster posters placard placards plaque shirt shirts'.split(' '),
);
const SHOUTS: ReadonlySet<string> = new Set(['chant', 'shout', 'yell', 'scream', 'sing']);

/** Subjects by list of items and verb, so that a sentence of many verbs is not worked out again and again. */
const memories = new WeakMap<readonly Item[], (Subject | null | undefined)[]>();

function memoryOf(items: readonly Item[]): (Subject | null | undefined)[] {
  const known = memories.get(items);
  if (known) return known;
  const fresh: (Subject | null | undefined)[] = new Array(items.length);
  memories.set(items, fresh);
  return fresh;
}

/** The subject of the verb at `index`, whichever side it stands on; null if the verb is passive or has none. */
export function subjectOf(items: readonly Item[], index: number, depth = 0): Subject | null {
  const verb = verbAt(items, index);
  if (!verb || depth > DEEPEST) return null;
  const subjects = memoryOf(items);
  const known = subjects[index];
  if (known !== undefined) return known;
  const found = findSubject(items, index, verb, depth);
  subjects[index] = found;
  return found;
}

function findSubject(items: readonly Item[], index: number, verb: VerbForm, depth: number): Subject | null {
  const floor = clauseFloor(items, index);
  const limit = limitOf(items, index);
  const before = items[index - 1];
  if (isPassive(items, index) && verb.form === 'past') return byPhrase(items, index, limit);
  // “It rained,” said Reyes. “Did it rain?” asked Reyes.
  const isBehindQuote = before?.kind === 'quote' || (before?.kind === 'comma' && items[index - 2]?.kind === 'quote');
  const mayInvert = verb.frame === 'say' || verb.frame === 'act' || (verb.lemma === 'ask' && isBehindQuote);
  if (mayInvert && (isBehindQuote || isEnd(before))) return subjectAfter(items, index, limit);
  // "It will rain, said Reyes, a teacher."
  if (before?.kind === 'comma' && verb.frame === 'say' && verb.form !== 'ing') {
    const inverted = phraseStartingAt(items, index + 1, limit);
    const end = inverted && items[inverted.end];
    if (inverted && (isEnd(end ?? undefined) || end?.kind === 'comma') && !isOverCommas(items, index - 1, floor))
      return subjectAfter(items, index, limit);
  }
  // "Reyes went on to say", "Reyes kept asking"
  const governor = governorOf(items, index, floor);
  if (governor >= 0) return subjectBefore(items, governor, floor);
  if (before?.kind === 'word' && before.word === 'to') return openerOrVerb(items, index - 1, floor, depth);
  if (isQuotedAs(items, index)) return subjectBefore(items, index - 3, floor);
  if (verb.form === 'ing' && !isPassive(items, index)) {
    if (before?.kind === 'name' && items[index - 2]?.word === 'with') return phraseEndingAt(items, index - 1, floor);
    // "held up a sign saying", "protesters chanting"; but "issued a statement saying" is by whoever issued it.
    if (DISPLAYED.has(before?.word ?? '') || (SHOUTS.has(verb.lemma) && PERSON_NOUNS.has(before?.word ?? '')))
      return phraseEndingAt(items, index - 1, floor);
    return openerOrVerb(items, index, floor, depth);
  }
  if (verb.form === 'past' && before?.word === 'as') return null;
  // "He met reporters and said": the subject of the verb before.
  if (before?.word === 'and' || before?.word === 'but' || before?.word === 'then')
    return openerOrVerb(items, index - 1, floor, depth);
  return subjectBefore(items, index, floor) ?? null;
}

/** "Reyes is quoted as saying" */
export function isQuotedAs(items: readonly Item[], index: number): boolean {
  return (
    items[index - 1]?.word === 'as' && items[index - 2]?.word === 'quoted' && BE_FORMS.has(items[index - 3]?.word ?? '')
  );
}

/** The verb in front of this one that has the subject of both, or -1. */
function governorOf(items: readonly Item[], index: number, floor: number): number {
  let at = index - 1;
  if (at > floor && items[at]!.word === 'to') at--;
  else if (!items[index]!.word.endsWith('ing')) return -1;
  while (at > floor && isAdverb(items[at]!)) at--;
  return at > floor && items[at]!.kind === 'word' && CATENATIVES.has(items[at]!.word) ? at : -1;
}

/** For "…, calling it “crude”", "… to say “no”", "… and said": whoever does what stands before. */
function openerOrVerb(items: readonly Item[], index: number, floor: number, depth: number): Subject | null {
  for (let at = index - 1; at > floor && index - at < REACH; at--) {
    const verb = verbAt(items, at);
    if (verb && (verb.frame === 'say' || verb.frame === 'tell' || verb.frame === 'call')) {
      const found = subjectOf(items, at, depth + 1);
      if (found) return found;
    }
  }
  // “It rained,” Reyes said, “a lot,” adding: over the quote to the clause before it.
  const isInside = floor >= 0 && items[floor]!.kind === 'quote';
  // She came on “Today” to speak of Okafor, adding
  const opening = isInside && PREPOSITIONS.has(items[floor + 1]!.word) ? null : openingSubject(items, floor, index);
  if (opening) return opening;
  return isInside && depth < 3 ? openerOrVerb(items, floor, floorOf(items, floor), depth + 1) : null;
}

/** "labeled “crude” by Reyes" */
function byPhrase(items: readonly Item[], index: number, limit: number): Subject | null {
  const end = Math.min(items.length, limit + 8);
  for (let at = index + 1; at < end && !isEnd(items[at]); at++)
    if (items[at]!.word === 'by') return phraseStartingAt(items, at + 1, end)?.subject ?? null;
  return null;
}
