/** Quoted words that layout sets apart, not marks: block quotes, posts, paragraphs after a colon, turns of an interview. */
import type { Block } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import type { Stretch } from './find-stretches.ts';
import { REPORTING_VERBS } from './reporting-verbs.ts';

/** `— Ana Reyes (@anareyes) March 3, 2024` at the end of a paragraph. */
const SIGNATURE = /[—–―-]{1,2}\s?([^—–―\n(]{2,60}?)\s?\(@\w{1,40}\)[^\n]{0,40}$/u;
const SIGNATURE_REACH = 160;
/** `Q:`, `A.`, `REYES:`, `Ana Reyes:` at the start of a paragraph. */
const LABEL = /^(?:([QA])[.:]|(\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3}):)\s+(?=\S)/u;
/** A label is sought in so many code units at the start of its paragraph. */
const LABEL_REACH = 80;
/** An interview has so many turns, by at least two speakers, in most of its paragraphs. */
const FEWEST_TURNS = 4;
const SHARE_OF_TURNS = 0.5;
/** Words after which a colon brings in a paragraph of quoted words. */
const INTRODUCTION_REACH = 90;
/** The verb is among the last so many words before the colon. */
const VERB_WITHIN = 6;
const FEWEST_CODE_UNITS = 40;

/** Stretches set apart by layout, in text order; those of `marked` that fill one are left to their marks and get its source. */
export function findSetApart(
  text: string,
  paragraphs: readonly Span[],
  blocks: readonly Block[] | undefined,
  marked: readonly Stretch[],
): Stretch[] {
  const found: Stretch[] = [];
  const turns = findTurns(text, paragraphs);
  let next = 0;
  for (const [index, paragraph] of paragraphs.entries()) {
    while (next < marked.length && marked[next]!.end <= paragraph.start) next++;
    const hasMarks = next < marked.length && marked[next]!.start < paragraph.end;
    const own =
      turns.get(index) ??
      postIn(text, paragraphs, index) ??
      blockQuote(blocks?.[index]) ??
      (hasMarks ? null : introduced(text, paragraphs, blocks, index));
    if (own)
      found.push({ ...own, openLength: 0, closeLength: 0, isContinued: false, insideOf: null, isUnmarked: true });
  }
  return found;
}

type SetApart = Span & { readonly source?: Span };

function postIn(text: string, paragraphs: readonly Span[], index: number): SetApart | null {
  const { start, end } = paragraphs[index]!;
  const from = Math.max(start, end - SIGNATURE_REACH);
  const match = SIGNATURE.exec(text.slice(from, end));
  if (!match) return null;
  const signature = from + match.index;
  const nameAt = signature + match[0].indexOf(match[1]!);
  const source = { start: nameAt, end: nameAt + match[1]!.length };
  const own = text.slice(start, signature).trim();
  if (own !== '') return { start, end: start + text.slice(start, signature).trimEnd().length, source };
  const before = paragraphs[index - 1];
  return before ? { ...before, source } : null;
}

function blockQuote(block: Block | undefined): SetApart | null {
  return block?.kind === 'blockquote' ? { start: block.start, end: block.end } : null;
}

/** "Reyes said in a statement: ¶ It rained for a week." */
function introduced(
  text: string,
  paragraphs: readonly Span[],
  blocks: readonly Block[] | undefined,
  index: number,
): SetApart | null {
  const paragraph = paragraphs[index]!;
  const before = paragraphs[index - 1];
  if (!before || paragraph.end - paragraph.start < FEWEST_CODE_UNITS) return null;
  if (blocks && blocks[index]!.kind !== 'paragraph') return null;
  const lead = text.slice(Math.max(before.start, before.end - INTRODUCTION_REACH), before.end).trimEnd();
  if (!lead.endsWith(':')) return null;
  const words =
    lead
      .slice(lead.search(/[^.?!]*$/u))
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const hasVerb = words.slice(-VERB_WITHIN).some((word) => {
    const verb = REPORTING_VERBS.get(word);
    return verb?.frame === 'say' && verb.form !== 'base';
  });
  return hasVerb ? paragraph : null;
}

/** The turns of an interview, by paragraph; empty if the text is none. */
function findTurns(text: string, paragraphs: readonly Span[]): Map<number, SetApart> {
  const turns = new Map<number, SetApart>();
  const labels = new Set<string>();
  let first = -1;
  let last = -1;
  for (const [index, { start, end }] of paragraphs.entries()) {
    const match = LABEL.exec(text.slice(start, Math.min(end, start + LABEL_REACH)));
    const label = match?.[1] ?? match?.[2];
    if (!match || !label) continue;
    labels.add(label);
    turns.set(index, { start: start + match[0].length, end, source: { start, end: start + label.length } });
    if (first < 0) first = index;
    last = index;
  }
  const isInterview =
    turns.size >= FEWEST_TURNS &&
    labels.size >= 2 &&
    labels.size <= turns.size / 2 + 1 &&
    turns.size >= (last - first + 1) * SHARE_OF_TURNS;
  if (!isInterview) turns.clear();
  return turns;
}
