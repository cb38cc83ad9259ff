/** Names to put into copies of the corpus: people and organizations of the glossary, places of the place list. */
import type { GlossaryEntity } from '../../utils/model/glossary.ts';
import type { NamePool } from './augment.ts';
import { readPlaces } from './place-list.ts';

const PLAIN_NAME = /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’.-]*)?(?: (?:de|da|van|von|al|bin|el))? \p{Lu}[\p{L}'’-]+$/u;
const PLAIN_ORGANIZATION = /^\p{Lu}[\p{L}\d&.'’ -]{4,50}$/u;

export function readNamePool(entities: Iterable<Pick<GlossaryEntity, 'kind' | 'name' | 'type'>>): NamePool {
  const people: string[][] = [];
  const organizations: string[] = [];
  const clubs: string[] = [];
  for (const { kind, name, type } of entities) {
    if (kind === 'person') {
      if (PLAIN_NAME.test(name)) people.push(name.split(' '));
    } else if (type === 'football club') clubs.push(name);
    else if (PLAIN_ORGANIZATION.test(name) && name.includes(' ')) organizations.push(name);
  }
  const places = readPlaces().filter(({ name }) => /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}-]+)?$/u.test(name));
  return {
    people,
    organizations,
    clubs,
    cities: places.filter(({ isCity }) => isCity).map(({ name }) => name),
    towns: places.filter(({ isCity }) => !isCity).map(({ name }) => name),
  };
}
