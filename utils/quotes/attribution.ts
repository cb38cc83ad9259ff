/** What is concluded about one quote: who speaks, by which rule, on which words. */
import type { Span } from '../model/span.ts';
import type { Item } from './items.ts';
import type { Subject } from './noun-phrases.ts';
import type { Discourse } from './pronouns.ts';

export interface Attribution {
  readonly rule: string;
  /** Entities that speak; several for joint speakers; empty if unnamed or unclear. */
  readonly entities: readonly number[];
  /** Where the text names or refers to the speaker. */
  readonly mention: Span | null;
  /** Where it describes a speaker without a name. */
  readonly unnamed: Span | null;
  /** Entities that may be meant by a pronoun that stays open, best first. */
  readonly candidates: readonly number[];
  readonly cue: Span | null;
}

/** The attribution to `subject`; a pronoun is resolved with what `discourse` knows when `at` is read. */
export function attributeTo(
  subject: Subject,
  rule: string,
  cue: Span | null,
  items: readonly Item[],
  at: Item,
  discourse: Discourse,
): Attribution {
  const mention = { start: subject.start, end: subject.finish };
  const base = { rule, mention, unnamed: null, candidates: [], cue };
  if (subject.kind === 'entity') {
    const isSure = discourse.fitsHonorific(subject.entities[0]!, items[subject.item - 1]?.word ?? '');
    return { ...base, entities: isSure ? subject.entities : [] };
  }
  if (subject.kind === 'unnamed') return { ...base, entities: [], unnamed: mention };
  if (subject.kind === 'unknown-name') return { ...base, entities: [] };
  const pronoun = items[subject.item]!;
  // Names between a quote and the pronoun after it are not noted yet; those before it are.
  const { referent, candidates } = discourse.resolve(subject.head, pronoun.start > at.start ? at : pronoun);
  if (!referent) return { ...base, entities: [], candidates };
  if (referent.entity === null) return { ...base, entities: [], unnamed: referent.unnamed };
  return { ...base, entities: [referent.entity] };
}
