/** Writes a labelled article anew with other names of the same shape, the same name always getting the same new one. */
import { classesOf, WordClass } from '../../utils/names/words.ts';
import type { LabelledName, LabelledText } from './labelled-text.ts';
import { OPENERS } from './openers.ts';
import { pick, type Random } from './random.ts';

/** Names to draw from. */
export interface NamePool {
  readonly people: readonly (readonly string[])[];
  readonly organizations: readonly string[];
  readonly clubs: readonly string[];
  readonly cities: readonly string[];
  readonly towns: readonly string[];
}

/** How often a name that may be exchanged is. */
const PLACE_SHARE = 0.6;
const WHOLE_ORGANIZATION_SHARE = 0.3;
const CLUB_SHARE = 0.6;
const PROPER_WORD_SHARE = 0.7;

/** How often a name that opens a sentence gets a word before it, which has its capital from the sentence: `Getting Disney right`. */
const OPENER_SHARE = 0.12;
/** What stands before the first word of a sentence or of a quotation. */
const SENTENCE_START = /(?:^|\n|[.!?]["”’']? |[“"])$/u;

const KEPT_IN_PEOPLE = /^(?:\p{Lu}\.?|Jr\.?|Sr\.?|[IVX]+|\p{Ll}.*)$/u;
const WORD = /[\p{L}\p{M}'’]+\.?/gu;
const ORDINARY =
  WordClass.organizationHead |
  WordClass.organizationEnding |
  WordClass.companyForm |
  WordClass.functionWord |
  WordClass.particle |
  WordClass.titleModifier |
  WordClass.office |
  WordClass.trade |
  WordClass.nationality |
  WordClass.country |
  WordClass.placeEnding |
  WordClass.thingEnding |
  WordClass.people |
  WordClass.abbreviation;

export function augment(labelled: LabelledText, pool: NamePool, random: Random): LabelledText {
  const words = new Map<string, string>();
  const phrases = new Map<string, string>();
  const lower = new Set(labelled.text.match(/\b\p{Ll}+/gu) ?? []);
  const of = (type: string) => [
    ...new Set(
      labelled.names.filter((name) => name.type === type).map((name) => labelled.text.slice(name.start, name.end)),
    ),
  ];
  mapPeople(of('person'), words, pool, random);
  for (const place of of('place')) {
    if (random() > PLACE_SHARE || classesOf(place.toLowerCase()) & WordClass.country) continue;
    const known = pool.cities.includes(place) ? pool.cities : pool.towns;
    phrases.set(place, pick(random, known));
  }
  const organizations = of('organization');
  for (const name of organizations) mapOrganization(name, organizations, phrases, words, lower, pool, random);
  const rename = (name: LabelledName, written: string): string => {
    const whole = phrases.get(written);
    if (whole && name.type !== 'person') return asWritten(whole, written);
    if (name.type === 'other') return written;
    return written.replace(WORD, (word) => {
      const found =
        words.get(word) ?? words.get(titled(word)) ?? (name.type === 'organization' ? phrases.get(word) : undefined);
      return found ? asWritten(found, word) : word;
    });
  };
  return rewrite(labelled, rename, random);
}

function titled(word: string): string {
  return word.charAt(0) + word.slice(1).toLowerCase();
}

/** "LEEDS" gets a new name in capitals too. */
function asWritten(name: string, model: string): string {
  return model.length > 3 && model === model.toUpperCase() ? name.toUpperCase() : name;
}

function mapPeople(names: readonly string[], words: Map<string, string>, pool: NamePool, random: Random): void {
  const split = names.map((name) => name.split(/[\s-]+/u).filter((word) => !KEPT_IN_PEOPLE.test(word)));
  for (const parts of split.sort((a, b) => b.length - a.length)) {
    const drawn = pick(random, pool.people);
    parts.forEach((part, i) => {
      const key = part.length > 3 && part === part.toUpperCase() ? titled(part) : part;
      if (words.has(key)) return;
      const isLast = i === parts.length - 1;
      words.set(key, isLast ? drawn.at(-1)! : i === 0 ? drawn[0]! : pick(random, pool.people)[0]!);
    });
  }
}

function mapOrganization(
  name: string,
  all: readonly string[],
  phrases: Map<string, string>,
  words: Map<string, string>,
  lower: ReadonlySet<string>,
  pool: NamePool,
  random: Random,
): void {
  const parts = name.split(/\s+/u);
  const first = parts[0]!;
  const isAlone = !all.some(
    (other) => other !== name && (other.startsWith(first) || name.includes(other) || other.length < 6),
  );
  if (parts.length > 1 && isAlone && random() < WHOLE_ORGANIZATION_SHARE) {
    phrases.set(name, pick(random, pool.organizations));
    return;
  }
  if (parts.length === 1 && !/^\p{Lu}+$/u.test(name) && !classesOf(name.toLowerCase()) && random() < CLUB_SHARE) {
    if (!phrases.has(name)) phrases.set(name, pick(random, random() < 0.5 ? pool.clubs : pool.cities));
    return;
  }
  for (const part of parts) {
    const isProper =
      /^\p{Lu}\p{Ll}{2,}$/u.test(part) && !(classesOf(part.toLowerCase()) & ORDINARY) && !lower.has(part.toLowerCase());
    if (!isProper || words.has(part) || phrases.has(part) || random() > PROPER_WORD_SHARE) continue;
    if (parts.indexOf(part) === 0)
      words.set(part, random() < 0.5 ? pick(random, pool.people).at(-1)! : pick(random, pool.cities));
  }
}

function rewrite(
  labelled: LabelledText,
  rename: (name: LabelledName, written: string) => string,
  random: Random,
): LabelledText {
  let text = '';
  let at = 0;
  const names = labelled.names.map((name) => {
    text += labelled.text.slice(at, name.start);
    if (SENTENCE_START.test(text.slice(-3)) && random() < OPENER_SHARE) text += `${pick(random, OPENERS)} `;
    const start = text.length;
    text += rename(name, labelled.text.slice(name.start, name.end));
    at = name.end;
    return { start, end: text.length, type: name.type };
  });
  return { ...labelled, text: text + labelled.text.slice(at), names };
}
