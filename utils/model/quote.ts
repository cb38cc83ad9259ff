/** What somebody is quoted as saying, and who. */
import type { Evidence } from './evidence.ts';
import type { Span } from './span.ts';

export type QuoteKind = 'direct' | 'reported';

export interface Quote extends Span {
  /** The words with their quotation marks (direct), or the reported clause. */
  readonly text: string;
  readonly kind: QuoteKind;
  /** Only words inside a reporting sentence are quoted: called it "crude". */
  readonly partial: boolean;
  /** `key` of the entity that speaks; null if unnamed, unclear, or nobody (scare quotes, titles). */
  readonly speaker: string | null;
  /** Keys of those who say it together with the speaker: `Reyes and Okafor said`. */
  readonly alsoSpeakers?: readonly string[];
  /** Where the text names, describes or refers to the speaker for this quote. */
  readonly speakerMention: Span | null;
  /** A source without a name: `a senior White House official`. */
  readonly unnamedSpeaker: string | null;
  /** Keys of those who may have said it, where it is unclear. */
  readonly candidates: readonly string[];
  /** Index in the list of the quote that this one stands inside, or null. */
  readonly insideOf: number | null;
  readonly evidence: readonly Evidence[];
}
