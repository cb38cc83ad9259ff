/** Gives each quoted stretch its speaker: cues in its sentence first, then the quotes and sentences round it. */
import type { Entity } from '../model/mention.ts';
import type { Span } from '../model/span.ts';
import { type Cue, cueAfter, cueBefore, subjectOf, verbAt } from './cues.ts';
import type { Stretch } from './find-stretches.ts';
import type { Item } from './items.ts';
import type { Discourse } from './pronouns.ts';
import { isPlural, openingSubject, type Subject } from './subjects.ts';
import { isTitleCase, NAMING_WORDS } from './titles.ts';

export interface Attribution {
  readonly rule: string;
  /** Entities that speak; several for joint speakers; empty if unnamed or unclear. */
  readonly entities: readonly number[];
  readonly mention: Span | null;
  readonly unnamed: Span | null;
  readonly candidates: readonly number[];
  readonly cue: Span | null;
}

/** A cue so near before its quote outdoes one after it. */
const NEAR_CUE = 5;
/** The subject that opens a sentence is sought in so many items. */
const LONGEST_OPENING = 40;
/** Titles are no longer than this. */
const LONGEST_TITLE = 80;
/** After "told “Fox and Friends”" stands a title, after "said “Yes We Can”" words. */
const REPORTING_FRAMES_FOR_TITLES: ReadonlySet<string> = new Set(['say', 'call', 'act']);

interface Attributing {
  readonly text: string;
  readonly items: readonly Item[];
  readonly entities: readonly Entity[];
  readonly stretches: readonly Stretch[];
  readonly discourse: Discourse;
  readonly result: Map<number, Attribution>;
}

/** A quote without any cue of its own must be this long to be more than a heading or a shout. */
const FEWEST_WORDS_ALONE = 4;

const wordCount = (text: string, { start, end }: Span) =>
  text.slice(start, Math.min(end, start + 80)).split(/\s+/u).length;

const isEnd = (item: Item | undefined) => !item || item.kind === 'stop' || item.kind === 'break';

/** Last character of the quoted words, or of what follows the mark directly: “It rained”, he said. */
function endMark(state: Attributing, index: number): string {
  const stretch = state.stretches[state.items[index]!.ref]!;
  const inner =
    state.text
      .slice(stretch.start + stretch.openLength, stretch.end - stretch.closeLength)
      .trimEnd()
      .at(-1) ?? '';
  if (/[,.?!…—–-]/u.test(inner)) return inner;
  return state.items[index + 1]?.kind === 'comma' ? ',' : '';
}

function innerText({ text, stretches, items }: Attributing, index: number): string {
  const { start, end, openLength, closeLength } = stretches[items[index]!.ref]!;
  return text.slice(start + openLength, end - closeLength);
}

/** The quote is a sentence by itself, or opens one. */
function opensSentence(items: readonly Item[], index: number): boolean {
  let at = index - 1;
  while (at >= 0 && items[at]!.kind === 'dash') at--;
  return isEnd(items[at]) || items[at]!.kind === 'quote';
}

/**
 * Speakers for the quotes among `items`, by index of their stretch. Quotes that nobody says (scare quotes, titles) are left out.
 * One walk in text order; each search is bounded by its sentence and by 60 items.
 */
export function attribute(
  text: string,
  items: readonly Item[],
  entities: readonly Entity[],
  stretches: readonly Stretch[],
  discourse: Discourse,
): Map<number, Attribution> {
  const state: Attributing = { text, items, entities, stretches, discourse, result: new Map() };
  const cues = new Map<number, Cue>();
  for (const [index, item] of items.entries()) {
    if (item.kind !== 'quote') continue;
    const cue = ownCue(state, index);
    if (cue) cues.set(index, cue);
  }
  const subjects = findSubjects(items);
  let lastQuote = -1;
  for (const [index, item] of items.entries()) {
    noteItem(state, index, subjects.get(index));
    if (item.kind !== 'quote') continue;
    const found = attributeQuote(state, index, lastQuote, cues);
    if (found) {
      state.result.set(item.ref, found);
      for (const entity of found.entities) discourse.note(entity, item, true, true);
    }
    lastQuote = index;
  }
  return state.result;
}

