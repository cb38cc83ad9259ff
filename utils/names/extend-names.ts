/** Adds what the tagger cannot see: lower-case ends of hyphened names, surnames after a title, abbreviations of names found elsewhere. */
import { foldName } from '../text/normalise.ts';
import { TokenCase } from '../text/tokenise.ts';
import { isCapital } from './capital-runs.ts';
import { HONORIFICS } from './data/honorifics.ts';
import { WELL_KNOWN_ABBREVIATIONS } from './data/organization-words.ts';
import { type NamesDocument, textOf } from './document.ts';
import { mayAbbreviate, organizationForm } from './join/organization-name.ts';
import type { NameSpan } from './name-span.ts';
import { isPersonNoun } from './roles/phrase.ts';
import { hyphenedEnd, NO_NAME, shapeName } from './shape-names.ts';
import { isSportReport } from './sport.ts';
import { classOf, WordClass, withoutStop, wordAt } from './words.ts';

/** Titles that are followed by a name whenever a capital follows: `President Banda`. */
const TITLES = new Set(
  'president minister king queen prince princess senator governor mayor judge justice premier chancellor pm cpl sgt gen col maj capt lt captain sheriff pastor bishop emir sultan envoy dr professor congressman congresswoman emperor empress sultana majesty highness excellency republican democrat'.split(
    ' ',
  ),
);
/** Public bodies that papers name by one word. */
const BODIES = new Set(
  'cabinet assembly parliament congress senate house legislature knesset duma bundestag diet commons lords kremlin pentagon vatican treasury fed'.split(
    ' ',
  ),
);
/** Forms of address that are cut off a name. */
const CUT_ADDRESSES = new Set('mr mrs ms dr sir dame lord prof rev hon sen rep gov sgt capt'.split(' '));
/** A word that so many people bear as a given name is no title. */
const LEAST_BEARERS = 30;

export function extendNames(document: NamesDocument, found: readonly NameSpan[]): NameSpan[] {
  const spans = found.flatMap((span) => shapeName(document, span) ?? []);
  // "Tarn-levels of support", where there is a Tarn without a hyphen
  const bare = bareNames(document, spans);
  const extended = withPartners(document, spans).map((span): NameSpan => {
    const first = span.type === 'person' ? withoutTitle(document, span) : span.first;
    const end =
      span.type === 'person'
        ? hyphenedEnd(document, span.end, bare.has(textOf(document, span.first, span.end)))
        : span.type === 'organization'
          ? companyEnd(document, span.end)
          : span.end;
    const isBodyByName =
      (span.type === 'other' || span.type === 'place') && end - first === 1 && isWellKnown(document, first);
    if (isBodyByName) return { ...span, type: 'organization', rule: 'well-known-abbreviation' };
    return end === span.end && first === span.first ? span : { ...span, first, end };
  });
  const taken = new Uint8Array(document.tokens.count + 1);
  for (const span of extended) taken.fill(1, span.first, span.end);
  const abbreviations = new Set(
    extended
      .filter(
        (span) => span.type === 'organization' && isAbbreviation(document, span.first) && span.end - span.first === 1,
      )
      .map((span) => document.words.idOf[span.first]!),
  );
  const longNames = new Map(extended.filter(({ type }) => type === 'organization').map((span) => [span.end, span]));
  const added: NameSpan[] = [];
  for (let i = 0; i < document.tokens.count; i++) {
    if (taken[i] || !isCapital(document, i)) continue;
    if (isSpelledOutBefore(document, i, longNames)) {
      added.push({ first: i, end: i + 1, type: 'organization', rule: 'abbreviation-in-brackets' });
      abbreviations.add(document.words.idOf[i]!);
    } else if (isBody(document, i)) added.push({ first: i, end: i + 1, type: 'organization', rule: 'public-body' });
    else if (isWellKnown(document, i))
      added.push({ first: i, end: i + 1, type: 'organization', rule: 'well-known-abbreviation' });
    else if (abbreviations.has(document.words.idOf[i]!) && isAbbreviation(document, i))
      added.push({ first: i, end: i + 1, type: 'organization', rule: 'rest-of-article' });
    else if (
      followsTitle(document, i) &&
      !taken[i + 1] &&
      !isCapital(document, Math.min(i + 1, document.tokens.count - 1))
    )
      added.push({ first: i, end: i + 1, type: 'person', rule: 'title-before' });
  }
  return [...extended, ...added].sort((a, b) => a.first - b.first);
}

