/** Reads who is quoted: every quoted stretch of an article, its speaker, and why. */
import type { Block } from '../model/article.ts';
import type { Entity } from '../model/mention.ts';
import type { Quote } from '../model/quote.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Tokens } from '../text/tokenise.ts';
import { type Attribution, attribute } from './attribute.ts';
import { findStretches, type Stretch } from './find-stretches.ts';
import { readItems } from './items.ts';
import { findParagraphs } from './paragraphs.ts';
import { Discourse } from './pronouns.ts';

/** What is read: `text` as all spans point into it, with the page's blocks where there are any. */
export interface QuotedText {
  readonly text: string;
  readonly blocks?: readonly Block[];
  readonly title?: string;
}

/**
 * The quotes of `input.text`, in text order; spans are UTF-16 offsets and include the quotation marks. `entities` are those of the
 * same text, `tokens` and `sentences` what `text/` made of it. Never throws; linear in the length of the text.
 */
export function readQuotes(
  input: QuotedText,
  entities: readonly Entity[],
  tokens: Tokens,
  sentences: readonly Sentence[],
): Quote[] {
  const { text, blocks } = input;
  const stretches = findStretches(text, findParagraphs(text, blocks));
  if (stretches.length === 0) return [];
  const level = stretches.flatMap(({ insideOf }, index) => (insideOf === null ? [index] : []));
  const items = readItems(tokens, sentences, entities, stretches, level, { start: 0, end: text.length });
  const attributions = attribute(text, items, entities, stretches, new Discourse(entities, text));
  return level.map((index) => toQuote(text, entities, stretches[index]!, attributions.get(index)));
}

function toQuote(text: string, entities: readonly Entity[], stretch: Stretch, found: Attribution | undefined): Quote {
  const { start, end } = stretch;
  const key = (entity: number) => entities[entity]!.key;
  const [first] = found?.entities ?? [];
  return {
    start,
    end,
    text: text.slice(start, end),
    kind: 'direct',
    partial: false,
    speaker: first === undefined ? null : key(first),
    speakerMention: found?.mention ?? null,
    unnamedSpeaker: found?.unnamed ? text.slice(found.unnamed.start, found.unnamed.end) : null,
    candidates: found?.candidates.map(key) ?? [],
    insideOf: null,
    evidence: found ? [{ rule: found.rule, ...(found.cue ? { words: found.cue } : {}) }] : [],
  };
}
