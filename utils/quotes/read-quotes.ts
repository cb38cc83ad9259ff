/** Reads who is quoted: the table of contents of this room. */
import type { Block } from '../model/article.ts';
import type { Entity } from '../model/mention.ts';
import type { Quote } from '../model/quote.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Tokens } from '../text/tokenise.ts';
import { attribute } from './attribute.ts';
import { findStretches, type Stretch } from './find-stretches.ts';
import { createItemReader } from './items.ts';
import { attributeByLabel } from './labels.ts';
import { mergeStretches } from './merge-stretches.ts';
import { attributeNested } from './nested.ts';
import { findParagraphs } from './paragraphs.ts';
import { Discourse } from './pronouns.ts';
import { findReportedClauses } from './reported.ts';
import { findSetApart } from './set-apart.ts';
import { toQuotes } from './to-quotes.ts';

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
  const paragraphs = findParagraphs(text, blocks);
  const marked = findStretches(text, paragraphs);
  const stretches = mergeStretches(marked, findSetApart(text, paragraphs, blocks, marked));
  const inside = groupByOuter(stretches);

  const readItems = createItemReader(tokens, sentences, entities, stretches);
  const items = readItems(inside.get(null) ?? [], { start: 0, end: text.length });
  const clauses = findReportedClauses(items);
  const given = attributeByLabel(text, entities, stretches);
  const { quotes, reported } = attribute({ text, items, stretches, given }, clauses, new Discourse(entities, text));

  const nested = [...inside].flatMap(([outer, level]) =>
    outer === null ? [] : [...attributeNested(text, readItems(level, stretches[outer]!), stretches)],
  );
  return toQuotes({ text, entities, items, stretches, quotes, nested: new Map(nested), clauses, reported });
}

/** Indices of the stretches by the stretch they stand inside, in text order. */
function groupByOuter(stretches: readonly Stretch[]): Map<number | null, number[]> {
  const groups = new Map<number | null, number[]>();
  for (const [index, { insideOf }] of stretches.entries()) {
    const group = groups.get(insideOf);
    if (group) group.push(index);
    else groups.set(insideOf, [index]);
  }
  return groups;
}
