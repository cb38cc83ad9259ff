/** Finds reported speech without marks: "Reyes said that it would rain", "it would rain, Reyes said". Precision first. */
import type { Span } from '../model/span.ts';
import type { Item } from './items.ts';
import { phraseStartingAt, type Subject } from './noun-phrases.ts';
import { isNegated, verbAt } from './reporting-verb-at.ts';
import { PLAIN_REPORTING } from './reporting-verb-table.ts';
import type { VerbForm } from './reporting-verbs.ts';
import { isEnd } from './sentence-bounds.ts';
import { subjectOf } from './verb-subjects.ts';
import { DAYS, OBJECT_PRONOUNS, POSSESSIVES, PREPOSITIONS } from './word-classes.ts';

/** A clause that reports what somebody said. */
export interface ReportedClause extends Span {
  readonly subject: Subject;
  /** Item of the verb. */
  readonly verb: number;
  readonly rule: 'reported-that' | 'reported-clause' | 'reported-before';
}

/** Those that as often take a thing: "denied the charges", "revealed the plan". They count only with "that". */
const NEEDS_THAT: ReadonlySet<string> = new Set(
  `deny report reveal disclose announce promise pledge vow suggest write observe recall state confirm stress emphasize emphasise reiterate explain note allege
   assert maintain remark acknowledge add reply respond testify complain warn caution declare estimate inform assure remind`.split(
    /\s+/u,
  ),
);
/** A clause of fewer words says too little to be listed. */
const FEWEST_WORDS = 5;
/** "said on Tuesday in Lima that": so many items may stand before "that". */
const FURTHEST_THAT = 10;
/** "…, Reyes said on Tuesday.": no more than so many items stand behind the verb of a clause that comes first. */
const LONGEST_TAIL = 6;
const LONGEST_CLAUSE = 100;
const WHEN: ReadonlySet<string> = new Set(['today', 'yesterday', 'earlier', 'later', 'last', 'this', 'late', 'early']);
const CONJUNCTIONS: ReadonlySet<string> = new Set([
  'and',
  'but',
  'while',
  'although',
  'though',
  'however',
  'yet',
  'so',
]);

/** Clauses in the order of their verbs. Sentences with quoted words are left to the quotes. */
export function findReportedClauses(items: readonly Item[]): ReportedClause[] {
  const clauses: ReportedClause[] = [];
  let reach = -1;
  for (let index = 0; index < items.length; index++) {
    if (items[index]!.start < reach) continue;
    const verb = verbAt(items, index);
    if (
      !verb ||
      !PLAIN_REPORTING.has(verb.lemma) ||
      verb.form === 'ing' ||
      (verb.form === 'base' && items[index - 1]?.word === 'to')
    )
      continue;
    if (hasQuoteBefore(items, index) || isNegated(items, index)) continue;
    const subject = subjectOf(items, index);
    if (!subject || subject.kind === 'unknown-name') continue;
    // "…, said Reyes": what follows the verb is its subject, not what was said.
    const found =
      (subject.item > index ? null : clauseAfter(items, index, verb)) ??
      clauseBefore(items, index, subject, verb.lemma);
    if (!found) continue;
    clauses.push({ ...found, subject, verb: index });
    reach = found.end;
  }
  return clauses;
}

function hasQuoteBefore(items: readonly Item[], verb: number): boolean {
  for (let at = verb - 1; at >= 0 && !isEnd(items[at]) && verb - at < LONGEST_CLAUSE; at--)
    if (items[at]!.kind === 'quote') return true;
  return false;
}

type Clause = Omit<ReportedClause, 'subject' | 'verb'>;

function clauseAfter(items: readonly Item[], verb: number, { frame, lemma }: VerbForm): Clause | null {
  let at = verb + 1;
  if (frame === 'tell') {
    if (OBJECT_PRONOUNS.has(items[at]?.word ?? '') || items[at]?.kind === 'pronoun') at++;
    else at = phraseStartingAt(items, at, items.length)?.end ?? at;
  }
  for (let that = at; that < items.length && that - at < FURTHEST_THAT; that++) {
    const item = items[that]!;
    if (isEnd(item) || item.kind === 'quote' || item.kind === 'comma' || item.kind === 'colon') break;
    if (item.word === 'that') return toClause(items, that + 1, 'reported-that');
  }
  if (NEEDS_THAT.has(lemma)) return null;
  while (at < items.length && (DAYS.has(items[at]!.word) || items[at]!.word === 'also')) at++;
  const first = items[at];
  const opens =
    first?.kind === 'pronoun' ||
    first?.kind === 'name' ||
    first?.kind === 'description' ||
    POSSESSIVES.has(first?.word ?? '') ||
    first?.word === 'the' ||
    first?.word === 'there';
  return opens && first?.word !== 'who' ? toClause(items, at, 'reported-clause') : null;
}

function toClause(items: readonly Item[], from: number, rule: ReportedClause['rule']): Clause | null {
  const first = items[from]?.kind === 'comma' ? from + 1 : from;
  let end = first;
  while (end < items.length && !isEnd(items[end]) && end - first < LONGEST_CLAUSE) {
    if (items[end]!.kind === 'quote' || items[end]!.kind === 'colon') return null;
    // ", while others disagreed" may be the writer's own.
    if (items[end]!.kind === 'comma' && CONJUNCTIONS.has(items[end + 1]?.word ?? '')) break;
    end++;
  }
  if (end - first < FEWEST_WORDS) return null;
  return { start: items[first]!.start, end: items[end - 1]!.end, rule };
}

/** What may stand right behind a verb that needs no object: "she added on Tuesday", not "she added three goals". */
function isSetting(item: Item | undefined): boolean {
  return !item || isEnd(item) || PREPOSITIONS.has(item.word) || DAYS.has(item.word) || WHEN.has(item.word);
}

/** "It would rain, Reyes said on Tuesday." */
function clauseBefore(items: readonly Item[], verb: number, subject: Subject, lemma: string): Clause | null {
  if (NEEDS_THAT.has(lemma) && !isSetting(items[verb + 1])) return null;
  for (let at = verb + 1; at < items.length && !isEnd(items[at]); at++) {
    const { kind, word } = items[at]!;
    if (
      kind === 'quote' ||
      kind === 'colon' ||
      at - verb > LONGEST_TAIL ||
      kind === 'comma' ||
      word === 'that' ||
      kind === 'pronoun'
    )
      return null;
  }
  let floor = verb - 1;
  while (floor >= 0 && !isEnd(items[floor]) && verb - floor < LONGEST_CLAUSE) floor--;
  let comma = verb - 1;
  while (comma > floor && items[comma]!.kind !== 'comma') comma--;
  if (
    comma - floor - 1 < FEWEST_WORDS ||
    PREPOSITIONS.has(items[floor + 1]!.word) ||
    items[floor + 1]!.kind === 'quote'
  )
    return null;
  for (let at = floor + 1; at < comma; at++) if (items[at]!.kind === 'quote') return null;
  // "…, and Reyes added" goes on.
  if (CONJUNCTIONS.has(items[comma + 1]!.word)) return null;
  // The subject must stand between the comma and the verb, or right after it: "Reyes, who won, said" is no clause and a source.
  if (subject.item < comma && subject.item > floor) return null;
  return { start: items[floor + 1]!.start, end: items[comma - 1]!.end, rule: 'reported-before' };
}
