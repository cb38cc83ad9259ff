/** One name for a country whatever a source calls it: `England`, `Germany • Deutschland`, `Korea, Republic of`. */
import { COUNTRY_OF } from '../data/countries.ts';

/** The country's name in `countries.ts`, or `name` itself where that has none. `Spain • España` -> `Spain`. */
export function countryName(name: string): string {
  const forms = [name, ...name.split(' • '), name.split(',')[0]!];
  return forms.map((form) => COUNTRY_OF.get(form.toLowerCase())).find((country) => country !== undefined) ?? name;
}
