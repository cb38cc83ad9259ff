/** Puts stretches found by marks and by layout into one list, outer before inner. */
import type { Stretch } from './find-stretches.ts';

/** A stretch set apart by layout of which marks cover this share is left to its marks: “It rained.” in a block quote. */
const COVERED_BY_MARKS = 0.6;

/** All stretches in text order; `insideOf` is the index of the innermost one round it. Linear, but for sorting. */
export function mergeStretches(marked: readonly Stretch[], setApart: readonly Stretch[]): Stretch[] {
  if (setApart.length === 0) return [...marked];
  const sources = new Map<Stretch, Stretch>();
  const kept: Stretch[] = [];
  let from = 0;
  for (const outer of setApart) {
    while (from < marked.length && marked[from]!.end <= outer.start) from++;
    const within: Stretch[] = [];
    for (let at = from; at < marked.length && marked[at]!.start < outer.end; at++)
      if (marked[at]!.insideOf === null) within.push(marked[at]!);
    const covered = within.reduce(
      (sum, { start, end }) => sum + Math.min(end, outer.end) - Math.max(start, outer.start),
      0,
    );
    if (covered < COVERED_BY_MARKS * (outer.end - outer.start)) kept.push(outer);
    else for (const stretch of within) sources.set(stretch, outer);
  }
  const all = [...kept, ...marked.map((stretch) => withSource(stretch, sources.get(stretch)))];
  return nest(all);
}

function withSource(stretch: Stretch, outer: Stretch | undefined): Stretch {
  return outer?.source ? { ...stretch, source: outer.source } : stretch;
}

function nest(stretches: readonly Stretch[]): Stretch[] {
  const sorted = [...stretches].sort((a, b) => a.start - b.start || b.end - a.end);
  const open: number[] = [];
  return sorted.map((stretch, index) => {
    while (open.length > 0 && sorted[open.at(-1)!]!.end < stretch.end) open.pop();
    const insideOf = open.at(-1) ?? null;
    open.push(index);
    return { ...stretch, insideOf };
  });
}
