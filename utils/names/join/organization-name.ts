/** An organization's name for comparison: folded, without "the" and company forms; its initials; its words in no order. */
import { foldName } from '../../text/normalise.ts';
import { COMPANY_FORMS } from '../data/organization-words.ts';

const SMALL_WORDS = new Set(['of', 'the', 'for', 'and', 'de', 'la', 'in', 'to', '&', 'on', 'at', 'del', 'des', 'du']);

/** `The Acme Corp.` -> `acme`. */
export function organizationForm(name: string): string {
  const words = foldName(name).split(' ').filter(Boolean);
  if (words.length > 1 && words[0] === 'the') words.shift();
  while (words.length > 1 && COMPANY_FORMS.has(words.at(-1)!)) words.pop();
  return words.join(' ');
}

/** `general motors` -> `General Motors`: the glossary answers to names with capitals. */
export const withCapitals = (form: string) =>
  form
    .split(' ')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');

/** `Department of Justice` and `Justice Department` agree: `department justice`. */
export function unorderedForm(form: string): string {
  return form
    .split(' ')
    .filter((word) => !SMALL_WORDS.has(word))
    .map((word) => (word === 'dept' ? 'department' : word))
    .sort()
    .join(' ');
}

/** Abbreviations that may be made of a name: `sierra nevada corporation` -> `snc`; `department of justice` -> `doj`, `dj`. */
export function initialsOf(form: string): string[] {
  const words = form.split(' ').filter(Boolean);
  if (words.length < 2) return [];
  const first = (list: readonly string[]) => list.map((word) => word[0]).join('');
  return [...new Set([first(words), first(words.filter((word) => !SMALL_WORDS.has(word)))])].filter(
    (initials) => initials.length > 1,
  );
}

/** Is `letters` an abbreviation of the name: its letters in this order, the first one opening the name? */
export function mayAbbreviate(letters: string, form: string): boolean {
  if (letters.length < 2 || letters[0] !== form[0]) return false;
  let at = 0;
  for (const letter of form) if (letter === letters[at]) at++;
  return at === letters.length;
}
