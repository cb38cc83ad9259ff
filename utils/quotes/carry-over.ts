/** Speakers for quotes without a cue of their own: from the quote after, the sentence before, or the turns of a talk. */
import type { Attribution } from './attribution.ts';
import { attributeTo } from './attribution.ts';
import type { Cue } from './cues.ts';
import type { Discourse } from './pronouns.ts';
import { innerText, opensSentence, type QuotedItems, stretchAt, wordCount } from './quoted-item.ts';
import { verbAt } from './reporting-verb-at.ts';
import { isEnd, LONGEST_SENTENCE } from './sentence-bounds.ts';
import { openingSubject } from './subjects.ts';
import { subjectOf } from './verb-subjects.ts';

/** A quote without any cue of its own must have so many words to be more than a heading or a shout. */
const FEWEST_WORDS_ALONE = 4;
/** The next quote's cue counts if it is no further than this many items. */
const NEXT_QUOTE = 8;

/** “It rained.” “A lot,” Reyes said: the cue of the quote that follows in the same paragraph. */
export function followingCue({ items }: QuotedItems, index: number, cues: ReadonlyMap<number, Cue>): Cue | null {
  for (let at = index + 1; at < items.length && at < index + NEXT_QUOTE; at++) {
    if (items[at]!.kind === 'stop') continue;
    if (items[at]!.kind !== 'quote') return null;
    const cue = cues.get(at);
    if (cue) return cue.rule.startsWith('cue-after') ? cue : null;
  }
  return null;
}

/** Reyes was asked about the rain. ¶ “It rained.” and Reyes said it rained: ¶ “It rained.” */
export function fromSentenceBefore(
  quoted: QuotedItems,
  index: number,
  earlier: readonly (readonly [item: number, found: Attribution | undefined])[],
  discourse: Discourse,
): Attribution | null {
  const { items, text } = quoted;
  const { isUnmarked } = stretchAt(quoted, index);
  let end = index - 1;
  while (end >= 0 && isEnd(items[end])) end--;
  if (end < 0 || wordCount(text, stretchAt(quoted, index)) < FEWEST_WORDS_ALONE) return null;
  const isColon = items[end]!.kind === 'colon';
  const last = earlier.at(-1);
  if (last && (items[last[0]]!.sentence === items[end]!.sentence || (isUnmarked && !isColon)) && last[1])
    return inTurn(quoted, index, earlier) ?? { ...last[1], rule: isUnmarked ? 'block-quote' : 'previous-quote' };
  let floor = end;
  while (floor >= 0 && !isEnd(items[floor]) && end - floor < LONGEST_SENTENCE) floor--;
  for (let at = end; at > floor; at--) {
    const verb = verbAt(items, at);
    if (!verb || verb.frame === 'act') continue;
    const found = subjectOf(items, at);
    const words = { start: items[at]!.start, end: items[at]!.end };
    if (found)
      return attributeTo(
        found,
        isColon ? 'colon-before' : 'verb-in-sentence-before',
        words,
        items,
        items[index]!,
        discourse,
      );
  }
  const opening = isColon ? openingSubject(items, floor, end + 1) : null;
  return opening && attributeTo(opening, 'colon-before', null, items, items[index]!, discourse);
}

/** “Did it rain?” Okafor asked. ¶ “It did,” said Reyes. ¶ “A lot?” ¶ “A lot.”: two speakers in turn, each a paragraph. */
function inTurn(
  quoted: QuotedItems,
  index: number,
  earlier: readonly (readonly [item: number, found: Attribution | undefined])[],
): Attribution | null {
  const { items } = quoted;
  const [[first, before] = [], [second, last] = []] = earlier.slice(-2);
  if (first === undefined || second === undefined || !before || !last) return null;
  const here = items[index]!.paragraph;
  const isAdjacent =
    items[first]!.paragraph === here - 2 && items[second]!.paragraph === here - 1 && opensSentence(items, second);
  const [one] = before.entities;
  const [other] = last.entities;
  if (!isAdjacent || one === undefined || other === undefined || one === other) return null;
  const isAnswer =
    innerText(quoted, second).trimEnd().endsWith('?') ||
    innerText(quoted, index).trimEnd().endsWith('?') ||
    last.rule === 'in-turn';
  if (isAnswer) return { ...before, rule: 'in-turn' };
  return { rule: 'in-turn', entities: [], mention: null, unnamed: null, candidates: [one, other], cue: null };
}
