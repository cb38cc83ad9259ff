/** The features of a token: rows of the weight table, from the words around it and from what the whole article shows of them. */
import type { NamesDocument } from '../document.ts';
import { markWords, WordClass } from '../words.ts';
import { hashWord, mix } from './hash.ts';
import type { PlaceSet } from './places.ts';
import { type Runs, readRuns, Seen } from './runs.ts';
import { readFacts, type TokenFacts } from './token-facts.ts';

/** Room for the rows of one token. */
export const MOST_FEATURES = 90;

/** Words that tell a sport report, where a city's name is its team: `Leeds beat Norwich 2-1`. */
const SPORT_MARKS = new Set(
  'match goal goals league cup season coach striker innings wicket wickets runs tournament championship semifinal quarterfinal playoff playoffs inning touchdown quarterback midfielder defender goalkeeper penalty halftime scored scorer scorers standings fixtures team teams club game games soccer baseball basketball cricket tennis rugby hockey golf'.split(
    ' ',
  ),
);

/** Sights that are asked together: all but the nouns beside a name, which are asked by themselves. */
const EARLY_SEEN = 1023;

/** The row of the feature that every token has: how common each label is. */
export function commonRow(bits: number): number {
  return mix(0x3c6ef35f, 0, 0, 0) >>> (32 - bits);
}

export interface FeatureReader {
  readonly runs: Runs;
  readonly facts: TokenFacts;
  /** Writes the rows of token `index` to `rows` and returns how many. */
  read(index: number, rows: Int32Array): number;
}

/** How much of the text is sport: 0 none, 1 some, 2 much. */
function sportOf(document: NamesDocument): number {
  const isMark = markWords(document.words, SPORT_MARKS);
  let marks = 0;
  for (let i = 0; i < document.tokens.count; i++) marks += isMark[document.words.idOf[i]!]!;
  const share = marks / Math.max(1, document.tokens.count);
  if (share > 0.012) return 2;
  return share > 0.004 ? 1 : 0;
}

