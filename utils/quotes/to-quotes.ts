/** Writes what was found in the form that the rest of the house reads. */
import type { Entity } from '../model/mention.ts';
import type { Quote } from '../model/quote.ts';
import type { Span } from '../model/span.ts';
import type { Attribution } from './attribution.ts';
import type { Stretch } from './find-stretches.ts';
import type { Item } from './items.ts';
import { isPartial } from './quoted-item.ts';
import type { ReportedClause } from './reported.ts';

export interface Found {
  readonly text: string;
  readonly entities: readonly Entity[];
  readonly items: readonly Item[];
  readonly stretches: readonly Stretch[];
  readonly quotes: ReadonlyMap<number, Attribution>;
  /** Inner stretches to list, by index of the stretch. */
  readonly nested: ReadonlyMap<number, Attribution>;
  readonly clauses: readonly ReportedClause[];
  readonly reported: ReadonlyMap<number, Attribution>;
}

type Voice = Pick<Quote, 'speaker' | 'alsoSpeakers' | 'speakerMention' | 'unnamedSpeaker' | 'candidates' | 'evidence'>;

/** Quotes in text order, outer before inner; a reported clause is listed only if somebody says it. */
export function toQuotes(found: Found): Quote[] {
  const { text, stretches, items, quotes, nested, clauses, reported } = found;
  const listed: { quote: Quote; stretch: number | null }[] = [];
  const partial = new Map(
    items.flatMap((item, index) =>
      item.kind === 'quote' ? [[item.ref, isPartial({ text, items, stretches }, index)]] : [],
    ),
  );
  for (const [index, { start, end, insideOf }] of stretches.entries()) {
    if (insideOf !== null && !nested.has(index)) continue;
    const voice = voiceOf(found, insideOf === null ? quotes.get(index) : nested.get(index));
    const quote: Quote = {
      start,
      end,
      text: text.slice(start, end),
      kind: 'direct',
      partial: partial.get(index) ?? false,
      ...voice,
      insideOf: null,
    };
    listed.push({ quote, stretch: index });
  }
  for (const [index, { start, end }] of clauses.entries()) {
    const voice = voiceOf(found, reported.get(index));
    if (voice.speaker === null && voice.unnamedSpeaker === null) continue;
    listed.push({
      quote: { start, end, text: text.slice(start, end), kind: 'reported', partial: false, ...voice, insideOf: null },
      stretch: null,
    });
  }
  listed.sort((a, b) => a.quote.start - b.quote.start || b.quote.end - a.quote.end);
  const places = new Map(listed.flatMap(({ stretch }, index) => (stretch === null ? [] : [[stretch, index]])));
  return listed.map(({ quote, stretch }) => {
    const outer = stretch === null ? null : stretches[stretch]!.insideOf;
    return outer === null ? quote : { ...quote, insideOf: places.get(outer) ?? null };
  });
}

function voiceOf({ text, entities }: Found, found: Attribution | undefined): Voice {
  if (!found) return { speaker: null, speakerMention: null, unnamedSpeaker: null, candidates: [], evidence: [] };
  const key = (entity: number) => entities[entity]!.key;
  const [first, ...others] = found.entities;
  return {
    speaker: first === undefined ? null : key(first),
    ...(others.length > 0 ? { alsoSpeakers: others.map(key) } : {}),
    speakerMention: found.mention,
    unnamedSpeaker: found.unnamed ? cut(text, found.unnamed) : null,
    candidates: found.candidates.map(key),
    evidence: [{ rule: found.rule, ...(found.cue ? { words: found.cue } : {}) }],
  };
}

const cut = (text: string, { start, end }: Span) => text.slice(start, end).replace(/\s+/gu, ' ');
