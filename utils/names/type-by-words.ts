/** Types that the words of a name tell by themselves: countries, company endings, laws, prizes, dams, a given name before a surname. */
import { TokenCase } from '../text/tokenise.ts';
import { COUNTRY_OF, NATIONALITY_WORDS } from './data/countries.ts';
import { CONTINENTS } from './data/not-organizations.ts';
import { LOCALS } from './data/peoples.ts';
import type { NamesDocument } from './document.ts';
import type { NameSpan, NameType } from './name-span.ts';
import { isSportReport } from './sport.ts';
import { classOf, WordClass, wordAt } from './words.ts';
import { isWrittenAsPerson, NO_PERSON } from './written-as-person.ts';

interface FoundType {
  readonly type: NameType;
  readonly rule: string;
}

/** Endings that no person bears: `Firefly Aerospace`. */
const CERTAIN_ENDINGS = new Set(
  'university college department ministry committee commission association federation council court agency authority company corporation bank airlines airways aerospace technologies systems industries holdings pharmaceuticals partners capital foundation institute party union league club hospital society group police network news coalition bureau robotics analytics biosciences therapeutics logistics ventures observatory museum library orchestra panel board'.split(
    ' ',
  ),
);
/** Last words that no organization has. Laws, prizes, wars: `First Amendment`. */
const OTHER_ENDINGS = new Set(
  'amendment act acts bill treaty accord accords agreement agreements pact protocol regulations law laws prize prizes award war day week festival olympics paralympics championship championships trophy marathon summit index syndrome disease virus curve effect theory hypothesis doctrine'.split(
    ' ',
  ),
);
/** `encephalitis`, `tuberculosis`, `leukaemia`; `socialism`. */
const NO_BODY = /.{3}(?:itis|osis|aemia|emia|ism)$/;
/** Outside sport, places: `Pasak Dam`; in sport there are clubs such as `Derby County`. */
const PLACE_ENDINGS = new Set(
  'river lake sea ocean bay strait island islands peninsula mountain mountains valley desert airport stadium bridge dam street road avenue boulevard highway prison mosque palace province county township prefecture region park parks port plant'.split(
    ' ',
  ),
);
/** Where people play and sing, in sport, too: `Harlow Arena`. */
const VENUES = new Set(
  'amphitheatre amphitheater arena pavilion coliseum colosseum stadium speedway racecourse'.split(' '),
);
/** Of these only nobody bears the name. */
const HALLS = new Set('stage theatre theater casino ballroom'.split(' '));
/** Clubs that are written like a country. */
const CLUBS = new Set(['monaco', 'jordan', 'georgia']);
/** Firms from this notedness on are known by one word. */
const NOTED = 110;
/** So many bearers in the glossary make a given name and a surname. */
const LEAST_GIVEN = 10;
const LEAST_FAMILY = 2;

const REGIONS = new Set(
  'north south east west midwest northeast northwest southeast southwest upstate downstate'.split(' '),
);

const HEAVENLY_BODIES = new Set(['moon', 'earth', 'mars', 'venus', 'jupiter', 'saturn', 'uranus', 'neptune', 'pluto']);

/** "landing on the Moon" names no company. */
function heavenlyBody({ words }: NamesDocument, { first, end, type }: NameSpan): FoundType | null {
  // "the Moon and Mars" are two, and no company either.
  const isBody = type === 'organization' && [first, end - 1].every((at) => HEAVENLY_BODIES.has(wordAt(words, at)));
  const isThere = wordAt(words, first - 1) === 'the' || (classOf(words, first - 1) & WordClass.placePreposition) !== 0;
  return isBody && isThere ? { type: 'place', rule: 'heavenly-body' } : null;
}

export function typeByWords(document: NamesDocument, span: NameSpan): FoundType | null {
  return (
    heavenlyBody(document, span) ??
    venue(document, span) ??
    calledAfter(document, span) ??
    typeByEnding(document, span) ??
    personByTitle(document, span) ??
    personByNames(document, span) ??
    firmByNoun(document, span) ??
    lawOrPrize(document, span)
  );
}