/** People's names as they stand in the text with no hyphen behind them. */
function bareNames(document: NamesDocument, spans: readonly NameSpan[]): ReadonlySet<string> {
  return new Set(
    spans.flatMap(({ type, first, end }) =>
      type === 'person' && wordAt(document.words, end) !== '-' ? [textOf(document, first, end)] : [],
    ),
  );
}

/** "the Cabinet", "the House": a public body by one capitalised word inside a sentence. */
function isBody(document: NamesDocument, index: number): boolean {
  if (
    !BODIES.has(wordAt(document.words, index)) ||
    !/^[Tt]he$/u.test(textOf(document, Math.max(0, index - 1), Math.max(1, index)))
  )
    return false;
  return (
    !isCapital(document, Math.min(index + 1, document.tokens.count - 1)) && wordAt(document.words, index + 1) !== 'of'
  );
}

/** "Stenhouse and Co Inc" is one firm, where the tagger parts it; what it took the end for goes. */
function withPartners(document: NamesDocument, spans: readonly NameSpan[]): NameSpan[] {
  const whole: NameSpan[] = [];
  for (const span of spans) {
    const before = whole.at(-1);
    if (before && span.first < before.end) continue;
    const end = span.type === 'organization' || span.type === 'person' ? partnersEnd(document, span.end) : span.end;
    const isFirm = end > span.end && (span.type === 'organization' || wordAt(document.words, span.end) === '&');
    whole.push(isFirm ? { ...span, end, type: 'organization', rule: 'company-form' } : span);
  }
  return whole;
}

function partnersEnd(document: NamesDocument, end: number): number {
  const { words } = document;
  if (
    !/^(?:and|&)$/u.test(wordAt(words, end)) ||
    !/^co(?:\.|mpany)?$/u.test(wordAt(words, end + 1)) ||
    !isCapital(document, end + 1)
  )
    return end;
  let at = end + 2;
  if (wordAt(words, at) === ',' && classOf(words, at + 1) & WordClass.companyForm) at++;
  while (at < document.tokens.count && isCapital(document, at) && classOf(words, at) & WordClass.companyForm) at++;
  // "Harlow and Co Clare" is a town and a county.
  const goesOn =
    at === end + 2 &&
    at < document.tokens.count &&
    isCapital(document, at) &&
    document.sentenceOf[at] === document.sentenceOf[end];
  return goesOn ? end : at;
}

/** With and without stops: `UN`, `U.N.`. */
const isWellKnownWord = (word: string) => WELL_KNOWN_ABBREVIATIONS.has(word.replaceAll('.', ''));

/** "U.N. sanctions", "U.N. Ambassador", in a sentence that is not in capitals throughout. */
function isWellKnown(document: NamesDocument, index: number): boolean {
  const { words, tokens, sentences, sentenceOf } = document;
  if (!isAbbreviation(document, index) || !isWellKnownWord(wordAt(words, index))) return false;
  const sentence = sentences[sentenceOf[index]!]!;
  const isPart = [index - 1, index + 1].some(
    (beside) =>
      beside >= sentence.first &&
      beside < sentence.end &&
      ((isCapital(document, beside) && !isPersonNoun(document, beside)) || /^[-/&]$/u.test(wordAt(words, beside))),
  );
  return !isPart && tokens.cases.subarray(sentence.first, sentence.end).includes(TokenCase.lower);
}

/** "Tarn Valley Foods plc": the company form in lower case. */
function companyEnd(document: NamesDocument, end: number): number {
  // "the Conservative party"
  if (wordAt(document.words, end) === 'party' && document.sentenceOf[end] === document.sentenceOf[end - 1])
    return end + 1;
  const isForm =
    (classOf(document.words, end) & WordClass.companyForm) !== 0 &&
    document.tokens.ends[end]! - document.tokens.starts[end]! > 2;
  return isForm && document.sentenceOf[end] === document.sentenceOf[end - 1] ? end + 1 : end;
}

