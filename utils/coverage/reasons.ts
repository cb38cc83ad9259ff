/** Says in the reader's words why an article is offered: "both name Yvan Gil and Tren de Aragua; same day". */
import type { CoverageQuery, Ranked } from './rank-types.ts';

const MOST_NAMES = 3;
const MOST_TERMS = 3;

/** `["a", "b", "c"]` -> `a, b and c`. */
export function listInWords(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} and ${words[words.length - 1]}`;
}

/** Null where the dates are unknown or too far apart to say anything. */
function wordTime(daysApart: number | null): string | null {
  if (daysApart === null || daysApart > 31) return null;
  if (daysApart === 0) return 'same day';
  return daysApart === 1 ? 'a day apart' : `${daysApart} days apart`;
}

/** One to three reasons; never empty, since a candidate without anything shared is not ranked. */
export function wordReasons(query: CoverageQuery, ranked: Ranked): string[] {
  const { sharedEntities, sharedTerms } = ranked.similarity;
  const names = sharedEntities.flatMap((key) => query.names.get(key) ?? []).slice(0, MOST_NAMES);
  const said = new Set(names.join(' ').toLowerCase().split(/\s+/u));
  const terms = sharedTerms.filter((term) => !said.has(term)).slice(0, MOST_TERMS);
  const reasons: string[] = [];
  if (names.length > 0) reasons.push(`both name ${listInWords(names)}`);
  if (terms.length > 0) reasons.push(`both about “${terms.join('”, “')}”`);
  const time = wordTime(ranked.daysApart);
  if (time) reasons.push(time);
  return reasons;
}
