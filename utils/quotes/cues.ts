/** Finds the words that give a quote to somebody, in the quote's own sentence. */
import type { Span } from '../model/span.ts';
import type { Item } from './items.ts';
import { PERSON_NOUNS } from './person-nouns.ts';
import { NOUN_LEMMAS, REPORTING_VERBS, type VerbForm, withParticle } from './reporting-verbs.ts';
import {
  isAdverb,
  isOverCommas,
  isPlural,
  openingSubject,
  phraseEndingAt,
  phraseStartingAt,
  type Subject,
  speaks,
  subjectAfter,
  subjectBefore,
} from './subjects.ts';
import { BE_FORMS, CATENATIVES, DETERMINERS, POSSESSIVES, PREPOSITIONS } from './word-classes.ts';

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
/** Nor is a sentence followed further than this, so that text without a full stop stays linear. */
const LONGEST_SENTENCE = 120;

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
  return isNounHere(items, index, verb) ? null : withParticle(verb, items[index + 1]?.word ?? '');
}

/** "the report", "a snappy retort", "his claims about": a form that is a noun where it stands. */
function isNounHere(items: readonly Item[], index: number, { form, lemma }: VerbForm): boolean {
  const before = items[index - 1];
  if (form === 'ing') return before?.kind === 'word' && (DETERMINERS.has(before.word) || isPossessive(before.word));
  if (before?.kind === 'name' || before?.kind === 'description' || before?.kind === 'pronoun') return false;
  if (before?.kind !== 'word') return form === 'base';
  if (
    (DETERMINERS.has(before.word) && !PERSON_NOUNS.has(before.word) && before.word !== 'that') ||
    isPossessive(before.word)
  )
    return true;
  if (form === 'present' && !NOUN_LEMMAS.has(lemma)) return false;
  if (form === 'past') return PREPOSITIONS.has(before.word) && !isParticle(before.word);
  if (
    isAdverb(before) ||
    before.word === 'to' ||
    before.word === 'and' ||
    before.word === 'that' ||
    before.word === 'which'
  )
    return false;
  return (
    (!speaks(before.word) || ALSO_ADJECTIVES.has(before.word)) &&
    !(form === 'base' && before.isCapital && isPlural(before.word))
  );
}

/** `Republican claims`, `chief concerns`: speakers by themselves, adjectives before a noun. */
const ALSO_ADJECTIVES: ReadonlySet<string> = new Set(
  'republican conservative liberal progressive native chief head general public many some other'.split(' '),
);

const isPossessive = (word: string) => POSSESSIVES.has(word) || word === "'s" || word === '’s';
/** `people close to him said`, `those he met with said`: a preposition without a noun of its own. */
const isParticle = (word: string) =>
  word === 'to' || word === 'on' || word === 'about' || word === 'in' || word === 'with';

/** "She did not say that …" */
export function isNegated(items: readonly Item[], verb: number): boolean {
  for (let at = verb - 1; at >= 0 && isAdverb(items[at]!); at--)
    if (/^(?:not|never)$|n['’]t$/u.test(items[at]!.word)) return true;
  return false;
}

function isPassive(items: readonly Item[], index: number): boolean {
  let at = index - 1;
  while (at >= 0 && isAdverb(items[at]!) && !BE_FORMS.has(items[at]!.word)) at--;
  return at >= 0 && items[at]!.kind === 'word' && BE_FORMS.has(items[at]!.word);
}

/** First item of the sentence that holds `index`, minus one. */
function floorOf(items: readonly Item[], index: number): number {
  const furthest = Math.max(-1, index - LONGEST_SENTENCE);
  let at = index - 1;
  while (at > furthest && !isEnd(items[at])) at--;
  return at;
}

/** The nearest quote before `index` in its sentence, or the sentence's floor. */
function clauseFloor(items: readonly Item[], index: number): number {
  const furthest = Math.max(-1, index - LONGEST_SENTENCE);
  let at = index - 1;
  while (at > furthest && !isEnd(items[at]) && items[at]!.kind !== 'quote') at--;
  return at;
}

function limitOf(items: readonly Item[], index: number): number {
  const furthest = Math.min(items.length, index + LONGEST_SENTENCE);
  let at = index + 1;
  while (at < furthest && !isEnd(items[at]) && items[at]!.kind !== 'quote') at++;
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

/** “It rained.” — Ana Reyes: a quote on its own, signed after a dash. */
function signature(items: readonly Item[], quote: number): Cue | null {
  const at = items[quote + 1]?.kind === 'stop' ? quote + 2 : quote + 1;
  const dash = items[at];
  if (dash?.kind !== 'dash' || items[at + 1]?.kind === 'pronoun') return null;
  const name = phraseStartingAt(items, at + 1, items.length);
  if (!name || name.subject.kind === 'unnamed') return null;
  const after = items[name.end];
  if (after && after.kind !== 'break' && after.kind !== 'stop' && after.kind !== 'comma') return null;
  return { rule: 'signature', subject: name.subject, words: { start: dash.start, end: dash.end }, item: at };
}

/** “It rained,” Reyes, a teacher, said. / “It rained,” said Reyes. / “It rained,” according to Reyes. */
export function cueAfter(items: readonly Item[], quote: number): Cue | null {
  const signed = signature(items, quote);
  if (signed) return signed;
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
    if (isNegated(items, at)) continue;
    if (isSpent(items, at, quote)) return weak;
    const cue = cueOf(items, at, verb.frame === 'act' ? 'act-before' : 'cue-before');
    if (!cue) continue;
    if (verb.frame === 'act') weak ??= cue;
    else return outerCue(items, cue, floor) ?? cue;
  }
  return weak ?? colonLabel(items, quote, floor);
}

/** “It rained,” said Reyes before the “barn event”: a cue that already has its quote before it speaks for a later one only after a comma. */
function isSpent(items: readonly Item[], verb: number, quote: number): boolean {
  let at = verb - 1;
  while (at >= 0 && !isEnd(items[at]) && items[at]!.kind !== 'quote') at--;
  if (items[at]?.kind !== 'quote' || verbAt(items, verb)?.form === 'ing') return false;
  const form = items[at + 1];
  const isItsQuote =
    at === verb - 1 || form?.kind === 'name' || form?.kind === 'description' || form?.kind === 'pronoun';
  const before = items[quote - 1]!;
  return isItsQuote && before.kind === 'word' && quote - verb > 1;
}

/** "Reyes said he would call it “crude”": a pronoun in what Reyes said most often is Reyes, and his is the nearer name. */
function outerCue(items: readonly Item[], cue: Cue, floor: number): Cue | null {
  if (cue.subject.kind !== 'pronoun') return null;
  for (let at = cue.subject.item - 1; at > floor && cue.subject.item - at < 4; at--) {
    if (items[at]!.kind !== 'word') return null;
    if (items[at]!.word === 'that') continue;
    const verb = verbAt(items, at);
    if (verb?.frame !== 'say' && verb?.frame !== 'tell') return null;
    return cueOf(items, at, 'cue-before');
  }
  return null;
}

/** `Reyes: “It rained.”`, `Reyes, in a statement: “It rained.”` */
function colonLabel(items: readonly Item[], quote: number, floor: number): Cue | null {
  const colon = items[quote - 1];
  if (colon?.kind !== 'colon' && colon?.kind !== 'dash') return null;
  const found = openingSubject(items, floor, quote - 1);
  if (!found || (colon.kind === 'dash' && found.item !== quote - 2)) return null;
  return { rule: 'colon-label', subject: found, words: { start: colon.start, end: colon.end }, item: quote - 1 };
}
