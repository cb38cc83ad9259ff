/** Quotes inside quotes: what A says that B said. */
import type { Attribution } from './attribution.ts';
import { cueAfter, cueBefore } from './cues.ts';
import type { Stretch } from './find-stretches.ts';
import type { Item } from './items.ts';
import { isMentionedOnly, wordCount } from './quoted-item.ts';

/** An inner stretch of fewer words is a term or a title. */
const FEWEST_WORDS = 3;

/**
 * Attributions of the quotes among `items`, the items inside one outer quote, by index of the stretch. Only those are listed that
 * a cue inside gives to somebody else; the rest are the outer speaker's own turns of phrase.
 */
export function attributeNested(
  text: string,
  items: readonly Item[],
  stretches: readonly Stretch[],
): Map<number, Attribution> {
  const found = new Map<number, Attribution>();
  for (const [index, item] of items.entries()) {
    if (item.kind !== 'quote') continue;
    const cue = isMentionedOnly({ text, items, stretches }, index)
      ? null
      : (cueAfter(items, index) ?? cueBefore(items, index));
    if (!cue || cue.rule === 'act-before' || wordCount(text, stretches[item.ref]!) < FEWEST_WORDS) continue;
    const { kind, entities, start, finish } = cue.subject;
    if (kind !== 'entity' && kind !== 'unnamed') continue;
    const mention = { start, end: finish };
    found.set(item.ref, {
      rule: 'quote-in-quote',
      entities,
      mention,
      unnamed: kind === 'unnamed' ? mention : null,
      candidates: [],
      cue: cue.words,
    });
  }
  return found;
}
