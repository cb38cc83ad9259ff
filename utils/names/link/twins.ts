/** Finds records of one body that came from several sources, so that the article's name means one entry, identified where possible. */
import type { FormCandidate, Glossary, GlossaryEntity } from '../../model/glossary.ts';
import { organizationForm, withCapitals } from '../join/organization-name.ts';
import { countryName } from './country-name.ts';

const CLUB_FORM = /^(?:a?fc|cf) | (?:a?fc|cf|football club)$/u;
/** `SoftBank Group Corp` and `SoftBank`. */
const GROUP = /(?<=.) (?:group|holdings?)$/u;
const OF_COUNTRY =
  /^(?:the )?(?:united states|u\.?s\.?|us|british|uk|united kingdom) | (?:of the united states|of united kingdom)$/u;

const isIdentified = (id: string) => /^Q\d+$/u.test(id);

/** `Home Depot Inc. (The)` -> `home depot`, `Newcastle United FC` -> `newcastle united`. */
function coreName(name: string): string {
  return organizationForm(name.replace(/\s*\([^)]*\)/gu, ''))
    .replace(CLUB_FORM, '')
    .replace(OF_COUNTRY, '')
    .replace(GROUP, '');
}

/** Clubs are of England, universities of the United Kingdom. */
const countryOf = ({ country }: GlossaryEntity) => countryName(country ?? '');

interface CoreNames {
  readonly own: string;
  readonly all: ReadonlySet<string>;
}

/** A record is held against many others. */
const coreNames = new WeakMap<GlossaryEntity, CoreNames>();

function coreNamesOf(entity: GlossaryEntity): CoreNames {
  const known = coreNames.get(entity);
  if (known) return known;
  const own = coreName(entity.name);
  const names = { own, all: new Set([own, ...entity.aliases.map(coreName)]) };
  coreNames.set(entity, names);
  return names;
}

/** Each record gives the other's name as one of its own: `ASEAN` and `Association of Southeast Asian Nations`. */
function nameEachOther(a: GlossaryEntity, b: GlossaryEntity): boolean {
  const [ofA, ofB] = [coreNamesOf(a), coreNamesOf(b)];
  return ofA.all.has(ofB.own) && ofB.all.has(ofA.own);
}

const areTwins = (a: GlossaryEntity, b: GlossaryEntity): boolean =>
  (!a.country || !b.country || countryOf(a) === countryOf(b)) && nameEachOther(a, b);

/** The Wikidata record of the same body, found by its names; an unidentified one without a twin stays. */
function identify<T extends FormCandidate>(candidate: T, glossary: Glossary): T {
  const entity = glossary.entity(candidate.index);
  if (isIdentified(entity.id)) return candidate;
  for (const name of new Set([entity.name, withCapitals(coreNamesOf(entity).own)]))
    for (const other of glossary.lookup(name)) {
      if (other.kind !== 'organization' || other.index === candidate.index) continue;
      const record = glossary.entity(other.index);
      if (isIdentified(record.id) && areTwins(entity, record))
        return { ...candidate, index: other.index, fame: Math.max(other.fame, candidate.fame) };
    }
  return candidate;
}

/** Organizations without their twins: an identified record stands for the others, else the best known one. */
export function withoutTwins<T extends FormCandidate>(
  candidates: readonly T[],
  glossary: Glossary,
  isStronger: (a: FormCandidate, b: FormCandidate) => boolean,
): T[] {
  const kept: T[] = [];
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
