/** The cast of an article: who speaks, who is spoken about, who is only named. */
import type { Part, PersonInContext, ReadingContext } from '../model/context.ts';
import type { IsoDate } from '../model/date.ts';
import { dateWords } from './dates.ts';
import { byWeight, type EntityCard, entityCard } from './entities.ts';
import { type MetView, metView } from './met.ts';
import type { QuoteView } from './quotes.ts';
import { type RoleGroup, roleGroups } from './roles.ts';

export interface PersonCard extends EntityCard {
  readonly kind: 'person';
  readonly roles: readonly RoleGroup[];
  /** Party, country, when died. */
  readonly facts: readonly string[];
  readonly met: MetView | null;
}

export interface CastPart {
  readonly part: Part;
  readonly cards: readonly PersonCard[];
}

const PART_ORDER: readonly Part[] = ['speaks', 'spoken-about', 'only-named'];

function factsOf({ party, country, died }: PersonInContext): string[] {
  return [party, country, died ? `died ${dateWords(died)}` : null].filter((fact) => fact !== null);
}

function personCard(
  person: PersonInContext,
  context: ReadingContext,
  quotes: readonly QuoteView[],
  today: IsoDate,
): PersonCard {
  const card = entityCard(person, context, quotes);
  const roles = roleGroups(person.rolesThen, person.rolesNow, context.article.publishedAt, today);
  return {
    kind: 'person',
    ...card,
    // Where nothing is claimed there is nothing to be careful about.
    fromMemory: card.fromMemory && roles.length > 0,
    roles,
    facts: factsOf(person),
    met: metView(person, context.met ?? []),
  };
}

/** Parts without anybody are left out. */
export function castParts(context: ReadingContext, quotes: readonly QuoteView[], today: IsoDate): CastPart[] {
  return PART_ORDER.map((part) => ({
    part,
    cards: context.people
      .filter((person) => person.part === part)
      .map((person) => personCard(person, context, quotes, today))
      .sort(byWeight),
  })).filter(({ cards }) => cards.length > 0);
}
