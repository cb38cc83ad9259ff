/** Finds the quoted stretches of a text by their marks, paragraph by paragraph. */
import type { Span } from '../model/span.ts';
import { CharacterClass, characterClass } from '../text/characters.ts';
import { CLIPPED_WORDS, MARK_STYLES, type MarkStyle } from './marks.ts';

/** Quoted words with their marks. */
export interface Stretch extends Span {
  /** Length of the opening and of the closing mark; 0 where it has none. */
  readonly openLength: number;
  readonly closeLength: number;
  /** It ends with its paragraph and the next one goes on with it: “First. ¶ “Second.” */
  readonly isContinued: boolean;
  /** Index of the stretch that this one stands inside, or null. */
  readonly insideOf: number | null;
  /** Set apart by layout (block quote, post, interview), not by marks. */
  readonly isUnmarked?: true;
  /** Words that name its source apart from the running text: a signature, a label. */
  readonly source?: Span;
}

/** A single-marked stretch is not sought beyond this many code units: apostrophes would pair up across sentences. */
const LONGEST_SINGLE = 2_500;

const styleByFirstUnit = new Map<string, MarkStyle[]>();
for (const style of MARK_STYLES) {
  const known = styleByFirstUnit.get(style.open[0]!);
  if (known) known.push(style);
  else styleByFirstUnit.set(style.open[0]!, [style]);
}
const MARK = /[`'’‘“”"＂„«»‹›‚]/gu;
/** So many invisible controls in a row are passed over. */
const MOST_INVISIBLE = 8;
const INVISIBLE = /^[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]$/u;

function isWordUnit(text: string, at: number): boolean {
  if (at < 0 || at >= text.length) return false;
  const found = characterClass(text.charCodeAt(at));
  return (
    found === CharacterClass.lower ||
    found === CharacterClass.upper ||
    found === CharacterClass.caseless ||
    found === CharacterClass.digit
  );
}

/** The first unit before (step -1) or after (step 1) that is not an invisible control; '' at the paragraph's edge. */
function visible(text: string, at: number, step: -1 | 1, paragraph: Span): string {
  let index = at;
  for (
    let passed = 0;
    passed < MOST_INVISIBLE && index >= paragraph.start && index < paragraph.end;
    passed++, index += step
  )
    if (!INVISIBLE.test(text[index]!)) return text[index]!;
  return '';
}

const isGap = (unit: string) => unit === '' || /\s/u.test(unit);

/** `’em`, `'90s`, `O’Brien`: an apostrophe, no mark. */
function isApostrophe(text: string, at: number): boolean {
  if (isWordUnit(text, at - 1) && isWordUnit(text, at + 1)) return true;
  const rest = /^[\p{L}\p{N}]+/u.exec(text.slice(at + 1, at + 12))?.[0] ?? '';
  return /^\d\ds?$/u.test(rest) || CLIPPED_WORDS.has(rest.toLowerCase());
}

function canOpen(text: string, at: number, style: MarkStyle, paragraph: Span): boolean {
  const before = visible(text, at - 1, -1, paragraph);
  const next = visible(text, at + style.open.length, 1, paragraph);
  if (next === '' || (isGap(next) && style.open !== '«')) return false;
  if (style.open === '“' || style.open === '„' || style.open === '«' || style.open === '‹') return true;
  // A straight mark opens after a gap, a bracket, a dash or another mark: ("It rained") — "It rained"
  if (!isGap(before) && !/[([{<—–\-/:“"‘'*_…,]/u.test(before))
    return style.open === '"' && /[.?!]/u.test(before) && /\p{Lu}/u.test(next);
  return !style.isSingle || !isApostrophe(text, at);
}

function canClose(text: string, at: number, mark: string, isSingle: boolean, paragraph: Span): boolean {
  const before = visible(text, at - 1, -1, paragraph);
  const next = visible(text, at + mark.length, 1, paragraph);
  if (isSingle) return !isGap(before) && !isWordUnit(text, at + mark.length);
  if (mark === '“') return !isGap(before) && !/[\p{L}\p{N}]/u.test(next);
  // 6'2" is a height.
  if (mark === '"' && /\d['’]\d{1,2}$/u.test(text.slice(Math.max(0, at - 5), at))) return false;
  if (mark === '"') return !(isGap(before) && /[\p{L}\p{N}]/u.test(next));
  return true;
}

/** `the workers’ rights’`: after a plural s, a mark that may as well be a possessive. */
const isPossessivePlural = (text: string, at: number) =>
  /s$/iu.test(text.slice(at - 1, at)) && /^ \p{Ll}/u.test(text.slice(at + 1, at + 3));

interface Found {
  readonly end: number;
  readonly closeLength: number;
}

/** Places of all marks, in order: found once, since a search per paragraph would run over the rest of the text each time. */
function findMarks(text: string): number[] {
  return Array.from(text.matchAll(MARK), ({ index }) => index);
}

/** How many marks are looked at for the close of one stretch: unbalanced marks by the thousand stay linear. */
const FURTHEST_CLOSE = 64;

/** A paragraph while its marks are read. */
interface Reading {
  readonly text: string;
  /** Places of all marks of the text. */
  readonly marks: readonly number[];
  readonly paragraph: Span;
  readonly next: Span | undefined;
  /** Where stretches are added. */
  readonly into: Stretch[];
}

/** The close of the stretch that mark `from` opens, among the marks up to `last` (exclusive). */
function findClose({ text, marks, paragraph }: Reading, from: number, last: number, style: MarkStyle): Found | null {
  let possessive: Found | null = null;
  let depth = 0;
  const start = marks[from]!;
  for (let i = from + 1; i < last && i - from <= FURTHEST_CLOSE; i++) {
    const at = marks[i]!;
    if (at < start + style.open.length) continue;
    if (style.isSingle && at - start > LONGEST_SINGLE) break;
    const close = style.close.find((mark) => text.startsWith(mark, at));
    // “What did ‘he’ say about “it”?”: an opening mark of the same style goes one deeper.
    if (text.startsWith(style.open, at) && !style.close.includes(style.open) && style.open !== "'") {
      depth++;
      continue;
    }
    if (text[at] === '“' && style.open === '“' && !canClose(text, at, '“', false, paragraph)) {
      depth++;
      continue;
    }
    if (close === undefined || !canClose(text, at, close, style.isSingle, paragraph)) continue;
    if (depth > 0) {
      depth--;
      continue;
    }
    const found = { end: at + close.length, closeLength: close.length };
    if (style.isSingle && isPossessivePlural(text, at)) possessive ??= found;
    else return found;
  }
  return possessive;
}

/** What may stand before a mark that nothing closes in its paragraph: nothing, or a pause. */
const PAUSE = /(?:^|[:,] )[\s\u200b-\u200f\ufeff]*$/u;
/** The pause is sought in so many code units. */
const PAUSE_REACH = 64;

const followsPause = (text: string, at: number, paragraph: Span) =>
  PAUSE.test(text.slice(Math.max(paragraph.start, at - PAUSE_REACH), at));

function reopens(text: string, paragraph: Span | undefined, style: MarkStyle): boolean {
  if (!paragraph) return false;
  const at = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 8)).search(/\S/u);
  if (at < 0) return false;
  const mark = text[paragraph.start + at]!;
  return style.isSingle ? mark === style.open : !!styleByFirstUnit.get(mark)?.some((other) => !other.isSingle);
}

/**
 * Quoted stretches in text order, outer before inner, with their marks (UTF-16 offsets). A stretch never crosses a paragraph; one
 * that runs over several is reopened in each. Linear in the text: each mark is tried against at most 64 others.
 */
export function findStretches(text: string, paragraphs: readonly Span[]): Stretch[] {
  const stretches: Stretch[] = [];
  const marks = findMarks(text);
  let last = 0;
  for (const [index, paragraph] of paragraphs.entries()) {
    let first = last;
    while (first < marks.length && marks[first]! < paragraph.start) first++;
    last = first;
    while (last < marks.length && marks[last]! < paragraph.end) last++;
    readLevel({ text, marks, paragraph, next: paragraphs[index + 1], into: stretches }, first, last, null);
  }
  return stretches;
}

/** The stretch whose inside is read. */
interface Outer {
  readonly index: number;
  readonly style: MarkStyle;
}

/** Adds the stretches that the marks `first` to `last` (exclusive) open, each followed by those inside it: two levels, no more. */
function readLevel(reading: Reading, first: number, last: number, outer: Outer | null): void {
  const { text, marks, paragraph, next, into } = reading;
  const limit = outer === null ? paragraph.end : into[outer.index]!.end - into[outer.index]!.closeLength;
  for (let i = first; i < last; i++) {
    const at = marks[i]!;
    const style = styleByFirstUnit.get(text[at]!)?.find((candidate) => text.startsWith(candidate.open, at));
    if (!style || !canOpen(text, at, style, paragraph) || outer?.style.open === style.open) continue;
    const openLength = style.open.length;
    const close = findClose(reading, i, last, style);
    if (close && close.end <= limit) {
      into.push({ start: at, openLength, ...close, isContinued: false, insideOf: outer?.index ?? null });
      let end = i + 1;
      while (end < last && marks[end]! < close.end) end++;
      if (outer === null) readLevel(reading, i + 1, end, { index: into.length - 1, style });
      i = end - 1;
    } else if (outer === null && !style.isSingle) {
      const isContinued = reopens(text, next, style);
      if (!isContinued && !followsPause(text, at, paragraph)) continue;
      const end = trimEnd(text, at, paragraph.end);
      into.push({ start: at, end, openLength, closeLength: 0, isContinued, insideOf: null });
      return;
    }
  }
}

function trimEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start + 1 && /\s/u.test(text[at - 1]!)) at--;
  return at;
}