/** "Archaeologist Nefise Aydın" at the start of a sentence: the title is no part of the name. */
function withoutTitle(document: NamesDocument, span: NameSpan): number {
  let first = span.first;
  // "U.N. Ambassador Lind"
  const isOfBody = span.end - first > 2 && isWellKnownWord(wordAt(document.words, first));
  if (isOfBody && isTitleWord(document, first + 1)) first++;
  if (isGivenBehindTrade(document, first)) return first;
  if (span.end - first > 2 && (isPosition(document, first) || isEndOfOffice(document, first))) return first + 1;
  while (span.end - first > 1 && isTitleWord(document, first)) first++;
  return first;
}

/** "F Ally Lind" in a report on sport: a position, since an initial has a stop or another one beside it. */
function isPosition(document: NamesDocument, index: number): boolean {
  const isLetter = (at: number) => withoutStop(wordAt(document.words, at)).length === 1;
  const isName = !isLetter(index + 1) && document.tokens.cases[index + 1] === TokenCase.title;
  return wordAt(document.words, index).length === 1 && isName && isSportReport(document);
}

/** The last word of "Director of Public Lending Ally Lind": nobody is called so, and it belongs to the office. */
function isEndOfOffice(document: NamesDocument, index: number): boolean {
  const { words, glossary } = document;
  const isOffice =
    wordAt(words, index - 2) === 'of' && isPersonNoun(document, index - 3) && isCapital(document, index - 1);
  const { given, family } = glossary.nameCounts(wordAt(words, index));
  return isOffice && given + family === 0;
}

/** "singer Ally Lind": a trade and a given name, not two titles. */
function isGivenBehindTrade(document: NamesDocument, index: number): boolean {
  const word = withoutStop(wordAt(document.words, index));
  if (document.tokens.cases[index - 1] !== TokenCase.lower || !isPersonNoun(document, index - 1)) return false;
  return !TITLES.has(word) && !CUT_ADDRESSES.has(word) && document.glossary.nameCounts(word).given > 0;
}

function isTitleWord(document: NamesDocument, index: number): boolean {
  const word = withoutStop(wordAt(document.words, index));
  return (
    (TITLES.has(word) || CUT_ADDRESSES.has(word) || isPersonNoun(document, index)) &&
    document.glossary.nameCounts(word).given < LEAST_BEARERS
  );
}

/** "Road Safety Bureau (RSB)". */
function isSpelledOutBefore(document: NamesDocument, index: number, longNames: ReadonlyMap<number, NameSpan>): boolean {
  if (
    wordAt(document.words, index - 1) !== '(' ||
    wordAt(document.words, index + 1) !== ')' ||
    !isAbbreviation(document, index)
  )
    return false;
  const long = longNames.get(index - 1);
  return (
    long !== undefined &&
    mayAbbreviate(foldName(wordAt(document.words, index)), organizationForm(textOf(document, long.first, long.end)))
  );
}

function isAbbreviation(document: NamesDocument, index: number): boolean {
  const length = document.tokens.ends[index]! - document.tokens.starts[index]!;
  return document.tokens.cases[index] === TokenCase.upper && length >= 2 && length <= 7;
}

function followsTitle(document: NamesDocument, index: number): boolean {
  const { words } = document;
  if (index === 0 || document.sentenceOf[index - 1] !== document.sentenceOf[index] || !isCapital(document, index - 1))
    return false;
  if (
    classOf(words, index) & NO_NAME ||
    document.tokens.ends[index]! - document.tokens.starts[index]! < 3 ||
    document.tokens.cases[index] === TokenCase.upper
  )
    return false;
  const title = withoutStop(wordAt(words, index - 1));
  return (
    TITLES.has(title) || title === 'mr' || title === 'mrs' || title === 'ms' || (HONORIFICS.get(title) ?? null) !== null
  );
}
