/** Corrects the tagger where a plain rule knows better: company endings, names that the glossary holds, party tags. */
import type { FormMatch } from '../model/glossary.ts';
import { TokenCase } from '../text/tokenise.ts';
import { isCapital } from './capital-runs.ts';
import { type NamesDocument, textOf } from './document.ts';
import { initialsOf, organizationForm } from './join/organization-name.ts';
import type { NameSpan, NameType } from './name-span.ts';
import { isCode, isCutWord, isDish, isKindOfThing, isNoName, isPartyTag, isTitleOfWork } from './no-name.ts';
import { placeByContext } from './place-by-context.ts';
import { isPersonNoun, isPossessive } from './roles/phrase.ts';
import { countryAsPlace, typeByWords } from './type-by-words.ts';
import { classOf, WordClass, wordAt } from './words.ts';

/** A single word of the glossary decides from this notedness on: `Twitter`, `Nato`. */
const NOTED = 110;
/** A single surname decides from this notedness on. */
const HOUSEHOLD = 180;

export function repairTypes(document: NamesDocument, spans: readonly NameSpan[]): NameSpan[] {
  const matches = new Map(document.matches.map((match) => [match.firstToken, match]));
  // Few names need them.
  let initials: Set<string> | undefined;
  const abbreviatesBody = (word: string) => {
    initials ??= initialsOfBodies(document, spans);
    return initials.has(word);
  };
  const surnames = surnamesOf(document, spans);
  const bare = bareNames(document, spans);
  const repaired = spans.flatMap((tagged): NameSpan[] => {
    const match = matches.get(tagged.first);
    const span = withOwnersMark(document, withoutDay(document, tagged, match), match, bare);
    if (isPartyTag(document, span) || isCode(document, span) || isCutWord(document, span)) return [];
    if (isTitleOfWork(document, span, match)) return [];
    if (isKindOfThing(document, span, bearsSurname(document, span, surnames)) || isDish(document, span, match))
      return [];
    if (isNoName(document, span) && !abbreviatesBody(wordAt(document.words, span.first))) return [];
    const found =
      countryAsPlace(document, span) ??
      placeByContext(document, span) ??
      (bearsSurname(document, span, surnames) ? null : knownType(document, span, matches.get(span.first))) ??
      typeByWords(document, span);
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

/** "on Twitter Tuesday": the day behind a name of the glossary. */
function withoutDay({ words }: NamesDocument, span: NameSpan, match: FormMatch | undefined): NameSpan {
  const isDay = span.end - span.first > 1 && (classOf(words, span.end - 1) & WordClass.calendar) !== 0;
  return isDay && match?.endToken === span.end - 1 ? { ...span, end: span.end - 1 } : span;
}

/** "Harlow's" where the glossary has a shop of that name, and the article has no Harlow without the mark. */
function withOwnersMark(
  document: NamesDocument,
  span: NameSpan,
  match: FormMatch | undefined,
  bare: ReadonlySet<number>,
): NameSpan {
  if (!match || match.endToken !== span.end + 1 || span.type === 'place' || !isPossessive(document, span.end))
    return span;
  const isShop = match.candidates.every(
    ({ kind, form, caution }) => kind === 'organization' && form !== 'short' && !caution,
  );
  return isShop && !bare.has(document.words.idOf[span.end - 1]!)
    ? { ...span, end: span.end + 1, type: 'organization', rule: 'glossary-form' }
    : span;
}

/** Numbers of the words that end a name without an owner's mark. */
function bareNames(document: NamesDocument, spans: readonly NameSpan[]): ReadonlySet<number> {
  return new Set(spans.flatMap(({ end }) => (isPossessive(document, end) ? [] : [document.words.idOf[end - 1]!])));
}

/** Numbers of the words that end a person's full name in this article. */
function surnamesOf({ words }: NamesDocument, spans: readonly NameSpan[]): ReadonlySet<number> {
  return new Set(
    spans.filter(({ first, end, type }) => type === 'person' && end - first > 1).map(({ end }) => words.idOf[end - 1]!),
  );
}

/** "Michelin" is a person where the article has a "Jackie Michelin". */
function bearsSurname({ words }: NamesDocument, { first, end }: NameSpan, surnames: ReadonlySet<number>): boolean {
  return end - first === 1 && surnames.has(words.idOf[first]!);
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
  const isHousehold =
    span.type === 'organization' &&
    !top.caution &&
    top.fame >= HOUSEHOLD &&
    document.tokens.cases[span.first] !== TokenCase.upper;
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

/** No further capital beside it, of which it might be a part; those of "Homeland Security Secretary" and "Twitter Tuesday" are none. */
function isClearlyCut(document: NamesDocument, { first, end }: NameSpan): boolean {
  const isOpen = isCapitalBeside(document, end, first) && !isPersonNoun(document, end);
  return !isOpen && !isCapitalBeside(document, first - 1, first);
}

function isCapitalBeside(document: NamesDocument, index: number, name: number): boolean {
  if (index < 0 || index >= document.tokens.count || document.sentenceOf[index] !== document.sentenceOf[name])
    return false;
  return isCapital(document, index) && (classOf(document.words, index) & WordClass.calendar) === 0;
}
