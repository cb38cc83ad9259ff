/** Gives each quoted stretch its speaker: cues in its sentence first, then the quotes and sentences round it. */
import { type Attribution, attributeTo } from './attribution.ts';
import { followingCue, fromSentenceBefore } from './carry-over.ts';
import { type Cue, cueAfter, cueBefore } from './cues.ts';
import { findRoles, noteItem } from './focus.ts';
import type { Item } from './items.ts';
import type { Discourse } from './pronouns.ts';
import { endMark, innerText, isMentionedOnly, opensSentence, type QuotedItems, stretchAt } from './quoted-item.ts';
import type { ReportedClause } from './reported.ts';
import { isEnd } from './sentence-bounds.ts';
import { DETERMINERS } from './word-classes.ts';

/** A cue so near before its quote outdoes one after it. */
const NEAR_CUE = 5;
/** Marks at the end of quoted words that let the sentence go on: “It rained,” she said. */
const GOES_ON = /[,?!—–-]/u;

export interface Attributions {
  /** By index of the stretch. Quotes that nobody says (scare quotes, titles) are left out. */
  readonly quotes: ReadonlyMap<number, Attribution>;
  /** By position in the clauses given. */
  readonly reported: ReadonlyMap<number, Attribution>;
}

/**
 * Speakers for the quotes among the items, and for reported clauses (in text order). One walk through the text; each search is
 * bounded by its sentence and by 60 items.
 */
export function attribute(quoted: QuotedItems, clauses: readonly ReportedClause[], discourse: Discourse): Attributions {
  const { text, items } = quoted;
  const cues = new Map<number, Cue>();
  for (const [index, item] of items.entries()) {
    const cue = item.kind === 'quote' ? ownCue(quoted, index) : null;
    if (cue) cues.set(index, cue);
  }
  const roles = findRoles(items);
  const quotes = new Map<number, Attribution>();
  const reported = new Map<number, Attribution>();
  const earlier: (readonly [number, Attribution | undefined])[] = [];
  let clause = 0;
  for (const [index, item] of items.entries()) {
    noteItem(text, item, roles.get(index), discourse);
    for (; clause < clauses.length && clauses[clause]!.verb === index; clause++) {
      const { subject, rule } = clauses[clause]!;
      reported.set(clause, attributeTo(subject, rule, { start: item.start, end: item.end }, items, item, discourse));
    }
    if (item.kind !== 'quote') continue;
    const found = attributeQuote(quoted, index, earlier, cues, discourse);
    if (found) quotes.set(item.ref, found);
    for (const entity of found?.entities ?? []) discourse.note(entity, item, true, true);
    earlier.push([index, found ?? undefined]);
  }
  return { quotes, reported };
}

function ownCue(quoted: QuotedItems, index: number): Cue | null {
  const { items } = quoted;
  if (stretchAt(quoted, index).isUnmarked) return null;
  const mark = endMark(quoted, index);
  const opens = opensSentence(items, index);
  const after = cueAfter(items, index);
  if (after?.rule === 'signature') return after;
  if (after && !opens) {
    const before = cueBefore(items, index);
    if (before && isNearer(quoted, before, after, index)) return before;
  }
  if (after && (opens || GOES_ON.test(mark))) return after;
  return (
    cueBefore(items, index) ??
    (after && (after.rule === 'source-phrase' || closesSentence(items, after)) ? after : null)
  );
}

/** A plan that is “crude” will fail, Reyes said. */
function closesSentence(items: readonly Item[], { item, subject }: Cue): boolean {
  return isEnd(items[item + 1]) && items[subject.item - 1]?.kind === 'comma';
}

/** Calling it “crude,” Reyes said; and said, “It rained,” the office reported: a cue right before the words outdoes one after them. */
function isNearer(quoted: QuotedItems, before: Cue, after: Cue, index: number): boolean {
  const { items } = quoted;
  if (before.rule === 'act-before') return false;
  // called it “crude” and “mad,” according to the agency
  if (after.rule === 'source-phrase') return true;
  if (items.slice(before.item, index).some(({ kind }) => kind === 'quote')) return false;
  const pause = items[index - 1]!.kind;
  const isDirect = before.item === index - 1 || (before.item === index - 2 && (pause === 'comma' || pause === 'colon'));
  return isDirect || (index - before.item <= NEAR_CUE && /^\p{Ll}/u.test(innerText(quoted, index)));
}

/** “It rained,” Reyes said before the “barn event”: after an article stands a term, not more of the speech. */
function isListed(items: readonly Item[], index: number): boolean {
  return !DETERMINERS.has(items[index - 1]!.word);
}

function attributeQuote(
  quoted: QuotedItems,
  index: number,
  earlier: readonly (readonly [number, Attribution | undefined])[],
  cues: ReadonlyMap<number, Cue>,
  discourse: Discourse,
): Attribution | null {
  const { items, stretches } = quoted;
  const item = items[index]!;
  const [lastIndex = -1, lastFound] = earlier.at(-1) ?? [];
  const last = items[lastIndex];
  const given = quoted.given?.get(item.ref);
  if (given) return given;
  const cue = cues.get(index);
  // A paragraph with its own cue after it was not continued: the mark before was forgotten.
  const isContinued = last && stretches[last.ref]!.isContinued && !cue?.rule.startsWith('cue-after');
  if (isContinued && lastFound) return { ...lastFound, rule: 'continued-quote' };
  if (isMentionedOnly(quoted, index)) return null;
  if (cue) return attributeTo(cue.subject, cue.rule, cue.words, items, item, discourse);
  if (lastFound && last?.sentence === item.sentence && isListed(items, index))
    return { ...lastFound, rule: 'same-sentence' };
  if (!opensSentence(items, index)) return null;
  if (lastFound && last?.paragraph === item.paragraph) return { ...lastFound, rule: 'same-paragraph' };
  const next = followingCue(quoted, index, cues);
  if (next) return attributeTo(next.subject, 'following-quote', next.words, items, item, discourse);
  return fromSentenceBefore(quoted, index, earlier, discourse);
}
