/** Counts given names and surnames over all people: evidence for names that the glossary lacks. */
import type { EntityDraft } from '../draft.ts';
import { hashForm } from '../phrases/form-tokens.ts';
import { spread } from '../phrases/hashing.ts';
import type { NameCount } from '../tables/count-table.ts';
import { parsePersonName } from './person-forms.ts';

/** Where a word's counts lie: its bucket's hash and 16 bits to tell it from others there. Null if it is no word. */
export function nameSlot(word: string): { readonly hash: number; readonly key: number } | null {
  // Questions come in small letters too, which no form of the table has: capitals stand for any.
  const hash = hashForm(word.toUpperCase());
  return hash ? { hash: spread(hash.first), key: spread(hash.second) & 0xffff } : null;
}

interface Tally {
  given: number;
  family: number;
}

export function countNames(entities: readonly EntityDraft[], least: number) {
  const tallies = new Map<string, Tally>();
  const tallyOf = (word: string) => {
    const known = tallies.get(word) ?? { given: 0, family: 0 };
    tallies.set(word, known);
    return known;
  };
  for (const entity of entities) {
    if (entity.kind !== 'person') continue;
    const name = parsePersonName(entity.name, entity.country);
    if (!name) continue;
    if (name.given[0] !== undefined && name.given[0].replace('.', '').length > 1) tallyOf(name.given[0]).given++;
    tallyOf(name.family.split(' ').at(-1)!).family++;
  }
  return joinSpellings(tallies).filter(({ count }) => count.given + count.family >= least);
}

/** `José` and `Jose` share a slot. */
function joinSpellings(tallies: ReadonlyMap<string, Tally>) {
  const slots = new Map<string, { hash: number; key: number; count: NameCount }>();
  for (const [word, tally] of tallies) {
    const slot = nameSlot(word);
    if (!slot) continue;
    const place = `${slot.hash} ${slot.key}`;
    const before = slots.get(place)?.count ?? { given: 0, family: 0 };
    slots.set(place, { ...slot, count: { given: before.given + tally.given, family: before.family + tally.family } });
  }
  return [...slots.values()];
}
