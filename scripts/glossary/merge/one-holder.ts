/** Offices that one person holds at a time. */
import { isOfState } from '../../../utils/glossary/offices/organizations.ts';
import { placeKey } from '../../../utils/glossary/offices/places.ts';
import type { Tenure } from '../../../utils/model/glossary.ts';
import { keysOfTenure } from './same-office.ts';

/** Offices with one holder a place. */
const ONE_HOLDER =
  /^(?:president|prime minister|chancellor|vice president|monarch|supreme leader|secretary of state|attorney general|minister:(?:foreign|defence|finance|interior|justice|health|education|homeland security|labour|transport|energy|agriculture|trade|housing|veterans)|governor|lieutenant governor|mayor|speaker|governor general|first minister|chief minister|central bank governor|pope)$/;

/** Keys of an office that joins several: `Minister for Foreign Affairs and Trade`. Who took one of them took the office. */
export function joinedOfficeKeys(tenure: Tenure): string[] {
  const { place } = tenure;
  const keys = keysOfTenure(tenure);
  if (place === null || keys.length < 2) return [];
  return keys
    .filter((key) => key.startsWith('minister:') && ONE_HOLDER.test(key))
    .map((key) => `${key}|${placeKey(place)}`);
}

/** `President` of a senate is no president of the state. */
export function oneHolderKey(tenure: Tenure): string | null {
  if (
    tenure.place === null ||
    tenure.organization?.match(/parliament|assembly|senate|council|party|union|bank|court|university/i)
  )
    return null;
  const keys = keysOfTenure(tenure);
  const [key = ''] = keys;
  const isHead = /^(?:president|vice president|chancellor)$/.test(key);
  if (isHead && !isOfState(tenure.organization)) return null;
  return keys.length === 1 && ONE_HOLDER.test(key) ? `${key}|${placeKey(tenure.place)}` : null;
}
