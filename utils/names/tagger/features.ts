/** The features of a token: rows of the weight table, from the words around it and from what the whole article shows of them. */
import type { NamesDocument } from '../document.ts';
import { WordClass } from '../words.ts';
import { AFFIXES, createAffixes } from './affixes.ts';
import { mix } from './hash.ts';
import type { PlaceSet } from './places.ts';
import { type Runs, readRuns, Seen, Writing } from './runs.ts';
import { readFacts } from './token-facts.ts';
import { createWindow, FAR_LEFT, FAR_RIGHT, HERE, LEFT, NO_NAMES, RIGHT } from './window.ts';

/** Room for the rows of one token. */
export const MOST_FEATURES = 64;

/** Sights that are asked together: all but the nouns beside a name, which are asked by themselves. */
const EARLY_SEEN = 1023;
const LATE_SEEN = 10;
const SEEN_OF_PERSON = Seen.titleBefore | Seen.speechBeside | Seen.honorificBefore | Seen.ageAfter;
const SEEN_OF_PLACE = Seen.placePreposition | Seen.theBefore | Seen.organizationMark;

/** Longer runs and places in them count as this one. */
const MOST_LENGTH = 6;
const MOST_PLACE = 5;

/** The row of the feature that every token has: how common each label is. */
export function commonRow(bits: number): number {
  return mix(0x3c6ef35f, 0, 0, 0) >>> (32 - bits);
}

export interface FeatureReader {
  readonly runs: Runs;
  /** Writes the rows of token `index` to `rows` and returns how many. */
  read(index: number, rows: Int32Array): number;
}

/** Shares of sport words among the tokens, above which a text is much or some sport. */
const MUCH_SPORT = 0.012;
const SOME_SPORT = 0.004;

/** How much of the text is sport: 0 none, 1 some, 2 much. */
function sportOf({ tokens, words }: NamesDocument): number {
  let marks = 0;
  for (let i = 0; i < tokens.count; i++) if (words.classes[words.idOf[i]!]! & WordClass.sportMark) marks++;
  const share = marks / Math.max(1, tokens.count);
  if (share > MUCH_SPORT) return 2;
  return share > SOME_SPORT ? 1 : 0;
}

