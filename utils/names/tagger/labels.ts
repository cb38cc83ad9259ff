/** The labels of the tagger: outside, or begin, inside, end, single of one of four types (BIOES), and which may follow which. */
import type { NameType } from '../name-span.ts';

export const LABEL_TYPES: readonly NameType[] = ['person', 'organization', 'place', 'other'];
export const LABEL_COUNT = 17;
export const OUTSIDE = 0;
/** Weights and scores are kept for every label but OUTSIDE, which scores 0: only differences decide. Label 1 comes first. */
export const SCORED_LABELS = LABEL_COUNT - 1;

/** Part of a name that a label stands for. */
export const Part = { begin: 0, inside: 1, end: 2, single: 3 } as const;

/** `labelOf(1, Part.begin)`: begins an organization. */
export function labelOf(type: number, part: number): number {
  return 1 + type * 4 + part;
}

/** Number of the type of a label other than OUTSIDE. */
export function typeNumberOf(label: number): number {
  return (label - 1) >> 2;
}

export function partOf(label: number): number {
  return (label - 1) & 3;
}

const isOpen = (label: number) => label !== OUTSIDE && (partOf(label) === Part.begin || partOf(label) === Part.inside);
const continues = (label: number) => label !== OUTSIDE && (partOf(label) === Part.inside || partOf(label) === Part.end);

/** May `to` follow `from`? A name that has begun goes on until its end. */
function mayFollow(from: number, to: number): boolean {
  if (isOpen(from)) return continues(to) && typeNumberOf(from) === typeNumberOf(to);
  return !continues(to);
}

const LABELS = Array.from({ length: LABEL_COUNT }, (_, label) => label);

/** By label: may a stretch begin with it? */
export const MAY_BEGIN: readonly boolean[] = LABELS.map((label) => !continues(label));
/** By label: may a stretch end with it? */
export const MAY_END: readonly boolean[] = LABELS.map((label) => !isOpen(label));

/** For each label, those that may stand before it. */
export const PREDECESSORS: readonly Uint8Array[] = LABELS.map((to) =>
  Uint8Array.from(LABELS.filter((from) => mayFollow(from, to))),
);
