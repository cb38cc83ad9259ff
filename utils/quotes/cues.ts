/** Finds the words that give a quote to somebody, in the quote's own sentence. */
import type { Span } from '../model/span.ts';
import type { Item } from './items.ts';
import { PERSON_NOUNS } from './person-nouns.ts';
import { REPORTING_VERBS, type VerbForm } from './reporting-verbs.ts';
import {
  isAdverb,
  openingSubject,
  phraseEndingAt,
  phraseStartingAt,
  type Subject,
  subjectAfter,
  subjectBefore,
} from './subjects.ts';
import { BE_FORMS, DETERMINERS, POSSESSIVES, PREPOSITIONS } from './word-classes.ts';

export interface Cue {
  readonly rule: string;
  readonly subject: Subject;
  /** The cue's own words. */
  readonly words: Span;
  /** Item of the verb, or of the first word of the cue. */
  readonly item: number;
}

/** No cue is sought further than this many items from its quote. */
const REACH = 60;

/** `according to Reyes`, `per the ministry`: prepositions that name a source. The noun phrase follows. */
const SOURCE_PHRASES: readonly { readonly words: readonly string[]; readonly example: string }[] = [
  { words: ['according', 'to'], example: '“It rained,” according to Reyes' },
  { words: ['per'], example: '“It rained,” per the ministry' },
  { words: ['in', 'the', 'words', 'of'], example: 'in the words of Reyes, “it rained”' },
  { words: ['to', 'quote'], example: 'to quote Reyes, “it rained”' },
  { words: ['courtesy', 'of'], example: '“It rained,” courtesy of Reyes' },
];

const isEnd = (item: Item | undefined) => !item || item.kind === 'stop' || item.kind === 'break';

/** The reporting verb at `index`, unless its form is a noun here: "the report", "his claims". */
export function verbAt(items: readonly Item[], index: number): VerbForm | null {
  const item = items[index];
  if (item?.kind !== 'word') return null;
  const verb = REPORTING_VERBS.get(item.word);
  if (!verb) return null;
  if (item.isCapital && items[index - 1] && !isEnd(items[index - 1])) return null;
  if (verb.form === 'ing' && item.word === 'according') return null;
  const before = items[index - 1];
  if (before?.kind === 'word' && verb.form !== 'ing') {
    const isDetermined =
      DETERMINERS.has(before.word) || POSSESSIVES.has(before.word) || before.word === "'s" || before.word === '’s';
    const isAfterPreposition =
      PREPOSITIONS.has(before.word) && before.word !== 'to' && before.word !== 'on' && before.word !== 'about';
    if ((isDetermined && !PERSON_NOUNS.has(before.word) && before.word !== 'that') || isAfterPreposition) return null;
    if (
      (verb.form === 'base' || verb.form === 'present') &&
      PREPOSITIONS.has(items[index - 2]?.word ?? '') &&
      verb.lemma !== 'say'
    )
      return null;
  }
  return verb;
}

function isPassive(items: readonly Item[], index: number): boolean {
  let at = index - 1;
  while (at >= 0 && isAdverb(items[at]!) && !BE_FORMS.has(items[at]!.word)) at--;
  return at >= 0 && items[at]!.kind === 'word' && BE_FORMS.has(items[at]!.word);
}

/** First item of the sentence that holds `index`, minus one. */
function floorOf(items: readonly Item[], index: number): number {
  let at = index - 1;
  while (at >= 0 && !isEnd(items[at])) at--;
  return at;
}

/** The nearest quote before `index` in its sentence, or the sentence's floor. */
function clauseFloor(items: readonly Item[], index: number): number {
  let at = index - 1;
  while (at >= 0 && !isEnd(items[at]) && items[at]!.kind !== 'quote') at--;
  return at;
}

function limitOf(items: readonly Item[], index: number): number {
  let at = index + 1;
  while (at < items.length && !isEnd(items[at]) && items[at]!.kind !== 'quote') at++;
  return at;
}

