/** What an article is about, in a form small enough to store and to compare: its weightiest terms and its entities. */
import type { Signature } from '../model/coverage.ts';
import { foldName } from '../text/normalise.ts';
import { TokenCase, TokenKind, tokenise } from '../text/tokenise.ts';
import { STOP_WORDS } from './stop-words.ts';

/** Terms kept per article: more add bytes, not precision (measured on pairs of reports of one event). */
const MAX_TERMS = 40;
const MAX_ENTITIES = 24;
/** A word of the headline counts as this many in the body; one of the lead, the first `LEAD_LENGTH` units, as two. */
const TITLE_WEIGHT = 4;
const LEAD_WEIGHT = 2;
const LEAD_LENGTH = 700;

/** An entity as coverage needs it: its glossary id if it is linked, its name, how often it is named. */
export interface SignatureEntity {
  readonly glossaryId: string | null;
  readonly name: string;
  readonly mentions: number;
}

/** The key under which an entity is compared between articles: the glossary id, else `~` and the folded name. */
export function entityKey(entity: Pick<SignatureEntity, 'glossaryId' | 'name'>): string {
  return entity.glossaryId ?? `~${foldName(entity.name)}`;
}

/** `companies` -> `company`, `launches` -> `launch`, `astronauts` -> `astronaut`; anything else as it is. */
export function foldTerm(word: string): string {
  const term = foldName(word).replace(/'s?$/u, '');
  if (term.length > 4 && term.endsWith('ies')) return `${term.slice(0, -3)}y`;
  if (term.length > 5 && /(?:ss|sh|ch|x|z)es$/u.test(term)) return term.slice(0, -2);
  if (term.length > 3 && term.endsWith('s') && !/(?:ss|us|is)$/u.test(term)) return term.slice(0, -1);
  return term;
}

function countTerms(text: string, weightAt: (offset: number) => number, counts: Map<string, number>): void {
  const tokens = tokenise(text);
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.kinds[i] !== TokenKind.word || tokens.cases[i] === TokenCase.none) continue;
    const start = tokens.starts[i] ?? 0;
    const term = foldTerm(text.slice(start, tokens.ends[i]));
    if (term.length < 3 || STOP_WORDS.has(term)) continue;
    counts.set(term, (counts.get(term) ?? 0) + weightAt(start));
  }
}

function strongest(counts: ReadonlyMap<string, number>, most: number): (readonly [string, number])[] {
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, most);
}

/** The signature of a text with a title; for an item of a feed the text is its summary. Linear in the text; the same for the same input. */
export function signatureOf(input: { title: string; text: string; entities: readonly SignatureEntity[] }): Signature {
  const counts = new Map<string, number>();
  countTerms(input.title, () => TITLE_WEIGHT, counts);
  countTerms(input.text, (offset) => (offset < LEAD_LENGTH ? LEAD_WEIGHT : 1), counts);
  const entities = new Map<string, number>();
  for (const entity of input.entities) {
    const key = entityKey(entity);
    entities.set(key, (entities.get(key) ?? 0) + entity.mentions);
  }
  return { terms: strongest(counts, MAX_TERMS), entities: strongest(entities, MAX_ENTITIES) };
}
