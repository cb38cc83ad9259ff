/** Who a label names: the signature of a post, `REYES:` before a turn of an interview. */
import type { Entity } from '../model/mention.ts';
import type { Span } from '../model/span.ts';
import type { Attribution } from './attribution.ts';
import type { Stretch } from './find-stretches.ts';

/** Attributions of stretches that carry their source with them, by index of the stretch. */
export function attributeByLabel(
  text: string,
  entities: readonly Entity[],
  stretches: readonly Stretch[],
): Map<number, Attribution> {
  const found = new Map<number, Attribution>();
  const labelled = stretches.some(({ source }) => source);
  if (!labelled) return found;
  const first = stretches.find(({ source }) => source)!.start;
  for (const [index, { source }] of stretches.entries()) {
    if (!source) continue;
    const entity = entityOf(text, entities, source, first);
    found.set(index, {
      rule: 'label',
      entities: entity < 0 ? [] : [entity],
      mention: source,
      unnamed: null,
      candidates: [],
      cue: null,
    });
  }
  return found;
}

function entityOf(text: string, entities: readonly Entity[], label: Span, firstTurn: number): number {
  const words = text.slice(label.start, label.end);
  if (words === 'A') return interviewee(entities, firstTurn);
  const named = entities.findIndex(({ mentions }) =>
    mentions.some(({ start, end }) => start < label.end && label.start < end),
  );
  if (named >= 0 || words === 'Q') return words === 'Q' ? -1 : named;
  const folded = words.toLowerCase();
  const fits = entities.flatMap(({ kind, name }, index) => {
    const own = name.toLowerCase();
    return kind === 'person' && (own === folded || own.endsWith(` ${folded}`)) ? [index] : [];
  });
  return fits.length === 1 ? fits[0]! : -1;
}

/** Who answers: the only person whom the words before the first question name. */
function interviewee(entities: readonly Entity[], firstTurn: number): number {
  const fits = entities.flatMap(({ kind, mentions }, index) =>
    kind === 'person' && mentions.some(({ end }) => end <= firstTurn) ? [index] : [],
  );
  return fits.length === 1 ? fits[0]! : -1;
}
