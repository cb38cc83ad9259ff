/** The keys under which an office can be asked for: what it is, with where or of what. */
import type { Tenure } from '../../model/glossary.ts';
import { extendFirst, spread } from '../phrases/hashing.ts';
import { officeKeys } from './office-keys.ts';
import { isOfState, organizationKey } from './organizations.ts';
import { placeKey } from './places.ts';

/** Members of parliaments are too many to be asked for by office; senators of a state are few. */
const TOO_MANY =
  /^(?:representative|member\b|member of parliament|member of the european parliament|state senator|state representative|deputy$|deputado|ambassador$)|\bmember of\b/;

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

/** Offices that states and other bodies have alike: asked for by place, the state's is meant. */
const ALSO_OF_BODIES =
  /^(?:president|vice president|chancellor|leader|chair|director|chief executive|secretary general|director general)$/;

/** May the office be asked for by its place alone? Not `President` of a party or a court. */
export function isAskedByPlace(tenure: Tenure, key: string): boolean {
  return !ALSO_OF_BODIES.test(key) || isOfState(tenure.organization);
}

/** Hashes under which a tenure is listed. */
export function holderHashes(tenure: Tenure): number[] {
  return officeKeys(tenure.title, tenure.place, tenure.organization)
    .filter((key) => !TOO_MANY.test(key))
    .flatMap((key) => [
      ...(tenure.place === null || !isAskedByPlace(tenure, key)
        ? []
        : placeKeys(tenure.place).map((place) => hashPlaceQuery(key, place))),
      ...(tenure.organization === null ? [] : [hashOrganizationQuery(key, tenure.organization)]),
    ]);
}