function noteItem(
  { text, items, discourse }: Attributing,
  index: number,
  role: { subject: Subject; isSpeaker: boolean } | undefined,
): void {
  const item = items[index]!;
  const isSpeaker = role?.isSpeaker ?? false;
  if (item.kind === 'name' || item.kind === 'description')
    discourse.note(item.ref, item, role !== undefined, isSpeaker);
  else if (!role) return;
  else if (item.kind === 'pronoun') {
    const entity = discourse.resolve(item.word, item).referent?.entity ?? null;
    if (entity !== null) discourse.note(entity, item, true, isSpeaker);
  } else if (isSpeaker) {
    const { kind, start, finish, head } = role.subject;
    // "The governor said" most likely is somebody who has been named; "a spokesman said" is not.
    if (kind === 'unnamed' && !isPlural(head) && /^the\b/iu.test(text.slice(start, start + 4))) return;
    discourse.noteOther({ start, end: finish }, head, kind === 'unknown-name', item, isSpeaker);
  }
}

/** Subjects of sentences and of reporting verbs, by the item of their head: who is in focus when a pronoun comes. */
function findSubjects(items: readonly Item[]): Map<number, { subject: Subject; isSpeaker: boolean }> {
  const found = new Map<number, { subject: Subject; isSpeaker: boolean }>();
  let floor = -1;
  for (let at = 0; at < items.length; at++) {
    const item = items[at]!;
    if (isEnd(item)) floor = at;
    else if (at === floor + 1) {
      const opening = openingSubject(items, floor, Math.min(items.length, at + LONGEST_OPENING));
      if (opening && !found.has(opening.item)) found.set(opening.item, { subject: opening, isSpeaker: false });
    }
    if (item.kind !== 'word') continue;
    const verb = verbAt(items, at);
    if (verb?.frame !== 'say' && verb?.frame !== 'tell') continue;
    const subject = subjectOf(items, at);
    if (subject) found.set(subject.item, { subject, isSpeaker: true });
  }
  return found;
}

function ownCue(state: Attributing, index: number): Cue | null {
  const { items } = state;
  const mark = endMark(state, index);
  const opens = opensSentence(items, index);
  const after = (mark !== '.' && mark !== '…') || items[index + 1]?.word !== '' ? cueAfter(items, index) : null;
  if (after && !opens) {
    const before = cueBefore(items, index);
    if (before && isNearer(state, before, after, index)) return before;
  }
  if (after && (mark === ',' || mark === '?' || mark === '!' || mark === '—' || mark === '–' || mark === '-' || opens))
    return after;
  return cueBefore(items, index) ?? (after?.rule === 'source-phrase' ? after : null);
}

/** Calling it “crude,” Reyes said; and said, “It rained,” the office reported: a cue right before the words outdoes one after them. */
function isNearer(state: Attributing, before: Cue, after: Cue, index: number): boolean {
  const { items } = state;
  if (before.rule === 'act-before' || items.slice(before.item, index).some(({ kind }) => kind === 'quote'))
    return false;
  if (after.rule === 'source-phrase') return true;
  const isDirect =
    before.item === index - 1 ||
    (before.item === index - 2 && (items[index - 1]!.kind === 'comma' || items[index - 1]!.kind === 'colon'));
  return isDirect || (index - before.item <= NEAR_CUE && /^\p{Ll}/u.test(innerText(state, index)));
}

function attributeQuote(
  state: Attributing,
  index: number,
  last: number,
  cues: ReadonlyMap<number, Cue>,
): Attribution | null {
  const { items, stretches, result } = state;
  const stretch = stretches[items[index]!.ref]!;
  const previous = last >= 0 ? items[last]! : null;
  const previousSpeaker = previous ? result.get(previous.ref) : undefined;
  if (previous && stretches[previous.ref]!.isContinued && previousSpeaker)
    return { ...previousSpeaker, rule: 'continued-quote' };
  if (isMention(state, index)) return null;
  const cue = cues.get(index);
  if (cue) return fromSubject(state, cue.subject, cue.rule, cue.words, index);
  if (previous && previousSpeaker && previous.sentence === items[index]!.sentence)
    return { ...previousSpeaker, rule: 'same-sentence' };
  const opens = opensSentence(items, index);
  if (previous && previousSpeaker && previous.paragraph === items[index]!.paragraph && opens)
    return { ...previousSpeaker, rule: 'same-paragraph' };
  if (opens) {
    const next = followingCue(state, index, cues);
    if (next) return fromSubject(state, next.subject, 'following-quote', next.words, index);
    return fromSentenceBefore(state, index, previous, previousSpeaker, stretch);
  }
  return null;
}

