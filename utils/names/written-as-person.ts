/** Is a name written as people's names are: capitals and particles, and no word that only other names have? */
import { TokenCase } from '../text/tokenise.ts';
import type { NamesDocument } from './document.ts';
import type { NameSpan } from './name-span.ts';
import { classOf, WordClass } from './words.ts';

/** What no person is called. */
export const NO_PERSON =
  WordClass.organizationHead |
  WordClass.organizationEnding |
  WordClass.companyForm |
  WordClass.functionWord |
  WordClass.titleModifier |
  WordClass.placeEnding |
  WordClass.thingEnding |
  WordClass.country |
  WordClass.nationality |
  WordClass.abbreviation;

export function isWrittenAsPerson(
  { tokens, words }: NamesDocument,
  { first, end }: Pick<NameSpan, 'first' | 'end'>,
): boolean {
  for (let at = first; at < end; at++) {
    const isParticle = tokens.cases[at] === TokenCase.lower && (classOf(words, at) & WordClass.particle) !== 0;
    if (isParticle && at > first) continue;
    if (tokens.cases[at] !== TokenCase.title || classOf(words, at) & NO_PERSON) return false;
  }
  return true;
}
