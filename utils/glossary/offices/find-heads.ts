/** Finds, for every organization, the tenures of people who headed it. */
import type { Tenure } from '../../model/glossary.ts';
import type { EntityDraft } from '../draft.ts';
import { organizationForms } from '../forms/organization-forms.ts';
import type { HeadReference } from '../records/record-fields.ts';
import { isHeadOffice } from './heads.ts';
import { organizationKey } from './organizations.ts';
import { isCountry, placeKey } from './places.ts';

function namesOf(entity: EntityDraft): Set<string> {
  const names = [entity.name, ...entity.aliases];
  return new Set([...names, ...names.flatMap(organizationForms)].map(organizationKey));
}

/** Organizations by folded name; several bodies share one ("Ministry of Defence"). */
function byName(entities: readonly EntityDraft[]): Map<string, number[]> {
  const found = new Map<string, number[]>();
  entities.forEach((entity, index) => {
    if (entity.kind !== 'organization') return;
    for (const key of namesOf(entity)) {
      const known = found.get(key);
      if (known) known.push(index);
      else found.set(key, [index]);
    }
  });
  return found;
}

/** Names that bodies of many countries share. */
const SHARED_NAME = /^(?:ministry|department|senate|chamber of deputies|national assembly|parliament|supreme court)\b/i;

/** Parts of the United Kingdom count as countries of their own. */
const NATIONS = new Set(['England and Wales', 'England', 'Scotland', 'Wales', 'Northern Ireland'].map(placeKey));
const UNITED_KINGDOM = placeKey('United Kingdom');

/** The `Ministry of Justice` of a `Justice Minister` of Norway is not the British one, even where no other is known. */
function isElsewhere(tenure: Tenure, home: string | null): boolean {
  const { place } = tenure;
  if (place === null || !isCountry(place)) return false;
  if (home === null) return SHARED_NAME.test(tenure.organization ?? '');
  if (!isCountry(home) || placeKey(home) === placeKey(place)) return false;
  return !(placeKey(home) === UNITED_KINGDOM && NATIONS.has(placeKey(place)));
}

/** The heads of each organization by its number in `entities`. An organization of another country is not meant. */
export function findHeads(entities: readonly EntityDraft[]): Map<number, HeadReference[]> {
  const organizations = byName(entities);
  const heads = new Map<number, HeadReference[]>();
  entities.forEach((person, index) => {
    person.tenures.forEach((tenure, place) => {
      if (tenure.organization === null || !isHeadOffice(tenure)) return;
      const named = organizations.get(organizationKey(tenure.organization)) ?? [];
      const country = tenure.place === null ? null : placeKey(tenure.place);
      const meant = named.filter((body) => {
        const home = entities[body]!.country;
        if (isElsewhere(tenure, home)) return false;
        return named.length === 1 || home === null || country === null || placeKey(home) === country;
      });
      if (meant.length !== 1) return;
      const list = heads.get(meant[0]!) ?? [];
      list.push({ index, tenure: place });
      heads.set(meant[0]!, list);
    });
  });
  return heads;
}
