/**
 * Places that their surroundings tell, whatever the tagger took them for: addresses, homes of people, towns before their state, and
 * what is called after people.
 */
import { TokenCase, TokenKind } from '../text/tokenise.ts';
import { isCapital } from './capital-runs.ts';
import { COUNTRY_OF_PLACE } from './data/country-of-place.ts';
import type { NamesDocument } from './document.ts';
import type { NameSpan, NameType } from './name-span.ts';
import { isSportReport } from './sport.ts';
import { classOf, WordClass, withoutStop, wordAt } from './words.ts';

interface Place {
  readonly type: NameType;
  readonly rule: string;
}

/** Last words of an address. */
const STREETS = new Set(
  'st street ave avenue road rd drive dr lane ln court ct place pl boulevard blvd way circle terrace parkway highway hwy square crescent close row'.split(
    ' ',
  ),
);
const ORDINAL =
  /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\d+(?:st|nd|rd|th))$/;
/** What a place is called that stands before it: "Harlow West district". Plants and parks are called after companies, too. */
const DIVISIONS = new Set(
  'district province county village town region municipality township governorate prefecture neighbourhood neighborhood suburb island peninsula river valley'.split(
    ' ',
  ),
);
const BODY = WordClass.organizationHead | WordClass.organizationEnding | WordClass.companyForm | WordClass.abbreviation;
/** States and provinces as addresses have them; those that are degrees, too, say nothing behind a person's name. */
const POSTAL_CODES = new Set(
  'al ak az ar ca co ct de fl ga hi id il in ia ks ky la me mi mn ms mo mt ne nv nh nj nm ny nc nd oh ok or ri sc sd tn tx ut vt va wa wv wi wy dc on qc bc ab mb sk ns nb nl'.split(
    ' ',
  ),
);
const DEGREES_TOO = new Set(['ma', 'md', 'pa']);
/** Longest name of a town or state. */
const LONGEST_TOWN = 3;

/** A place or a thing called after a person, or null if nothing around the name tells so. */
export function placeByContext(document: NamesDocument, span: NameSpan): Place | null {
  if (span.type !== 'person' && span.type !== 'organization') return null;
  if (isStreet(document, span)) return { type: 'place', rule: 'address' };
  if (isHome(document, span)) return { type: 'place', rule: 'age-and-place' };
  if (isNamesake(document, span)) return { type: 'other', rule: 'thing-after-name' };
  if (isBehindOpener(document, span)) return { type: 'place', rule: 'place-opener' };
  if (isBeforePostalCode(document, span) || isPostalCode(document, span))
    return { type: 'place', rule: 'town-of-state' };
  if (span.type === 'person' || isBody(document, span) || isSportReport(document)) return null;
  if (DIVISIONS.has(wordAt(document.words, span.end)) && !isCapital(document, span.end))
    return { type: 'place', rule: 'division-after-name' };
  if (isKnownPlace(document, span.first, span.end)) return { type: 'place', rule: 'known-place' };
  return isTownOfState(document, span) ? { type: 'place', rule: 'town-of-state' } : null;
}

const isBody = ({ words }: NamesDocument, { first, end }: NameSpan) =>
  ((classOf(words, first) | classOf(words, end - 1)) & BODY) !== 0;

/** "17 Marlow Lane", "Third Ave.". */
function isStreet({ words, tokens }: NamesDocument, { first, end }: NameSpan): boolean {
  if (end - first < 2 || !STREETS.has(withoutStop(wordAt(words, end - 1)))) return false;
  return tokens.kinds[first - 1] === TokenKind.number || ORDINAL.test(wordAt(words, first));
}

/** "Ada Lind, 32, of Harlow": where somebody lives. */
function isHome({ words, tokens }: NamesDocument, { first, end, type }: NameSpan): boolean {
  const isAfterAge =
    wordAt(words, first - 1) === 'of' &&
    wordAt(words, first - 2) === ',' &&
    tokens.kinds[first - 3] === TokenKind.number;
  return isAfterAge && wordAt(words, first - 4) === ',' && (type === 'person' || end - first === 1);
}

/** What is called after people: "Ada Lind hospital", "Lind syndrome". */
const NAMESAKES = new Set(
  'hospital airport prison stadium arena bridge street avenue museum theater theatre disease syndrome injury tendon'.split(
    ' ',
  ),
);

/** @returns true for a name without the owner's mark before such a word */
function isNamesake({ words, tokens }: NamesDocument, { end, type }: NameSpan): boolean {
  return type === 'person' && tokens.cases[end] === TokenCase.lower && NAMESAKES.has(wordAt(words, end));
}

/** Words that open the name of a place. */
const OPENERS = new Set('old new north south east west upper lower mount fort lake port cape'.split(' '));

/** "Old Harlow" is nobody called Harlow. */
function isBehindOpener({ words, tokens, sentenceOf }: NamesDocument, { first, end, type }: NameSpan): boolean {
  if (type !== 'person' || end - first > 1 || sentenceOf[first - 1] !== sentenceOf[first]) return false;
  return tokens.cases[first - 1] === TokenCase.title && OPENERS.has(wordAt(words, first - 1));
}

/** The code of "Harlow, TX". */
function isPostalCode({ words, tokens }: NamesDocument, { first, end }: NameSpan): boolean {
  const isCode = end - first === 1 && tokens.cases[first] === TokenCase.upper && POSTAL_CODES.has(wordAt(words, first));
  return isCode && wordAt(words, first - 1) === ',' && tokens.cases[first - 2] === TokenCase.title;
}

/** "Harlow, TX". */
function isBeforePostalCode({ words, tokens }: NamesDocument, { first, end, type }: NameSpan): boolean {
  if (end - first > LONGEST_TOWN || wordAt(words, end) !== ',' || tokens.cases[end + 1] !== TokenCase.upper)
    return false;
  const code = wordAt(words, end + 1);
  return POSTAL_CODES.has(code) || (type === 'organization' && DEGREES_TOO.has(code));
}

/** "Ohio" and "New South Wales" are places, where no teams play. */
function isKnownPlace({ words }: NamesDocument, first: number, end: number): boolean {
  if (end - first > LONGEST_TOWN) return false;
  const form = Array.from({ length: end - first }, (_, at) => wordAt(words, first + at)).join(' ');
  return COUNTRY_OF_PLACE.has(form);
}

/** "Harlow, Oregon": a name before a known place that a mark or the line's end closes. */
function isTownOfState(document: NamesDocument, { first, end }: NameSpan): boolean {
  const { words, sentenceOf, sentences } = document;
  if (end - first > LONGEST_TOWN || wordAt(words, end) !== ',') return false;
  const limit = sentences[sentenceOf[first]!]!.end;
  for (let stop = end + 2; stop <= Math.min(limit, end + 1 + LONGEST_TOWN); stop++) {
    if (!isCapital(document, stop - 1)) return false;
    const isClosed = stop === limit || [',', '.', ')', ';'].includes(wordAt(words, stop));
    if (isClosed && isKnownPlace(document, end + 1, stop)) return true;
  }
  return false;
}
