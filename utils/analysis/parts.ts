/** The part that each entity plays in the text: speaks, is spoken about, is only named; and the order that follows. */
import type { Article } from '../model/article.ts';
import type { Part } from '../model/context.ts';
import type { Entity } from '../model/mention.ts';
import type { Quote } from '../model/quote.ts';
import { contains } from '../model/span.ts';
import { foldName } from '../text/normalise.ts';

/** Named this often, somebody is spoken about and not only named. */
const MENTIONS_OF_A_SUBJECT = 3;
/** Named within this part of the text from its start (UTF-16 units), and again later: the lead is about them. */
const LEAD_LENGTH = 600;

export type Parts = ReadonlyMap<string, Part>;

function isSpokenAbout(entity: Entity, title: string, quotes: readonly Quote[]): boolean {
  const { mentions } = entity;
  if (mentions.length >= MENTIONS_OF_A_SUBJECT) return true;
  if (mentions.some(({ text }) => title.includes(foldName(text)))) return true;
  if (mentions.length > 1 && (mentions[0]?.start ?? LEAD_LENGTH) < LEAD_LENGTH) return true;
  return mentions.some((mention) =>
    quotes.some((quote) => quote.kind === 'direct' && quote.speaker !== null && contains(quote, mention)),
  );
}

/** The part of every entity, by its key. */
export function partsOf(article: Article, entities: readonly Entity[], quotes: readonly Quote[]): Parts {
  const speakers = new Set(quotes.map(({ speaker }) => speaker));
  const title = foldName(article.title);
  return new Map(
    entities.map((entity) => {
      if (speakers.has(entity.key)) return [entity.key, 'speaks'];
      return [entity.key, isSpokenAbout(entity, title, quotes) ? 'spoken-about' : 'only-named'];
    }),
  );
}

const ORDER: readonly Part[] = ['speaks', 'spoken-about', 'only-named'];

/** By part, then by number of mentions, then by first mention; a new list. */
export function orderByPart(entities: readonly Entity[], parts: Parts): Entity[] {
  const rank = ({ key }: Entity) => ORDER.indexOf(parts.get(key) ?? 'only-named');
  return entities.toSorted(
    (a, b) => rank(a) - rank(b) || b.mentions.length - a.mentions.length || firstPlace(a) - firstPlace(b),
  );
}

function firstPlace(entity: Entity): number {
  return entity.mentions[0]?.start ?? entity.descriptions[0]?.start ?? Number.MAX_SAFE_INTEGER;
}
