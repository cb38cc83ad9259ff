/** Finds the words that give a quote to somebody, in the quote's own sentence. */
import type { Span } from '../model/span.ts';
import type { Item } from './items.ts';
import { phraseStartingAt, type Subject } from './noun-phrases.ts';
import { isNegated, verbAt } from './reporting-verb-at.ts';
import { floorOf, isEnd, limitOf } from './sentence-bounds.ts';
import { SOURCE_PHRASES } from './source-phrases.ts';
import { openingSubject, subjectAfter } from './subjects.ts';
import { isQuotedAs, subjectOf } from './verb-subjects.ts';

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

/** “It rained.” — Ana Reyes: a quote on its own, signed after a dash, also in the next line. */
function signature(items: readonly Item[], quote: number): Cue | null {
  const isAlone = items[quote + 1]?.kind === 'break' && (quote === 0 || items[quote - 1]!.kind === 'break');
  const at = items[quote + 1]?.kind === 'stop' || isAlone ? quote + 2 : quote + 1;
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
    const isQuoted = isQuotedAs(items, at);
    if (verb.form === 'ing' && at !== start && !isQuoted) continue;
    const cue = cueOf(items, at, at === start ? 'cue-after-inverted' : 'cue-after');
    if (cue && (verb.form !== 'ing' || isQuoted)) return cue;
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
