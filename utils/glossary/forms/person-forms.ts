/** The ways in which papers write a person's name, from the names that a record holds. */
import { foldName } from '../../text/normalise.ts';
import { FAMILY_FIRST, GIVEN_NAME_USED, SURNAME_PARTICLES, TWO_SURNAMES } from './name-order.ts';
import { NICKNAMES } from './nicknames.ts';
import { PERSON_SUFFIXES, PERSON_TITLES } from './suffixes.ts';

/** The name's words in their parts. */
export interface PersonName {
  /** Given and middle names, the first at the head; empty for people of one name. */
  readonly given: readonly string[];
  /** With its particles: `von der Leyen`. */
  readonly family: string;
  readonly isFamilyFirst: boolean;
}

const nicknames = new Map(
  NICKNAMES.trim()
    .split('\n')
    .map((line) => line.split('|'))
    .map(([name = '', ...short]) => [name, short]),
);

const isInitial = (word: string) => /^\p{Lu}\.?$/u.test(word) || /^(?:\p{Lu}\.){1,3}$/u.test(word);

/** Words without titles before and suffixes after. */
export function bareWords(name: string): string[] {
  const words = name
    .replace(/\([^)]*\)|["“”].*?["“”]/g, ' ')
    .split(/[\s,]+/)
    .filter((word) => word !== '');
  while (words.length > 2 && PERSON_TITLES.has(foldName(words[0] ?? ''))) words.shift();
  while (words.length > 2 && PERSON_SUFFIXES.has(foldName(words.at(-1) ?? ''))) words.pop();
  return words;
}

/** Splits a name by the custom of its country; null for a single word. */
export function parsePersonName(name: string, country: string | null): PersonName | null {
  const words = bareWords(name);
  if (words.length < 2) return null;
  const [head = ''] = words;
  if (country !== null && FAMILY_FIRST.has(country) && words.length <= 3 && !isInitial(head) && head.length <= 8)
    return { given: words.slice(1), family: head, isFamilyFirst: true };
  if (country !== null && GIVEN_NAME_USED.has(country))
    return { given: words.slice(1), family: head, isFamilyFirst: true };
  let start = words.length - 1;
  if (country !== null && TWO_SURNAMES.has(country) && words.length >= 4 && !isParticle(words.at(-2))) start--;
  while (start > 1 && isParticle(words[start - 1])) start--;
  return { given: words.slice(0, start), family: words.slice(start).join(' '), isFamilyFirst: false };
}

function isParticle(word: string | undefined): boolean {
  return word !== undefined && SURNAME_PARTICLES.has(foldName(word));
}

/** `J.D.` -> J.D., JD, J. D.: initials are written in all three ways. */
function initialForms(given: readonly string[]): string[] {
  const letters = given.join('').replaceAll('.', '');
  return given.every(isInitial) && letters.length > 1
    ? [letters, [...letters].map((letter) => `${letter}.`).join(' ')]
    : [];
}

/** Other full names: without middle names, initials, titles and suffixes; nicknames if `isNoted`. */
export function fullNameForms(name: string, country: string | null, isNoted: boolean): string[] {
  const words = bareWords(name);
  const forms = new Set<string>([words.join(' ')]);
  const parsed = parsePersonName(name, country);
  if (parsed && !parsed.isFamilyFirst) {
    const { given, family } = parsed;
    const whole = given.filter((word) => !isInitial(word));
    const first = isInitial(given[0] ?? '') ? null : given[0]!;
    if (whole.length > 0 && whole.length < given.length) forms.add(`${whole.join(' ')} ${family}`);
    if (first !== null && given.length > 1) forms.add(`${first} ${family}`);
    for (const initials of initialForms(given)) forms.add(`${initials} ${family}`);
    if (isNoted) for (const short of nicknames.get(first ?? '') ?? []) forms.add(`${short} ${family}`);
    if (family.includes(' ') && country !== null && TWO_SURNAMES.has(country) && first !== null) {
      const [father = '', mother = ''] = family.split(' ');
      if (!isParticle(father)) forms.add(`${first} ${father}`);
      else forms.add(`${first} ${father} ${mother}`);
    }
  }
  forms.delete(name);
  return [...forms].filter((form) => form.includes(' '));
}

/** `Sisi` of `al-Sisi`: papers drop the article. */
const ARABIC_ARTICLE = /^(?:al|el|ul|ar|as|ash|ad)[- ]/i;

/** What papers call somebody at second mention: the surname, with and without its Arabic article. */
export function shortForms(name: string, country: string | null): string[] {
  const parsed = parsePersonName(name, country);
  if (!parsed) return [];
  const forms = [parsed.family];
  if (ARABIC_ARTICLE.test(parsed.family)) forms.push(parsed.family.replace(ARABIC_ARTICLE, ''));
  if (country !== null && TWO_SURNAMES.has(country)) {
    const [father = ''] = parsed.family.split(' ');
    if (father !== parsed.family && !isParticle(father)) forms.push(father);
  }
  return forms.filter((form) => form.length > 1 && !isInitial(form));
}