/** Words as a title or a term, not as speech: on ABC’s “This Week”, the phrase “birthright”, her book “An Island Home”. */
function isMention(state: Attributing, index: number): boolean {
  const { text, items, stretches } = state;
  const { start, end, openLength, closeLength } = stretches[items[index]!.ref]!;
  const before = items[index - 1];
  if (!before || end - start > LONGEST_TITLE) return false;
  const isNamed = before.kind === 'word' && NAMING_WORDS.has(before.word);
  if (isNamed) return true;
  const isAfterVerb =
    verbAt(items, index - 1) !== null ||
    ((before.kind === 'comma' || before.kind === 'colon') && verbAt(items, index - 2) !== null);
  if (isAfterVerb && REPORTING_FRAMES_FOR_TITLES.has(verbAt(items, index - 1)?.frame ?? 'say')) return false;
  const inner = text.slice(start + openLength, end - closeLength);
  return isTitleCase(inner) && (before.kind === 'word' || before.kind === 'name' || before.kind === 'comma');
}

/** “It rained.” “A lot,” Reyes said: the cue of the quote that follows in the same paragraph. */
function followingCue(state: Attributing, index: number, cues: ReadonlyMap<number, Cue>): Cue | null {
  const { items } = state;
  for (let at = index + 1; at < items.length && at < index + 8; at++) {
    if (items[at]!.kind === 'stop') continue;
    if (items[at]!.kind !== 'quote') return null;
    const cue = cues.get(at);
    if (cue) return cue.rule.startsWith('cue-after') ? cue : null;
  }
  return null;
}

function fromSentenceBefore(
  state: Attributing,
  index: number,
  previous: Item | null,
  previousSpeaker: Attribution | undefined,
  stretch: Stretch,
): Attribution | null {
  const { items } = state;
  let end = index - 1;
  while (end >= 0 && isEnd(items[end])) end--;
  if (end < 0 || wordCount(state.text, stretch) < FEWEST_WORDS_ALONE) return null;
  let floor = end;
  while (floor >= 0 && !isEnd(items[floor])) floor--;
  if (items[end]!.kind === 'quote' && previous && previousSpeaker) {
    // A paragraph of quoted words after a paragraph that ends with a quote of somebody.
    return { ...previousSpeaker, rule: 'previous-quote' };
  }
  for (let at = end; at > floor; at--) {
    const verb = verbAt(items, at);
    if (!verb || verb.frame === 'act') continue;
    const found = subjectOf(items, at);
    if (found)
      return fromSubject(
        state,
        found,
        items[end]!.kind === 'colon' ? 'colon-before' : 'verb-in-sentence-before',
        { start: items[at]!.start, end: items[at]!.end },
        index,
      );
  }
  if (items[end]!.kind !== 'colon') return null;
  const opening = openingSubject(items, floor, end + 1);
  return opening && fromSubject(state, opening, 'colon-before', null, index);
}

function fromSubject(state: Attributing, subject: Subject, rule: string, cue: Span | null, index: number): Attribution {
  const mention = { start: subject.start, end: subject.finish };
  const base = { rule, mention, unnamed: null, candidates: [], cue };
  if (subject.kind === 'entity') return { ...base, entities: subject.entities };
  if (subject.kind === 'unnamed') return { ...base, entities: [], unnamed: mention };
  if (subject.kind === 'unknown-name') return { ...base, entities: [] };
  return fromPronoun(state, subject, base, index);
}

function fromPronoun(
  state: Attributing,
  subject: Subject,
  base: Omit<Attribution, 'entities'>,
  index: number,
): Attribution {
  const { items, discourse } = state;
  const item = items[subject.item]!;
  // Names between the quote and a pronoun after it are not yet noted; those before it are.
  const { referent, candidates } = discourse.resolve(
    subject.head,
    item.start > items[index]!.start ? items[index]! : item,
  );
  if (!referent) return { ...base, entities: [], candidates };
  if (referent.entity === null) return { ...base, entities: [], unnamed: referent.unnamed };
  return { ...base, entities: [referent.entity] };
}
