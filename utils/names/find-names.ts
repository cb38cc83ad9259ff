/** Finds names in capitalised runs: cuts off titles and opening words, then gives each a type by the evidence beside and inside it. */
import { type CapitalRun, findCapitalRuns, isCapital } from './capital-runs.ts';
import type { NamesDocument } from './document.ts';
import type { NameSpan, NameType } from './name-span.ts';
import { classOf, PERSON_NOUN, WordClass, wordAt } from './words.ts';

const W = WordClass;
/** Given names and surnames count as such from this many bearers in the glossary. */
const LEAST_BEARERS = 3;

/** Names in text order, not overlapping. Linear in the text. */
export function findNames(document: NamesDocument): NameSpan[] {
  const known = new Map(document.matches.map((match) => [match.firstToken, match]));
  const spans: NameSpan[] = [];
  for (const run of findCapitalRuns(document)) {
    let at = run.first;
    while (at < run.end) {
      const match = known.get(at);
      if (match && match.endToken <= run.end && match.candidates.some((candidate) => !candidate.caution)) {
        const kind = match.candidates[0]!.kind;
        spans.push({ first: at, end: match.endToken, type: kind, rule: 'glossary-form' });
        at = match.endToken;
        continue;
      }
      const piece = nextPiece(document, at, run, known);
      if (piece.end > piece.first) {
        const found = typeOf(document, piece);
        if (found) spans.push({ ...piece, ...found });
      }
      at = Math.max(piece.end, at + 1);
    }
  }
  return spans;
}

/** The next stretch of the run that is one name: without leading titles and opening words, up to a joint that parts names. */
function nextPiece(
  document: NamesDocument,
  at: number,
  run: CapitalRun,
  known: ReadonlyMap<number, unknown>,
): CapitalRun {
  let first = at;
  while (first < run.end && isLead(document, first)) first++;
  let end = first;
  while (end < run.end && !(end > first && known.has(end)) && !(classOf(document.words, end) & W.calendar)) {
    const word = wordAt(document.words, end);
    if ((word === 'and' || word === '-' || word === '–') && !joins(document, first, end)) break;
    end++;
  }
  if (end === first) return { first, end: first };
  while (end > first && !isCapital(document, end - 1)) end--;
  return { first, end };
}

function isLead(document: NamesDocument, index: number): boolean {
  const found = classOf(document.words, index);
  if (!isCapital(document, index)) return true;
  if (found & (W.honorific | W.calendar | W.functionWord)) return true;
  return (found & (PERSON_NOUN | W.titleModifier | W.nationality)) !== 0 && (found & W.organizationHead) === 0;
}

/** "Marks and Spencer" joins after an organization's head only; "Jean-Luc" joins, "Mexico-based" never got here. */
function joins(document: NamesDocument, first: number, joint: number): boolean {
  if (wordAt(document.words, joint) === 'and') return (classOf(document.words, first) & W.organizationHead) !== 0;
  return document.tokens.spaceBefore[joint] === 0;
}

function typeOf(document: NamesDocument, piece: CapitalRun): { type: NameType; rule: string } | null {
  const { words, glossary } = document;
  const before = classOf(words, piece.first - 1);
  const first = classOf(words, piece.first);
  const last = classOf(words, piece.end - 1);
  const length = piece.end - piece.first;
  if (last & W.companyForm) return { type: 'organization', rule: 'company-form' };
  if (length > 1 && last & W.organizationEnding) return { type: 'organization', rule: 'organization-ending' };
  if (length > 2 && first & W.organizationHead) return { type: 'organization', rule: 'organization-head' };
  if (first & W.abbreviation) return { type: 'organization', rule: 'well-known-abbreviation' };
  if ((first | last) & (W.country | W.nationality)) return { type: 'place', rule: 'country' };
  if (before & W.honorific && isCapital(document, piece.first - 1)) return { type: 'person', rule: 'honorific' };
  if (before & PERSON_NOUN && length <= 4) return { type: 'person', rule: 'title-before' };
  const counts = glossary.nameCounts(wordAt(words, piece.first));
  if (length > 1 && length < 5 && counts.given >= LEAST_BEARERS) return { type: 'person', rule: 'given-name' };
  if (classOf(words, piece.end) & W.speechVerb && length < 5) return { type: 'person', rule: 'speech-verb' };
  if (
    length === 1 &&
    glossary.nameCounts(wordAt(words, piece.first)).family >= LEAST_BEARERS &&
    !(before & W.placePreposition)
  )
    return { type: 'person', rule: 'surname' };
  return null;
}
