/** The keys under which an office can be asked for: what it is, with where or of what. */
import type { Tenure } from '../../model/glossary.ts';
import { foldName } from '../../text/normalise.ts';
import { extendFirst, spread } from '../phrases/hashing.ts';
import { officeKeys } from './office-keys.ts';
import { placeKey } from './places.ts';

/** Members of parliaments are too many to be asked for by office; senators of a state are few. */
const TOO_MANY =
  /^(?:representative|member\b|member of parliament|member of the european parliament|state senator|state representative|deputy$|deputado|ambassador$)|\bmember of\b/;

/** `the United States Department of State` -> `department of state`. */
export function organizationKey(name: string): string {
  return foldName(name)
    .replace(/^the /, '')
    .replace(/^(?:united states|us|uk|federal) (?=\S+ \S)/, '')
    .replace(/ of (?:the )?(?:united states|united kingdom)(?: of america)?$/, '');
}

function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return spread(extendFirst(hash, text.length));
}

/** `Columbus, Ohio` is asked for as Columbus too. */
export function placeKeys(place: string): string[] {
  const [city = place] = place.split(',');
  return [...new Set([placeKey(place), placeKey(city)])];
}

export const hashPlaceQuery = (key: string, place: string) => hashText(`${key}|${placeKey(place)}`);
export const hashOrganizationQuery = (key: string, organization: string) =>
  hashText(`${key}@${organizationKey(organization)}`);

/** Hashes under which a tenure is listed. */
export function holderHashes(tenure: Tenure): number[] {
  return officeKeys(tenure.title, tenure.place)
    .filter((key) => !TOO_MANY.test(key))
    .flatMap((key) => [
      ...(tenure.place === null ? [] : placeKeys(tenure.place).map((place) => hashPlaceQuery(key, place))),
      ...(tenure.organization === null ? [] : [hashOrganizationQuery(key, tenure.organization)]),
    ]);
}