/** "Tanzania" and "Southeast Asia" are places, also where their teams play. */
export function countryAsPlace(document: NamesDocument, span: NameSpan): FoundType | null {
  if (span.type !== 'organization') return null;
  const words = Array.from({ length: span.end - span.first }, (_, i) => wordAt(document.words, span.first + i));
  const isAsiaPacific = words[0] === 'asia' && words.at(-1) === 'pacific';
  // "the Midwest and Northeast"
  const areRegions = words.length > 1 && words.every((word) => word === 'and' || REGIONS.has(word));
  if (CONTINENTS.has(words.at(-1)!) || isAsiaPacific || areRegions) return { type: 'place', rule: 'part-of-the-world' };
  // "New Yorkers", "Sunni Muslims"
  const isPeople = words.at(-1)!.endsWith('s') && (classOf(document.words, span.end - 1) & WordClass.people) !== 0;
  if (isPeople || LOCALS.has(words.at(-1)!)) return { type: 'other', rule: 'nationality' };
  const form = words.join(' ');
  if (NATIONALITY_WORDS.has(form) || NATIONALITY_WORDS.has(form.replace(/e?r?s$/u, '')))
    return { type: 'other', rule: 'nationality' };
  if (!COUNTRY_OF.has(form) || (CLUBS.has(form) && isSportReport(document))) return null;
  return { type: 'place', rule: 'country' };
}

/** Prizes and laws that are called after people. */
const NAMED_AFTER = new Set(['award', 'awards', 'prize', 'prizes', 'medal', 'trophy', 'act', 'amendment', 'festival']);

/** "Ada Lind Award" is a prize, "Amazon Tamar" a product of a firm that the glossary knows. */
function calledAfter({ words, glossary }: NamesDocument, { first, end, type }: NameSpan): FoundType | null {
  if (type !== 'person' || end - first < 2) return null;
  if (NAMED_AFTER.has(wordAt(words, end - 1))) return { type: 'other', rule: 'law-or-prize' };
  const maker = wordAt(words, first);
  const { given, family } = glossary.nameCounts(maker);
  if (end - first > 2 || given + family > 0) return null;
  const isMaker = glossary
    .lookup(maker.charAt(0).toUpperCase() + maker.slice(1))
    .some(({ kind, form, fame }) => kind === 'organization' && form === 'name' && fame >= NOTED);
  return isMaker ? { type: 'other', rule: 'product-of-firm' } : null;
}

function venue({ words }: NamesDocument, { first, end, type }: NameSpan): FoundType | null {
  if (end - first < 2 || (type !== 'person' && type !== 'organization')) return null;
  const last = wordAt(words, end - 1);
  const isVenue = VENUES.has(last) || (type === 'person' && HALLS.has(last));
  return isVenue ? { type: 'place', rule: 'venue' } : null;
}

function typeByEnding(document: NamesDocument, span: NameSpan): FoundType | null {
  if (span.type !== 'person' || span.end - span.first < 2) return null;
  const last = span.end - 1;
  const isCompany =
    (classOf(document.words, last) & WordClass.companyForm) !== 0 && wordAt(document.words, last) !== 'co';
  return isCompany || CERTAIN_ENDINGS.has(wordAt(document.words, last))
    ? { type: 'organization', rule: 'organization-ending' }
    : null;
}

const TITLES = new Set(['president', 'senator', 'governor', 'chancellor', 'premier', 'congressman', 'congresswoman']);

/** "by President Okoro": a title and a surname are no organization. */
function personByTitle({ words, glossary, tokens }: NamesDocument, { first, end, type }: NameSpan): FoundType | null {
  const isTitled = type === 'organization' && end - first === 2 && TITLES.has(wordAt(words, first));
  const isSurname = tokens.cases[end - 1] === TokenCase.title && glossary.nameCounts(wordAt(words, end - 1)).family > 0;
  return isTitled && isSurname && !(classOf(words, end - 1) & NO_PERSON)
    ? { type: 'person', rule: 'title-before' }
    : null;
}

