/** The distinct words of one text with what the word lists know of them, so that each word is looked up once. */
import { TokenCase, TokenKind, type Tokens } from '../text/tokenise.ts';
import { CALENDAR_WORDS } from './data/calendar.ts';
import { COUNTRY_OF, NATIONALITY_WORDS } from './data/countries.ts';
import { FUNCTION_WORDS, NAME_PARTICLES, NAMELESS_WORDS, PLACE_PREPOSITIONS } from './data/function-words.ts';
import { HONORIFICS } from './data/honorifics.ts';
import { PLACE_ENDINGS, THING_ENDINGS } from './data/not-organizations.ts';
import {
  ADMINISTRATIONS,
  KIN_NOUNS,
  OFFICE_NOUNS,
  SPORT_NOUNS,
  TITLE_MODIFIERS,
  TRADE_NOUNS,
} from './data/office-nouns.ts';
import { OFFICES_ALONE } from './data/offices-alone.ts';
import {
  COMPANY_FORMS,
  ORGANIZATION_ENDINGS,
  ORGANIZATION_HEADS,
  WELL_KNOWN_ABBREVIATIONS,
} from './data/organization-words.ts';
import { PEOPLES } from './data/peoples.ts';
import { PERSON_VERBS, SPEECH_VERBS } from './data/speech-verbs.ts';
import { SPORT_MARKS, SPORT_OF_WORD, SPORT_WORDS } from './data/sports.ts';

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
  nameless: 1 << 21,
  sportMark: 1 << 22,
  sportWord: 1 << 23,
  sportOfItsOwn: 1 << 24,
  officeOpener: 1 << 25,
  countryOpener: 1 << 26,
  administration: 1 << 27,
} as const;

/** Lists that say what kind of word it is; the others only tell rules where to look closer. */
export const KINDS = WordClass.nameless - 1;

/** Any noun that says what a person is. */
export const PERSON_NOUN = WordClass.office | WordClass.trade | WordClass.kin;

/** First words of forms: where none stands, no form has to be looked for. */
const openersOf = (forms: Iterable<string>) => new Set([...forms].map((form) => form.split(' ')[0]!));

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
  [WordClass.nameless, NAMELESS_WORDS],
  [WordClass.sportMark, SPORT_MARKS],
  [WordClass.sportWord, SPORT_WORDS],
  [WordClass.sportOfItsOwn, SPORT_OF_WORD.keys()],
  [WordClass.officeOpener, openersOf(OFFICES_ALONE.keys())],
  [WordClass.countryOpener, openersOf(COUNTRY_OF.keys())],
  [WordClass.administration, ADMINISTRATIONS],
] as [number, Iterable<string>][]) {
  for (const word of list) CLASSES.set(word, (CLASSES.get(word) ?? 0) | bit);
}

/** The lists that a lower-case word stands in; an abbreviation is found with and without its stop (`gen.`, `gen`). */
export function classesOf(word: string): number {
  return CLASSES.get(word) ?? (word.endsWith('.') ? (CLASSES.get(word.slice(0, -1)) ?? 0) : 0);
}

/** `gen.` -> `gen`. */
export const withoutStop = (word: string): string => (word.endsWith('.') ? word.slice(0, -1) : word);

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

/** The lists that the word of token `index` stands in; 0 outside the text. */
export function classOf(words: Words, index: number): number {
  return index < 0 || index >= words.idOf.length ? 0 : words.classes[words.idOf[index]!]!;
}

/** The lower-case word of token `index`; empty outside the text. */
export function wordAt(words: Words, index: number): string {
  return index < 0 || index >= words.idOf.length ? '' : words.texts[words.idOf[index]!]!;
}
