/** Reads a question for an office: `president of Mexico`, `Mexico's foreign minister`, `UN secretary-general`. */
import { foldName } from '../../text/normalise.ts';
import { officeKeys } from './office-keys.ts';
import { placeKey, splitLeadingPlace } from './places.ts';

export interface OfficeQuestion {
  readonly title: string;
  readonly organization?: string;
  readonly place?: string;
}

/** One reading of a question. `place` and `organization` are tried each on its own. */
export interface OfficeReading {
  readonly keys: readonly string[];
  readonly place: string | null;
  readonly organization: string | null;
}

/** Titles that only one country has. */
const IMPLIED_PLACES = new Map([
  ['chancellor of the exchequer', 'United Kingdom'],
  ['lord chancellor', 'United Kingdom'],
  ['taoiseach', 'Ireland'],
  ['tanaiste', 'Ireland'],
  ['pope', 'Vatican City'],
  ['dalai lama', 'Tibet'],
]);

function splitTrailing(folded: string): { readonly title: string; readonly of: string } | null {
  const found = /^(.+?) (?:of|for|at) (?:the )?(.+)$/.exec(folded);
  return found ? { title: found[1]!, of: found[2]! } : null;
}

/** Readings in the order in which they should be tried. */
export function readQuestion(question: OfficeQuestion): OfficeReading[] {
  const { title } = question;
  const place = question.place ?? null;
  const organization = question.organization ?? null;
  if (place !== null || organization !== null)
    return [{ keys: officeKeys(title, place, organization), place, organization }];
  const folded = foldName(title);
  const implied = IMPLIED_PLACES.get(folded.replace(/^the /, ''));
  const readings: OfficeReading[] = implied
    ? [{ keys: officeKeys(title, implied), place: implied, organization: null }]
    : [];
  const leading = splitLeadingPlace(folded);
  if (leading)
    readings.push({ keys: officeKeys(leading.rest, leading.place), place: leading.place, organization: leading.place });
  // "minister of foreign affairs of Mexico": cut at the last "of" first, then at the first.
  const last = /^(.+) (?:of|for|at) (?:the )?(.+)$/.exec(folded);
  const cuts = [last ? { title: last[1]!, of: last[2]! } : null, splitTrailing(folded)];
  for (const cut of cuts)
    if (cut) readings.push({ keys: officeKeys(cut.title, placeKey(cut.of)), place: cut.of, organization: cut.of });
  readings.push(...leadingBodies(folded));
  return readings;
}

/** `NATO secretary-general`, `Tesla chief executive`: the body stands first, in one to four words. */
function leadingBodies(folded: string): OfficeReading[] {
  const words = folded.split(' ');
  const cuts = [1, 2, 3, 4].filter((count) => count < words.length);
  return cuts.map((count) => {
    const organization = words
      .slice(0, count)
      .join(' ')
      .replace(/'s$|s'$/, '');
    return { keys: officeKeys(words.slice(count).join(' '), null), place: null, organization };
  });
}