/** @param bits of the row numbers: there are 2^bits rows. */
export function createFeatureReader(document: NamesDocument, places: PlaceSet | null, bits: number): FeatureReader {
  const { words, sentences, sentenceOf } = document;
  const runs = readRuns(document);
  const facts = readFacts(document, runs, places);
  const sport = sportOf(document);
  const shift = 32 - bits;
  const affixes: (Int32Array | undefined)[] = new Array(words.texts.length);

  const affixesOf = (id: number): Int32Array => {
    const known = affixes[id];
    if (known) return known;
    const text = words.texts[id]!;
    const length = text.length;
    const found = new Int32Array(7);
    for (let size = 2; size <= 4; size++) found[size - 2] = length > size ? hashWord(text, 0, size) : 0;
    for (let size = 1; size <= 4; size++) found[size + 2] = length > size ? hashWord(text, length - size) : 0;
    affixes[id] = found;
    return found;
  };

  // The sentence and the row list of the token that is being read: kept here so that no function is made anew for each token.
  let first = 0;
  let end = 0;
  let rows: Int32Array = new Int32Array(0);
  let count = 0;
  let template = 0;
  const put = (a: number, b = 0, c = 0): void => {
    template++;
    rows[count++] = mix(template * 0x3c6ef35f, a, b, c) >>> shift;
  };
  const skip = (templates: number): void => {
    template += templates;
  };
  const within = (at: number) => at >= first && at < end;
  const word = (at: number) => (within(at) ? facts.hashes[words.idOf[at]!]! : at < first ? 1 : 2);
  const lists = (at: number) => (within(at) ? words.classes[words.idOf[at]!]! : 0);
  const shape = (at: number) => (within(at) ? facts.shapes[at]! : 20);
  const place = (at: number) => (within(at) ? facts.places[at]! : 0);
  const form = (at: number) => (within(at) ? facts.forms[at]! : 0);
  const names = (at: number) => (within(at) && runs.first[at]! >= 0 ? facts.nameBuckets[words.idOf[at]!]! : 40);

  const read = (index: number, into: Int32Array): number => {
    const sentence = sentences[sentenceOf[index]!]!;
    first = sentence.first;
    end = sentence.end;
    rows = into;
    count = 0;
    template = 0;
    const writing = runs.writing[sentenceOf[index]!]!;
    const id = words.idOf[index]!;
    const w0 = word(index);
    const before = word(index - 1);
    const after = word(index + 1);
    const s0 = shape(index);
    const writtenAs = s0 * 4 + writing;

    put(0); // how common each label is
    put(w0);
    put(w0, writtenAs);
    put(before);
    put(after);
    put(word(index - 2));
    put(word(index + 2));
    put(before, w0);
    put(w0, after);
    put(before, after, s0);
    put(word(index - 2), before, s0);
    put(after, word(index + 2), s0);
    const affix = affixesOf(id);
    for (let i = 0; i < 7; i++) put(affix[i]!, writing === 2 ? 2 : s0);

    put(writtenAs);
    put(shape(index - 1), writtenAs);
    put(writtenAs, shape(index + 1));
    put(shape(index - 1), writtenAs, shape(index + 1));
    put(shape(index - 2) * 32 + shape(index - 1), s0, shape(index + 1) * 32 + shape(index + 2));

    const c0 = lists(index);
    put(c0, writtenAs);
    put(lists(index - 1), c0);
    put(c0, lists(index + 1));
    put(lists(index - 1), s0, lists(index + 1));
    put(lists(index - 2), lists(index - 1), s0);
    put(lists(index + 1), lists(index + 2), s0);

    const n0 = names(index);
    put(n0, writtenAs);
    put(names(index - 1), n0, names(index + 1));
    put(n0, lists(index - 1));
    put(n0, lists(index + 1));
    put(n0, names(index + 1), s0);
    put(names(index - 1), n0, s0);

    put(place(index), sport, writtenAs);
    put(place(index - 1) * 16 + place(index), place(index + 1));
    put(place(index), before, sport);
    put(place(index), after, sport);
    put(place(index), n0, sport);
    put(form(index), writtenAs);
    put(form(index), form(index - 1), form(index + 1));
    put(form(index), place(index), n0);
    put(form(index), sport, lists(index - 1));

    put(writing, s0, index === first ? 1 : 0);
    put(w0, index === first ? 1 : 0);
    put(sport, s0, shape(index + 1) * 32 + shape(index - 1));
    put(sport, w0);
    put(sport, before, s0);
    put(sport, after, s0);

    if (runs.first[index]! < 0) {
      // A small word, a mark or a number between capitals: its neighbours' evidence decides.
      put(lists(index - 1), w0, lists(index + 1));
      put(form(index - 1), w0, form(index + 1));
      put(names(index - 1), w0, names(index + 1));
      put(place(index - 1), w0, place(index + 1));
      return count;
    }
    skip(4);

    const runFirst = runs.first[index]!;
    const runEnd = runs.end[index]!;
    const length = Math.min(6, runEnd - runFirst);
    const place0 = Math.min(5, index - runFirst);
    put(length, place0, writtenAs);
    put(word(runFirst), place0);
    put(word(runEnd - 1), length - place0);
    put(word(runFirst - 1), place0);
    put(word(runEnd), place0);
    put(lists(runFirst - 1), length, place0);
    put(lists(runEnd), length, place0);
    put(lists(runEnd - 1), length - place0, lists(runFirst));
    put(lists(runFirst - 1), lists(runEnd), n0);
    put(word(runFirst - 1), word(runEnd), length);
    put(names(runFirst), names(runEnd - 1), length * 8 + place0);
    put(lists(runFirst), place0, length);
    put(word(runFirst - 1), lists(runEnd - 1), place0);
    put(lists(runEnd), lists(runEnd - 1), place0);

    const seen = runs.seen[id]!;
    put(seen & EARLY_SEEN, s0);
    put(seen >> 10, s0);
    put(seen >> 10, n0, length);
    put(seen & (Seen.lower | Seen.capitalInside), writtenAs, index === first ? 1 : 0);
    put(seen & (Seen.titleBefore | Seen.speechBeside | Seen.honorificBefore | Seen.ageAfter), n0, s0);
    put(seen & (Seen.placePreposition | Seen.theBefore | Seen.organizationMark), place(index), s0);
    const longFirst = runs.longestFirst[id]!;
    if (longFirst < 0) {
      put(0, writtenAs);
      return count;
    }
    skip(1);
    const longEnd = runs.longestEnd[id]!;
    const longLength = Math.min(6, longEnd - longFirst);
    const idBefore = facts.hashes[words.idOf[longFirst]!]!;
    let inLong = 0;
    for (let at = longFirst; at < longEnd; at++) if (words.idOf[at] === id) inLong = Math.min(5, at - longFirst);
    put(longLength, inLong, length * 8 + place0);
    put(idBefore, inLong);
    put(facts.hashes[words.idOf[longEnd - 1]!]!, longLength - inLong);
    put(
      facts.nameBuckets[words.idOf[longFirst]!]!,
      facts.nameBuckets[words.idOf[longEnd - 1]!]!,
      longLength * 8 + inLong,
    );
    put(facts.forms[longFirst]!, longLength * 8 + inLong, length * 8 + place0);
    put(longFirst > 0 ? words.classes[words.idOf[longFirst - 1]!]! & ~WordClass.functionWord : 0, inLong, longLength);
    put(words.classes[words.idOf[longEnd - 1]!]!, inLong, longLength);
    put(words.classes[words.idOf[longFirst]!]!, inLong, longLength);
    put(facts.places[longFirst]!, longLength * 8 + inLong, sport);
    return count;
  };
  return { runs, facts, read };
}
