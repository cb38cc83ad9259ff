/** The sports that an article's clubs play: two clubs of one sport make a sport report where its words do not. */
import type { Glossary } from '../../model/glossary.ts';
import { NICKNAMES_OF_LEAGUE, SPORT_OF_CLUB } from '../data/sports.ts';
import type { EntityDraft } from '../entity-draft.ts';
import type { Candidates } from './find-candidates.ts';

const LEAST_CLUBS = 2;

/** Counts clubs by full names that are no everyday words: `Cleveland Browns`, not `Browns`. */
export function sportsOfClubs(candidates: ReadonlyMap<EntityDraft, Candidates>, glossary: Glossary): Set<string> {
  const clubs = new Map<string, number>();
  for (const [{ kind, name }, [best]] of candidates) {
    if (kind !== 'organization' || !best || best.caution || !best.isByLongestForm || !name.includes(' ')) continue;
    const sport = SPORT_OF_CLUB.get(glossary.entity(best.index).type?.split(' ')[0] ?? '');
    if (sport) clubs.set(sport, (clubs.get(sport) ?? 0) + 1);
  }
  return new Set([...clubs].filter(([, count]) => count >= LEAST_CLUBS).map(([sport]) => sport));
}

/** The league of a club by the glossary's type of it: `MLB team` -> MLB; null for other bodies. */
export function leagueOf(type: string | null): string | null {
  const league = type?.split(' ')[0] ?? '';
  return NICKNAMES_OF_LEAGUE.has(league) ? league : null;
}

/** How many names of the article may be clubs of a league: `Wild` and `Sabres` are two of the NHL. */
export function countClubs(
  candidates: ReadonlyMap<EntityDraft, Candidates>,
  glossary: Glossary,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const found of candidates.values())
    for (const league of new Set(found.flatMap(({ index }) => leagueOf(glossary.entity(index).type) ?? [])))
      counts.set(league, (counts.get(league) ?? 0) + 1);
  return counts;
}
