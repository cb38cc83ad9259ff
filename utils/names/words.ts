/** The distinct words of one text with what the word lists know of them, so that each word is looked up once. */
import { TokenCase, TokenKind, type Tokens } from '../text/tokenise.ts';
import { CALENDAR_WORDS } from './data/calendar.ts';
import { COUNTRY_OF, NATIONALITY_WORDS } from './data/countries.ts';
import { FUNCTION_WORDS, NAME_PARTICLES, PLACE_PREPOSITIONS } from './data/function-words.ts';
import { HONORIFICS } from './data/honorifics.ts';
import { PLACE_ENDINGS, THING_ENDINGS } from './data/not-organizations.ts';
import { KIN_NOUNS, OFFICE_NOUNS, SPORT_NOUNS, TITLE_MODIFIERS, TRADE_NOUNS } from './data/office-nouns.ts';
import {
  COMPANY_FORMS,
  ORGANIZATION_ENDINGS,
  ORGANIZATION_HEADS,
  WELL_KNOWN_ABBREVIATIONS,
} from './data/organization-words.ts';
import { PEOPLES } from './data/peoples.ts';
import { PERSON_VERBS, SPEECH_VERBS } from './data/speech-verbs.ts';

/** Lists that a word may stand in, as bits. */
export const WordClass = {
  honorific: 1,
  office: 2,
  trade: 4,
  kin: 8,
  titleModifier: 16,
  organizationHead: 32,
  organizationEnding: 64,
  companyForm: 128,
  abbreviation: 256,
  speechVerb: 512,
  personVerb: 1024,
  calendar: 2048,
  functionWord: 4096,
  particle: 8192,
  placePreposition: 1 << 14,
  nationality: 1 << 15,
  country: 1 << 16,
  sport: 1 << 17,
  placeEnding: 1 << 18,
  thingEnding: 1 << 19,
  people: 1 << 20,
} as const;

/** Any noun that says what a person is. */
export const PERSON_NOUN = WordClass.office | WordClass.trade | WordClass.kin;

const CLASSES = new Map<string, number>();
for (const [bit, list] of [
  [WordClass.honorific, HONORIFICS.keys()],
  [WordClass.office, OFFICE_NOUNS],
  [WordClass.trade, TRADE_NOUNS],
  [WordClass.kin, KIN_NOUNS],
  [WordClass.titleModifier, TITLE_MODIFIERS],
  [WordClass.organizationHead, ORGANIZATION_HEADS],
  [WordClass.organizationEnding, ORGANIZATION_ENDINGS],
  [WordClass.companyForm, COMPANY_FORMS],
  [WordClass.abbreviation, WELL_KNOWN_ABBREVIATIONS],
  [WordClass.speechVerb, SPEECH_VERBS],
  [WordClass.personVerb, PERSON_VERBS],
  [WordClass.calendar, CALENDAR_WORDS],
  [WordClass.functionWord, FUNCTION_WORDS],
  [WordClass.particle, NAME_PARTICLES],
  [WordClass.placePreposition, PLACE_PREPOSITIONS],
  [WordClass.nationality, NATIONALITY_WORDS],
  [WordClass.country, COUNTRY_OF.keys()],
  [WordClass.sport, SPORT_NOUNS],
  [WordClass.placeEnding, PLACE_ENDINGS],
  [WordClass.thingEnding, THING_ENDINGS],
  [WordClass.people, PEOPLES],
] as [number, Iterable<string>][]) {
  for (const word of list) CLASSES.set(word, (CLASSES.get(word) ?? 0) | bit);
}

/** The lists that a lower-case word stands in; an abbreviation is found with and without its stop (`gen.`, `gen`). */
export function classesOf(word: string): number {
  return CLASSES.get(word) ?? (word.endsWith('.') ? (CLASSES.get(word.slice(0, -1)) ?? 0) : 0);
}

export interface Words {
  /** Number of the token's word among the distinct words. */
  readonly idOf: Int32Array;
  /** Distinct words, lower case. */
  readonly texts: readonly string[];
  readonly classes: Int32Array;
}

/** The distinct words of a text. Linear in the number of tokens. */
export function readWords(tokens: Tokens): Words {
  const numbers = new Map<string, number>();
  const idOf = new Int32Array(tokens.count);
  const texts: string[] = [];
  for (let i = 0; i < tokens.count; i++) {
    const written = tokens.text.slice(tokens.starts[i], tokens.ends[i]);
    const isLower = tokens.cases[i] === TokenCase.lower || tokens.kinds[i] === TokenKind.punctuation;
    const word = isLower ? written : written.toLowerCase();
    let id = numbers.get(word);
    if (id === undefined) {
      id = texts.length;
      numbers.set(word, id);
      texts.push(word);
    }
    idOf[i] = id;
  }
  const classes = new Int32Array(texts.length);
  for (let id = 0; id < texts.length; id++) classes[id] = classesOf(texts[id]!);
  return { idOf, texts, classes };
}

/** By distinct word: 1 if it stands in the list. Tokens then ask an array, which costs less than asking the list for each. */
export function markWords({ texts }: Words, list: ReadonlySet<string>): Uint8Array {
  const marks = new Uint8Array(texts.length);
  for (let id = 0; id < texts.length; id++) if (list.has(texts[id]!)) marks[id] = 1;
  return marks;
}

/** The lists that the word of token `index` stands in; 0 outside the text. */
export function classOf(words: Words, index: number): number {
  return index < 0 || index >= words.idOf.length ? 0 : words.classes[words.idOf[index]!]!;
}

/** The lower-case word of token `index`; empty outside the text. */
export function wordAt(words: Words, index: number): string {
  return index < 0 || index >= words.idOf.length ? '' : words.texts[words.idOf[index]!]!;
}
