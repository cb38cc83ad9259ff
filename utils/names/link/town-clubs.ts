/** Finds the clubs that sport reports call by their town (`Boston 3 Detroit 1`), or by a nickname where the town is named (`in New York against the Rangers`). */
import type { FormCandidate } from '../../model/glossary.ts';
import { LEAGUE_OF_PHRASE, NICKNAMES_OF_LEAGUE, STUDENT_WORDS } from '../data/sports.ts';
import { type NamesDocument, textOf } from '../document.ts';
import type { EntityDraft } from '../entity-draft.ts';
import { withCapitals } from '../join/organization-name.ts';
import type { NameSpan } from '../name-span.ts';
import { wordAt } from '../words.ts';
import type { Candidate, Candidates } from './find-candidates.ts';

/** Towns beyond this many are not tried with a nickname: tables, not articles. */
const MOST_TOWNS = 60;

/** Leagues of the clubs that the article names beyond doubt, or whose own words it uses; none where students play. */
export function readLeagues(
  { words, tokens, glossary }: NamesDocument,
  candidates: ReadonlyMap<EntityDraft, Candidates>,
): string[] {
  if (words.texts.some((word) => STUDENT_WORDS.has(word))) return [];
  const found = new Set<string>();
  for (const [{ kind }, [best]] of candidates) {
    if (kind !== 'organization' || !best || best.caution || best.form === 'short') continue;
    const league = glossary.entity(best.index).type?.split(' ')[0];
    if (league && NICKNAMES_OF_LEAGUE.has(league)) found.add(league);
  }
  for (let i = 0; i + 1 < tokens.count; i++) {
    const league = LEAGUE_OF_PHRASE.get(`${wordAt(words, i)} ${wordAt(words, i + 1)}`);
    if (league) found.add(league);
  }
  return [...found];
}

/** Towns of the article, as it writes them. */
export function readTowns(document: NamesDocument, spans: readonly NameSpan[]): string[] {
  const towns = new Set<string>();
  for (const { type, first, end } of spans) {
    if (type === 'place' && towns.size < MOST_TOWNS)
      towns.add(withCapitals(textOf(document, first, end).toLowerCase()));
  }
  return [...towns];
}

/** Clubs whose name is this one and a nickname, or a town of the article and this one. */
export function findTownClubs(
  { glossary }: NamesDocument,
  { name }: EntityDraft,
  leagues: readonly string[],
  towns: readonly string[],
): Candidates {
  const clubs = new Map<number, FormCandidate>();
  const written = withCapitals(name.toLowerCase());
  for (const league of leagues) {
    const nicknames = NICKNAMES_OF_LEAGUE.get(league)!;
    const names = nicknames.includes(written)
      ? towns.map((town) => `${town} ${written}`)
      : nicknames.map((nickname) => `${written} ${nickname}`);
    for (const candidate of names.flatMap((full) => glossary.lookup(full)))
      if (candidate.kind === 'organization' && glossary.entity(candidate.index).type?.startsWith(`${league} `))
        clubs.set(candidate.index, candidate);
  }
  return [...clubs.values()].map(
    (club): Candidate => ({
      ...club,
      form: 'short',
      caution: false,
      bearers: clubs.size,
      isByLongestForm: true,
      isLongForm: false,
      isNameOfOther: false,
    }),
  );
}