/** The subject of the verb at `index`, whichever side it stands on; null if the verb is passive or has none. */
export function subjectOf(items: readonly Item[], index: number, depth = 0): Subject | null {
  const verb = verbAt(items, index);
  if (!verb || depth > 4) return null;
  const floor = clauseFloor(items, index);
  const limit = limitOf(items, index);
  const before = items[index - 1];
  if (isPassive(items, index) && verb.form === 'past') return byPhrase(items, index, limit);
  // “It rained,” said Reyes.
  if (
    verb.frame !== 'tell' &&
    verb.frame !== 'call' &&
    (before?.kind === 'quote' || isEnd(before) || (before?.kind === 'comma' && items[index - 2]?.kind === 'quote'))
  )
    return subjectAfter(items, index, limit);
  if (before?.kind === 'word' && before.word === 'to') return openerOrVerb(items, index - 1, floor, depth);
  if (verb.form === 'ing' && !isPassive(items, index)) {
    if (before?.kind === 'name' && items[index - 2]?.word === 'with') return phraseEndingAt(items, index - 1, floor);
    return openerOrVerb(items, index, floor, depth);
  }
  if (verb.form === 'past' && before?.word === 'as') return null;
  // "He met reporters and said": the subject of the verb before.
  if (before?.word === 'and' || before?.word === 'but' || before?.word === 'then')
    return openerOrVerb(items, index - 1, floor, depth);
  return subjectBefore(items, index, floor) ?? null;
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
  const opening = openingSubject(items, floor, index);
  if (opening) return opening;
  // “It rained,” Reyes said, “a lot,” adding: over the quote to the clause before it.
  return floor >= 0 && items[floor]!.kind === 'quote' && depth < 3
    ? openerOrVerb(items, floor, floorOf(items, floor), depth + 1)
    : null;
}

/** "labeled “crude” by Reyes" */
function byPhrase(items: readonly Item[], index: number, limit: number): Subject | null {
  const end = Math.min(items.length, limit + 8);
  for (let at = index + 1; at < end && !isEnd(items[at]); at++)
    if (items[at]!.word === 'by') return phraseStartingAt(items, at + 1, end)?.subject ?? null;
  return null;
}

function matchesWords(items: readonly Item[], index: number, words: readonly string[]): boolean {
  return words.every((word, offset) => items[index + offset]?.word === word);
}

function sourcePhrase(items: readonly Item[], index: number): Cue | null {
  for (const { words } of SOURCE_PHRASES) {
    if (!matchesWords(items, index, words)) continue;
    const found = subjectAfter(items, index + words.length - 1, limitOf(items, index));
    if (found)
      return {
        rule: 'source-phrase',
        subject: found,
        words: { start: items[index]!.start, end: items[index + words.length - 1]!.end },
        item: index,
      };
  }
  return null;
}

function cueOf(items: readonly Item[], index: number, rule: string): Cue | null {
  const found = subjectOf(items, index);
  return found && { rule, subject: found, words: { start: items[index]!.start, end: items[index]!.end }, item: index };
}

/** “It rained,” Reyes, a teacher, said. / “It rained,” said Reyes. / “It rained,” according to Reyes. */
export function cueAfter(items: readonly Item[], quote: number): Cue | null {
  let at = quote + 1;
  if (items[at]?.kind === 'comma' || items[at]?.kind === 'dash') at++;
  if (items[at]?.word === 'as') at++;
  const start = at;
  for (; at < items.length && at - quote < REACH; at++) {
    const item = items[at]!;
    if (isEnd(item) || item.kind === 'quote' || item.kind === 'colon') return null;
    if (item.kind !== 'word') continue;
    const source = sourcePhrase(items, at);
    if (source && (at === start || items[at - 1]!.kind === 'comma')) return source;
    if (
      at === start &&
      (item.word === 'and' ||
        item.word === 'but' ||
        item.word === 'in' ||
        item.word === 'that' ||
        item.word === 'which')
    )
      return null;
    const verb = verbAt(items, at);
    if (!verb || (verb.frame !== 'say' && verb.frame !== 'tell')) continue;
    if (verb.form === 'ing' && at !== start) continue;
    const cue = cueOf(items, at, at === start ? 'cue-after-inverted' : 'cue-after');
    if (cue && verb.form !== 'ing') return cue;
  }
  return null;
}

/** Reyes said, “It rained.” / Reyes called it “crude.” / According to Reyes, “it rained.” */
export function cueBefore(items: readonly Item[], quote: number): Cue | null {
  const floor = floorOf(items, quote);
  let weak: Cue | null = null;
  for (let at = quote - 1; at > floor && quote - at < REACH; at--) {
    const item = items[at]!;
    if (item.kind === 'quote' && weak) return weak;
    if (item.kind !== 'word') continue;
    const source = sourcePhrase(items, at);
    if (source) return source;
    const verb = verbAt(items, at);
    if (!verb) continue;
    const cue = cueOf(items, at, verb.frame === 'act' ? 'act-before' : 'cue-before');
    if (!cue) continue;
    if (verb.frame !== 'act') return cue;
    weak ??= cue;
  }
  return weak ?? colonLabel(items, quote, floor);
}

/** `Reyes: “It rained.”`, `Reyes, in a statement: “It rained.”` */
function colonLabel(items: readonly Item[], quote: number, floor: number): Cue | null {
  const colon = items[quote - 1];
  if (colon?.kind !== 'colon' && colon?.kind !== 'dash') return null;
  const found = openingSubject(items, floor, quote - 1);
  if (!found || (colon.kind === 'dash' && found.item !== quote - 2)) return null;
  return { rule: 'colon-label', subject: found, words: { start: colon.start, end: colon.end }, item: quote - 1 };
}
