/** The words by which this story can be looked for elsewhere: who it is about most, then what. */
import type { Signature } from '../model/coverage.ts';
import { foldName } from '../text/normalise.ts';

const MOST_NAMES = 2;
const MOST_TERMS = 3;

/** `"Marta Ellinor" "Lowmere Tenants Union" harbour wall`: names in quotation marks, then terms that the names do not hold. */
export function searchWords(signature: Signature, names: ReadonlyMap<string, string>): string {
  const chosen = signature.entities.flatMap(([key]) => names.get(key) ?? []).slice(0, MOST_NAMES);
  const said = new Set(chosen.flatMap((name) => foldName(name).split(' ')));
  const terms = signature.terms.flatMap(([term]) => (said.has(term) ? [] : [term])).slice(0, MOST_TERMS);
  const quoted = chosen.map((name) => (/\s/u.test(name) ? `"${name.replaceAll('"', '')}"` : name));
  return [...quoted, ...terms].join(' ');
}
