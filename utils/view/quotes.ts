/** Quotes as they are shown: in text order, with the voice that speaks. */
import type { ReadingContext } from '../model/context.ts';
import type { Quote } from '../model/quote.ts';
import type { Span } from '../model/span.ts';
import { type EvidenceLine, evidenceLines } from './evidence.ts';
import { WORDS } from './strings.ts';

/** Longer quotes are shown cut, with their end one click away. */
const EXCERPT_LENGTH = 320;

export interface QuoteView extends Span {
  readonly id: string;
  readonly words: string;
  /** The first part of `words`, cut at a word; null where the whole is short. */
  readonly excerpt: string | null;
  readonly isReported: boolean;
  /** Key of the speaker, for the way to the card. */
  readonly speaker: string | null;
  /** A name, `a senior official`, or that it is unclear. */
  readonly voice: string;
  readonly isUnclear: boolean;
  /** Names of those who may have said it. */
  readonly mayBe: readonly string[];
  readonly evidence: readonly EvidenceLine[];
}

function excerptOf(words: string): string | null {
  if (words.length <= EXCERPT_LENGTH) return null;
  return `${words.slice(0, EXCERPT_LENGTH).replace(/\s+\S*$/, '')} …`;
}

/** Names by key, for people and organizations alike: both speak. */
export function namesOf({ people, organizations }: ReadingContext): ReadonlyMap<string, string> {
  return new Map([...people, ...organizations].map(({ key, name }) => [key, name]));
}

function quoteView(
  quote: Quote,
  index: number,
  context: ReadingContext,
  names: ReadonlyMap<string, string>,
): QuoteView {
  const name = quote.speaker === null ? undefined : names.get(quote.speaker);
  return {
    id: `q${index}`,
    start: quote.start,
    end: quote.end,
    words: quote.text,
    excerpt: excerptOf(quote.text),
    isReported: quote.kind === 'reported',
    speaker: name === undefined ? null : quote.speaker,
    voice: name ?? quote.unnamedSpeaker ?? WORDS.speakerUnclear,
    isUnclear: name === undefined && quote.unnamedSpeaker === null,
    mayBe: quote.candidates.flatMap((key) => names.get(key) ?? []),
    evidence: evidenceLines(quote.evidence, context.article.text),
  };
}

/** A quote inside another is part of that one and not shown again. */
export function quoteViews(context: ReadingContext): QuoteView[] {
  const names = namesOf(context);
  return context.quotes
    .map((quote, index) => ({ quote, view: quoteView(quote, index, context, names) }))
    .filter(({ quote }) => quote.insideOf === null)
    .map(({ view }) => view)
    .sort((a, b) => a.start - b.start);
}
