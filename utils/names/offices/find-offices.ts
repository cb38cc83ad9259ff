/** Finds offices that the text names without their holder: "the president of Mexico", "Mexico's prime minister", "the secretary of state". */

import { isCapital } from '../capital-runs.ts';
import { COUNTRY_OF } from '../data/countries.ts';
import { NOT_THE_HOLDER, OFFICES_ALONE } from '../data/offices-alone.ts';
import type { NamesDocument } from '../document.ts';
import { isPossessive } from '../roles/phrase.ts';
import { classOf, PERSON_NOUN, WordClass, wordAt } from '../words.ts';

export interface FoundOffice {
  readonly first: number;
  readonly end: number;
  readonly title: string;
  /** Country that the words beside it tell, or that has this office alone. */
  readonly country: string | null;
}

const LONGEST_TITLE = 4;
const LONGEST_COUNTRY = 3;

/** Linear in the text: a few tokens are looked at around each word that opens a title. */
export function findOffices(document: NamesDocument): FoundOffice[] {
  const { words, tokens } = document;
  const found: FoundOffice[] = [];
  for (let i = 0; i < tokens.count; i++) {
    if (!(classOf(words, i) & WordClass.officeOpener)) continue;
    const match = longestTitle(document, i);
    if (!match) continue;
    const office = readOffice(document, i, match.end, match.title);
    if (office) found.push({ ...office, title: match.office.title, country: office.country ?? match.office.country });
    i = match.end - 1;
  }
  return found;
}

function longestTitle(document: NamesDocument, first: number) {
  for (let length = LONGEST_TITLE; length > 0; length--) {
    const title = Array.from({ length }, (_, i) => wordAt(document.words, first + i)).join(' ');
    const office = OFFICES_ALONE.get(title);
    if (office) return { title, office, end: first + length };
  }
  return null;
}

/** Requires "the" or an owner before it, and no name or further title beside it. */
function readOffice(
  document: NamesDocument,
  first: number,
  end: number,
  title: string,
): { first: number; end: number; country: string | null } | null {
  const { words } = document;
  if (classOf(words, end) & PERSON_NOUN || wordAt(words, end) === '-') return null;
  const after = countryAfter(document, end);
  // "the president Ada Lind", "the prime minister of a state"
  if (isCapital(document, end) || (wordAt(words, end) === 'of' && !after && title !== 'chancellor of the exchequer'))
    return null;
  const stop = after ? after.end : end;
  const before = countryBefore(document, first);
  const opener = before ? before.first - 1 : first - 1;
  const word = wordAt(words, opener);
  if (before?.isOwner) return { first: before.first, end: stop, country: before.country };
  if (word !== 'the' || NOT_THE_HOLDER.has(wordAt(words, opener + 1))) return null;
  if (!before && opener !== first - 1) return null;
  return { first: opener, end: stop, country: before?.country ?? after?.country ?? null };
}

function countryAfter(document: NamesDocument, index: number): { country: string; end: number } | null {
  if (wordAt(document.words, index) !== 'of') return null;
  const start = wordAt(document.words, index + 1) === 'the' ? index + 2 : index + 1;
  for (let length = LONGEST_COUNTRY; length > 0; length--) {
    const phrase = Array.from({ length }, (_, i) => wordAt(document.words, start + i)).join(' ');
    const country = COUNTRY_OF.get(phrase);
    if (country && isCapital(document, start)) return { country, end: start + length };
  }
  return null;
}

/** "the Mexican president", "Mexico's president": the words before the title. */
function countryBefore(
  document: NamesDocument,
  first: number,
): { country: string; first: number; isOwner: boolean } | null {
  const isOwner = isPossessive(document, first - 1);
  const end = isOwner ? first - 1 : first;
  for (let length = LONGEST_COUNTRY; length > 0; length--) {
    const start = end - length;
    if (start < 0) continue;
    const phrase = Array.from({ length }, (_, i) => wordAt(document.words, start + i)).join(' ');
    const country = COUNTRY_OF.get(phrase);
    if (country && isCapital(document, start)) return { country, first: start, isOwner };
  }
  return null;
}