/** @param bits of the row numbers: there are 2^bits rows. */
export function createFeatureReader(document: NamesDocument, placeSet: PlaceSet | null, bits: number): FeatureReader {
  const { sentences, sentenceOf } = document;
  const { idOf } = document.words;
  const runs = readRuns(document);
  const facts = readFacts(document, runs, placeSet);
  const window = createWindow(document, runs, facts);
  const affixes = createAffixes(document.words);
  const sport = sportOf(document);
  const shift = 32 - bits;
  const { words, lists, shapes, places, forms, names } = window;

  // The token that is being read: kept here so that no function or array is made anew for each.
  let rows: Int32Array = new Int32Array(0);
  let count = 0;
  let template = 0;
  let here = 0;
  let shape = 0;
  /** Shape and writing of the sentence. */
  let written = 0;
  /** Length of its run and place in it. */
  let length = 0;
  let place = 0;

  const put = (a: number, b = 0, c = 0): void => {
    template++;
    rows[count++] = mix(template * 0x3c6ef35f, a, b, c) >>> shift;
  };
  const wordOf = (at: number) => facts.hashes[idOf[at]!]!;
  const listsOf = (at: number) => facts.lists[idOf[at]!]!;

  const putWords = (isShouted: boolean): void => {
    put(0); // how common each label is
    for (let at = FAR_LEFT; at <= FAR_RIGHT; at++) put(words[at]!);
    const affix = affixes.indexOf(here);
    for (let i = 0; i < AFFIXES; i++) put(affixes.hashes[affix + i]!, isShouted ? 2 : shape);
  };

  const putShapes = (opens: number): void => {
    put(written);
    put(shapes[LEFT]!, written);
    put(written, shapes[RIGHT]!);
    put(shapes[LEFT]!, written, shapes[RIGHT]!);
    put(shapes[FAR_LEFT]! * 32 + shapes[LEFT]!, shape, shapes[RIGHT]! * 32 + shapes[FAR_RIGHT]!);
    put(written, opens);
    put(sport, shape, shapes[RIGHT]! * 32 + shapes[LEFT]!);
  };

  const putLists = (): void => {
    put(lists[HERE]!, written);
    put(lists[LEFT]!, lists[HERE]!);
    put(lists[HERE]!, lists[RIGHT]!);
    put(lists[LEFT]!, shape, lists[RIGHT]!);
    put(lists[FAR_LEFT]!, lists[LEFT]!, shape);
    put(lists[RIGHT]!, lists[FAR_RIGHT]!, shape);
  };

  const putNames = (): void => {
    put(names[HERE]!, written);
    put(names[LEFT]!, names[HERE]!, names[RIGHT]!);
    put(names[HERE]!, lists[LEFT]!);
    put(names[HERE]!, lists[RIGHT]!);
    put(names[HERE]!, names[RIGHT]!, shape);
    put(names[LEFT]!, names[HERE]!, shape);
  };

  const putPlacesAndForms = (): void => {
    put(places[HERE]!, sport, written);
    put(places[LEFT]! * 16 + places[HERE]!, places[RIGHT]!);
    put(places[HERE]!, words[LEFT]!, sport);
    put(places[HERE]!, words[RIGHT]!, sport);
    put(places[HERE]!, names[HERE]!, sport);
    put(forms[HERE]!, written);
    put(forms[HERE]!, forms[LEFT]!, forms[RIGHT]!);
    put(forms[HERE]!, places[HERE]!, names[HERE]!);
    put(forms[HERE]!, sport, lists[LEFT]!);
  };

  /** A small word, a mark or a number between capitals: its neighbours' evidence decides. */
  const putBetween = (): void => {
    put(lists[LEFT]!, words[HERE]!, lists[RIGHT]!);
    put(forms[LEFT]!, words[HERE]!, forms[RIGHT]!);
    put(names[LEFT]!, words[HERE]!, names[RIGHT]!);
    put(places[LEFT]!, words[HERE]!, places[RIGHT]!);
  };

  const putRun = (first: number, end: number, sentenceFirst: number, sentenceEnd: number): void => {
    const listsBefore = first > sentenceFirst ? listsOf(first - 1) : 0;
    const listsAfter = end < sentenceEnd ? listsOf(end) : 0;
    put(listsBefore, length, place);
    put(listsAfter, length, place);
    put(listsOf(end - 1), length - place, listsOf(first));
    put(listsOf(first), place, length);
    put(first > sentenceFirst ? wordOf(first - 1) : 1, listsOf(end - 1), place);
    put(listsAfter, listsOf(end - 1), place);
  };

  const putSeen = (opens: number): void => {
    const seen = runs.seen[here]!;
    put(seen & EARLY_SEEN, shape);
    put(seen >> LATE_SEEN, names[HERE]!, length);
    put(seen & (Seen.lower | Seen.capitalInside), written, opens);
    put(seen & SEEN_OF_PERSON, names[HERE]!, shape);
    put(seen & SEEN_OF_PLACE, places[HERE]!, shape);
  };

  /** The longest run that the word stands in anywhere: `Ada Lind` for a later `Lind`. */
  const putLongest = (): void => {
    const first = runs.longestFirst[here]!;
    if (first < 0) {
      put(0, written);
      return;
    }
    template++;
    const end = runs.longestEnd[here]!;
    const longLength = Math.min(MOST_LENGTH, end - first);
    let inLong = 0;
    for (let at = first; at < end; at++) if (idOf[at] === here) inLong = Math.min(MOST_PLACE, at - first);
    const long = longLength * 8 + inLong;
    const short = length * 8 + place;
    put(long, short);
    put(facts.nameBuckets[idOf[first]!]!, facts.nameBuckets[idOf[end - 1]!]!, long);
    put(facts.forms[first]!, long, short);
    put(first > 0 ? listsOf(first - 1) & ~WordClass.functionWord : 0, inLong, longLength);
    put(listsOf(end - 1), inLong, longLength);
    put(listsOf(first), inLong, longLength);
    put(facts.places[first]!, long, sport);
  };

  const read = (index: number, into: Int32Array): number => {
    const sentence = sentences[sentenceOf[index]!]!;
    const writing = runs.writing[sentenceOf[index]!]!;
    const opens = index === sentence.first ? 1 : 0;
    window.moveTo(index, sentence);
    rows = into;
    count = 0;
    template = 0;
    here = idOf[index]!;
    shape = shapes[HERE]!;
    written = shape * 4 + writing;
    putWords(writing === Writing.allCaps);
    putShapes(opens);
    putLists();
    putNames();
    putPlacesAndForms();
    if (names[HERE] === NO_NAMES) {
      putBetween();
      return count;
    }
    template += 4;
    const first = runs.first[index]!;
    const end = runs.end[index]!;
    length = Math.min(MOST_LENGTH, end - first);
    place = Math.min(MOST_PLACE, index - first);
    putRun(first, end, sentence.first, sentence.end);
    putSeen(opens);
    putLongest();
    return count;
  };
  return { runs, read };
}
