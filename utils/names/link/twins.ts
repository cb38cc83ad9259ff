/** Finds records of one body that came from several sources, so that the article's name means one entry, identified where possible. */
import type { FormCandidate, Glossary, GlossaryEntity } from '../../model/glossary.ts';
import { foldName } from '../../text/normalise.ts';
import { organizationForm, withCapitals } from '../join/organization-name.ts';

const BRITISH = new Set(['england', 'scotland', 'wales', 'northern ireland']);
const CLUB_FORM = /^(?:a?fc|cf) | (?:a?fc|cf|football club)$/u;
const OF_COUNTRY =
  /^(?:the )?(?:united states|u\.?s\.?|us|british|uk|united kingdom) | (?:of the united states|of united kingdom)$/u;

export const isIdentified = (id: string) => /^Q\d+$/u.test(id);

/** `Home Depot Inc. (The)` -> `home depot`, `Newcastle United FC` -> `newcastle united`. */
function coreName(name: string): string {
  return organizationForm(name.replace(/\s*\([^)]*\)/gu, ''))
    .replace(CLUB_FORM, '')
    .replace(OF_COUNTRY, '');
}

/** The country by which two records are compared: clubs are of England, universities of the United Kingdom. */
function countryOf({ country }: GlossaryEntity): string {
  const folded = foldName(country ?? '');
  return BRITISH.has(folded) ? 'united kingdom' : folded;
}

const areTwins = (a: GlossaryEntity, b: GlossaryEntity): boolean =>
  coreName(a.name) === coreName(b.name) && (!a.country || !b.country || countryOf(a) === countryOf(b));

/** The Wikidata record of the same body, found by its names; an unidentified one without a twin stays. */
function identify(candidate: FormCandidate, glossary: Glossary): FormCandidate {
  const entity = glossary.entity(candidate.index);
  if (isIdentified(entity.id)) return candidate;
  for (const name of new Set([entity.name, withCapitals(coreName(entity.name))]))
    for (const other of glossary.lookup(name)) {
      if (other.kind !== 'organization' || other.index === candidate.index) continue;
      const record = glossary.entity(other.index);
      if (isIdentified(record.id) && areTwins(entity, record))
        return { ...candidate, index: other.index, fame: Math.max(other.fame, candidate.fame) };
    }
  return candidate;
}

/** Organizations without their twins: an identified record stands for the others, else the best known one. */
export function withoutTwins(
  candidates: readonly FormCandidate[],
  glossary: Glossary,
  isStronger: (a: FormCandidate, b: FormCandidate) => boolean,
): FormCandidate[] {
  const kept: FormCandidate[] = [];
  for (const candidate of candidates.map((found) => identify(found, glossary))) {
    const entity = glossary.entity(candidate.index);
    const at = kept.findIndex(({ index }) => index === candidate.index || areTwins(glossary.entity(index), entity));
    const known = kept[at];
    if (!known) kept.push(candidate);
    else {
      const best = isStronger(candidate, known) ? candidate : known;
      const index = isIdentified(glossary.entity(known.index).id) ? known.index : candidate.index;
      const stays = isIdentified(glossary.entity(index).id) ? index : best.index;
      kept[at] = { ...best, index: stays, fame: Math.max(known.fame, candidate.fame) };
    }
  }
  return kept;
}
