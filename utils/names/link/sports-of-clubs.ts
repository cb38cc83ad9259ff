/** The sports that an article's clubs play: two clubs of one sport make a sport report where its words do not. */
import type { Glossary } from '../../model/glossary.ts';
import { SPORT_OF_CLUB } from '../data/sports.ts';
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