/** "Marco Villa" is nobody's company: a common given name before a surname, and no word of an organization. */
function personByNames(document: NamesDocument, span: NameSpan): FoundType | null {
  const { first, end, type } = span;
  if (type !== 'organization' || end - first !== 2 || isSportReport(document)) return null;
  if (!isWrittenAsPerson(document, span)) return null;
  const { words, glossary } = document;
  const given = glossary.nameCounts(wordAt(words, first));
  const family = glossary.nameCounts(wordAt(words, end - 1)).family;
  const isNamed = given.given >= LEAST_GIVEN && given.given > given.family && family >= LEAST_FAMILY;
  return isNamed ? { type: 'person', rule: 'given-name' } : null;
}

/** What stands right before the name of a firm. */
const FIRM_NOUNS = new Set(
  'firm company startup start-up bank label brand retailer newspaper website network charity studio publisher agency airline carmaker automaker chipmaker drugmaker app outlet magazine broadcaster platform paper'.split(
    ' ',
  ),
);

/** `companies` -> `company`, `outlets` -> `outlet`. */
const oneOf = (nouns: string) => nouns.replace(/ies$/, 'y').replace(/s$/, '');

/** "outlets such as Tessor", "companies like Tessor". */
function isExampleOfFirms({ words }: NamesDocument, first: number): boolean {
  const isSuch = wordAt(words, first - 1) === 'as' && wordAt(words, first - 2) === 'such';
  if (!isSuch && wordAt(words, first - 1) !== 'like' && wordAt(words, first - 1) !== 'including') return false;
  const noun = first - (isSuch ? 3 : 2);
  return FIRM_NOUNS.has(oneOf(wordAt(words, wordAt(words, noun) === ',' ? noun - 1 : noun)));
}

/** "the software firm Tessor" is nobody, if no one in the glossary bears the name. */
function firmByNoun(document: NamesDocument, { first, end, type }: NameSpan): FoundType | null {
  const { words, tokens, glossary } = document;
  const isBehind = tokens.cases[first - 1] === TokenCase.lower && FIRM_NOUNS.has(wordAt(words, first - 1));
  if (type !== 'person' || end - first > 1) return null;
  if (isExampleOfFirms(document, first)) return { type: 'organization', rule: 'example-of-firms' };
  if (!isBehind) return null;
  const { given, family } = glossary.nameCounts(wordAt(words, first));
  return given + family === 0 ? { type: 'organization', rule: 'firm-before-name' } : null;
}

const LAWS = new Set(['act', 'bill', 'law']);
const LINKS = new Set(['and', 'of', 'for']);
/** A law's name goes on for no more words than these. */
const LONGEST_REST = 5;

/** "Clean Streams and Lakes Act": the tagger took the law for two names. */
function isPartOfLaw({ words, tokens }: NamesDocument, end: number): boolean {
  if (!LINKS.has(wordAt(words, end))) return false;
  for (let at = end + 1; at <= end + LONGEST_REST; at++) {
    if (tokens.cases[at] !== TokenCase.title && !LINKS.has(wordAt(words, at))) return false;
    if (LAWS.has(wordAt(words, at))) return true;
  }
  return false;
}

/** "Day" and "War" are surnames too: a person stays one. */
function lawOrPrize(document: NamesDocument, span: NameSpan): FoundType | null {
  if (span.end - span.first < 2 || span.type !== 'organization') return null;
  const last = wordAt(document.words, span.end - 1);
  if (isPartOfLaw(document, span.end)) return { type: 'other', rule: 'law-or-prize' };
  if (OTHER_ENDINGS.has(last) || NO_BODY.test(last)) return { type: 'other', rule: 'law-or-prize' };
  return PLACE_ENDINGS.has(last) && !isSportReport(document) ? { type: 'place', rule: 'place-ending' } : null;
}
