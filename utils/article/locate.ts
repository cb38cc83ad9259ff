/** Finds the place in the page of a stretch of the article's text, also when the page has changed since it was read. */
import type { Span } from '../model/span.ts';
import { rawOffset, readText } from './runs.ts';
import type { BlockSource, SourceRun } from './sources.ts';
import { textsWithin } from './text-nodes.ts';

/** A boundary point for a DOM Range. */
export interface Place {
  readonly node: Text;
  /** UTF-16 code units into `node.data`. */
  readonly offset: number;
}

export interface PlaceRange {
  readonly start: Place;
  readonly end: Place;
}

/** True if the node still stands in the page and shows the words it showed. */
function isUnchanged(run: SourceRun): boolean {
  return run.node.isConnected && run.node.data === run.data;
}

/** The stretch of `run` within `span`. */
function rangeInRun(run: SourceRun, span: Span): PlaceRange {
  const from = Math.max(span.start, run.start) - run.start;
  const to = Math.min(span.end, run.end) - run.start;
  return {
    start: { node: run.node, offset: rawOffset(run.data, run.isAfterSpace, from) },
    end: { node: run.node, offset: rawOffset(run.data, run.isAfterSpace, to - 1) + lastUnit(run, to - 1) },
  };
}

/** Raw code units that the character at `offset` of the run takes: more than one for `e` and its accent. */
function lastUnit(run: SourceRun, offset: number): number {
  const at = rawOffset(run.data, run.isAfterSpace, offset);
  return Math.max(1, rawOffset(run.data, run.isAfterSpace, offset + 1) - at);
}

/** Looks for `words` in the page as it is now: whole text, white space collapsed; the occurrence whose text before is most alike. */
function searchPage(root: Node, words: string, before: string): PlaceRange[] {
  const runs: SourceRun[] = [];
  let text = '';
  for (const node of textsWithin(root)) {
    const tag = node.parentElement?.localName;
    if (tag === 'script' || tag === 'style' || tag === 'noscript' || tag === 'template') continue;
    const isAfterSpace = text === '' || text.endsWith(' ');
    const read = readText(node.data, isAfterSpace);
    if (read === '') continue;
    runs.push({ node, start: text.length, end: text.length + read.length, isAfterSpace, data: node.data });
    text += read;
  }
  const wanted = words.replace(/\s+/g, ' ');
  let best = -1;
  let bestLikeness = -1;
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    let likeness = 0;
    while (likeness < before.length && text[at - 1 - likeness] === before[before.length - 1 - likeness]) likeness++;
    if (likeness > bestLikeness) {
      best = at;
      bestLikeness = likeness;
    }
  }
  if (best < 0) return [];
  const span = { start: best, end: best + wanted.length };
  return runs.filter((run) => run.start < span.end && run.end > span.start).map((run) => rangeInRun(run, span));
}

/** How much of the text before a stretch is compared, to tell its occurrences apart. */
const CONTEXT = 60;

/**
 * The places in the page of `span` (offsets into the article's text), one range for each text node it touches, in order; empty if
 * the words are no longer in the page, or never were (text from a script's data). Where the page has changed, the words are looked
 * for in it as it is now.
 */
export function findPlaces(sources: readonly BlockSource[], span: Span): PlaceRange[] {
  const places: PlaceRange[] = [];
  for (const { block, text, runs } of sources) {
    if (block.start >= span.end || block.end <= span.start) continue;
    const inBlock = { start: Math.max(span.start, block.start), end: Math.min(span.end, block.end) };
    const touched = runs.filter((run) => run.start < inBlock.end && run.end > inBlock.start);
    if (touched.every(isUnchanged)) places.push(...touched.map((run) => rangeInRun(run, inBlock)));
    else {
      const words = text.slice(inBlock.start - block.start, inBlock.end - block.start);
      const before = text.slice(0, inBlock.start - block.start).slice(-CONTEXT);
      const body = runs[0]?.node.ownerDocument.body;
      if (body) places.push(...searchPage(body, words, before.replace(/\s+/g, ' ')));
    }
  }
  return places;
}

/** `findPlaces` as live DOM ranges, ready to be marked or scrolled to. */
export function locateSpan(sources: readonly BlockSource[], span: Span): Range[] {
  return findPlaces(sources, span).map(({ start, end }) => {
    const range = start.node.ownerDocument.createRange();
    range.setStart(start.node, start.offset);
    range.setEnd(end.node, end.offset);
    return range;
  });
}
