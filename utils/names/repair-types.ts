/** Corrects the tagger where a plain rule knows better: company endings, names that the glossary holds, party tags. */
import type { FormMatch } from '../model/glossary.ts';
import { isCapital } from './capital-runs.ts';
import { COUNTRY_OF, NATIONALITY_WORDS } from './data/countries.ts';
import { COMMON_ABBREVIATIONS, CONTINENTS } from './data/not-organizations.ts';
import { type NamesDocument, textOf } from './document.ts';
import { initialsOf, organizationForm } from './join/organization-name.ts';
import type { NameSpan, NameType } from './name-span.ts';
import { isPersonNoun } from './roles/phrase.ts';
import { isSportReport } from './sport.ts';
import { classOf, WordClass, wordAt } from './words.ts';

/** A single word of the glossary decides from this notedness on: `Twitter`, `Nato`. */
const NOTED = 110;
/** A single surname decides from this notedness on. */
const HOUSEHOLD = 180;
/** Endings that no person bears: `Firefly Aerospace`. */
const CERTAIN_ENDINGS = new Set(
  'university college department ministry committee commission association federation council court agency authority company corporation bank airlines airways aerospace technologies systems industries holdings pharmaceuticals partners capital foundation institute party union league club hospital society group police network news coalition bureau robotics analytics biosciences therapeutics logistics ventures observatory museum library theatre orchestra'.split(
    ' ',
  ),
);
/** `(D-Minn.)`, `R-Texas`: a party tag. */
const CONTRACTION =
  /^(?:i|we|you|he|she|it|they|that|there|who|what|don|can|won|isn|didn|doesn|let|here|where)['’](?:m|ll|d|ve|re|s|t)$/u;
/** Laws, prizes, wars: `First Amendment`. */
const OTHER_ENDINGS = new Set(
  'amendment act bill treaty accord accords pact prize prizes award awards war day week festival'.split(' '),
);
const PARTY_LETTERS = new Set(['d', 'r', 'i']);

export function repairTypes(document: NamesDocument, spans: readonly NameSpan[]): NameSpan[] {
  const matches = new Map(document.matches.map((match) => [match.firstToken, match]));
  const initials = initialsOfBodies(document, spans);
  const repaired = spans.flatMap((span): NameSpan[] => {
    if (isPartyTag(document, span) || (isNoName(document, span) && !initials.has(wordAt(document.words, span.first))))
      return [];
    const found =
      countryOutsideSport(document, span) ??
      knownType(document, span, matches.get(span.first)) ??
      typeByEnding(document, span) ??
      lawOrPrize(document, span);
    return [found && found.type !== span.type ? { ...span, ...found } : span];
  });
  const taken = new Uint8Array(document.tokens.count);
  for (const span of repaired) taken.fill(1, span.first, span.end);
  const added = document.matches.flatMap((match): NameSpan[] => {
    const span = { first: match.firstToken, end: match.endToken, type: 'other' as NameType, rule: '' };
    for (let i = span.first; i < span.end; i++) if (taken[i]) return [];
    if (isPartyTag(document, span) || isNoName(document, { ...span, type: 'organization' })) return [];
    const known = isClearlyCut(document, span) ? knownType(document, span, match) : null;
    return known ? [{ ...span, ...known }] : [];
  });
  return [...repaired, ...added].sort((a, b) => a.first - b.first);
}

/** "BA" is a degree, unless British Airways is in the text. */
function initialsOfBodies(document: NamesDocument, spans: readonly NameSpan[]): Set<string> {
  const bodies = spans.filter(({ type, first, end }) => type === 'organization' && end - first > 1);
  return new Set(bodies.flatMap(({ first, end }) => initialsOf(organizationForm(textOf(document, first, end)))));
}

/** "I’ll" and "Nov." alone are no names; "May" can be a person, if the tagger saw more than the word. */
function isNoName({ words }: NamesDocument, { first, end, type }: NameSpan): boolean {
  if (end - first > 1) return false;
  const word = wordAt(words, first);
  if (type === 'organization' && (word.length === 1 || COMMON_ABBREVIATIONS.has(word))) return true;
  return CONTRACTION.test(word) || ((classOf(words, first) & WordClass.calendar) !== 0 && word !== 'may');
}

function isPartyTag(document: NamesDocument, span: NameSpan): boolean {
  return (
    PARTY_LETTERS.has(wordAt(document.words, span.first)) &&
    wordAt(document.words, span.first + 1) === '-' &&
    span.type !== 'person'
  );
}

/** The glossary's kind for exactly this stretch, where all candidates agree and the form is no everyday word. */
function knownType(
  document: NamesDocument,
  span: NameSpan,
  match: FormMatch | undefined,
): { type: NameType; rule: string } | null {
  if (!match || match.endToken !== span.end) return null;
  const { candidates } = match;
  const top = candidates[0]!;
  // "when Trump spoke"
  const isHousehold = span.type === 'organization' && !top.caution && top.fame >= HOUSEHOLD;
  if (isHousehold && candidates.every(({ kind }) => kind === 'person'))
    return { type: 'person', rule: 'glossary-form' };
  if (candidates.some(({ kind, caution, form }) => kind !== top.kind || caution || form === 'short')) return null;
  const length = span.end - span.first;
  if (top.kind === 'person')
    return length > 1 && span.type !== 'place' ? { type: 'person', rule: 'glossary-form' } : null;
  const isNotedName = length > 1 && candidates.some(({ form, fame }) => form === 'name' && fame >= NOTED);
  const isPlace =
    (classOf(document.words, span.first) & (WordClass.country | WordClass.nationality)) !== 0 ||
    // "at Home Depot" looks like a place; a long name that only a noted body bears is its own
    (span.type === 'place' && !isNotedName);
  if (isPlace || (length === 1 && top.fame < NOTED)) return null;
  return { type: 'organization', rule: 'glossary-form' };
}

/** "Tanzania" is a team in a sport report only; "Southeast Asia" never. */
function countryOutsideSport(document: NamesDocument, span: NameSpan): { type: NameType; rule: string } | null {
  if (span.type !== 'organization') return null;
  const words = Array.from({ length: span.end - span.first }, (_, i) => wordAt(document.words, span.first + i));
  if (CONTINENTS.has(words.at(-1)!)) return { type: 'place', rule: 'part-of-the-world' };
  const form = words.join(' ');
  if (NATIONALITY_WORDS.has(form) || NATIONALITY_WORDS.has(form.replace(/e?r?s$/u, '')))
    return { type: 'other', rule: 'nationality' };
  return COUNTRY_OF.has(form) && !isSportReport(document) ? { type: 'place', rule: 'country' } : null;
}

function typeByEnding(document: NamesDocument, span: NameSpan): { type: NameType; rule: string } | null {
  if (span.type !== 'person' || span.end - span.first < 2) return null;
  const last = span.end - 1;
  const isCompany =
    (classOf(document.words, last) & WordClass.companyForm) !== 0 && wordAt(document.words, last) !== 'co';
  return isCompany || CERTAIN_ENDINGS.has(wordAt(document.words, last))
    ? { type: 'organization', rule: 'organization-ending' }
    : null;
}

/** "Day" and "War" are surnames too: a person stays one. */
function lawOrPrize(document: NamesDocument, span: NameSpan): { type: NameType; rule: string } | null {
  if (span.end - span.first < 2 || span.type !== 'organization') return null;
  return OTHER_ENDINGS.has(wordAt(document.words, span.end - 1)) ? { type: 'other', rule: 'law-or-prize' } : null;
}

/** No further capital beside it, of which it might be a part. */
function isClearlyCut(document: NamesDocument, span: NameSpan): boolean {
  const { first, end } = span;
  const before =
    first > 0 && isCapital(document, first - 1) && document.sentenceOf[first - 1] === document.sentenceOf[first];
  // "Homeland Security Secretary" names the body too
  const after =
    end < document.tokens.count &&
    isCapital(document, end) &&
    !isPersonNoun(document, end) &&
    document.sentenceOf[end] === document.sentenceOf[first];
  return !before && !after;
}
