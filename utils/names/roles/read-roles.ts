/** What the text itself calls a person: every rule is asked at every mention, repeated roles are given once. */
import type { RoleInText } from '../../model/mention.ts';
import { foldName } from '../../text/normalise.ts';
import { type NamesDocument, textOf } from '../document.ts';
import type { EntityDraft } from '../entity-draft.ts';
import type { NameSpan } from '../name-span.ts';
import { wordAt } from '../words.ts';
import { findAppositionAfter, findAppositionBefore } from './apposition.ts';
import { findClause } from './clauses.ts';
import { type FoundRole, isPossessive } from './phrase.ts';
import { findTitleBefore } from './title-before.ts';

/** Mentions beyond this bring no new roles; it keeps a name that stands 10,000 times linear and cheap. */
const MOST_MENTIONS = 40;

/** Gives every person of the article the roles that the text has for them. */
export function addRoles(document: NamesDocument, drafts: readonly EntityDraft[]): void {
  const people = drafts.filter(({ kind }) => kind === 'person');
  const taken = new Uint8Array(document.tokens.count + 1);
  for (const { spans } of people) for (const span of spans) taken.fill(1, span.first, span.end);
  const isTaken = (index: number) => taken[index] === 1;
  for (const person of people) person.roles = readRoles(document, person.spans, isTaken);
}

/** @param isTaken tells the tokens of any person's name. */
function readRoles(
  document: NamesDocument,
  spans: readonly NameSpan[],
  isTaken: (index: number) => boolean,
): RoleInText[] {
  const roles: RoleInText[] = [];
  for (const span of spans.slice(0, MOST_MENTIONS)) {
    const found = [
      findTitleBefore(document, span.first, isTaken),
      findAppositionBefore(document, span.first, isTaken),
      findAppositionAfter(document, span.end, isTaken),
      findClause(document, span, isTaken),
    ];
    for (const role of found) if (role) keep(document, beforeOthers(document, role, isTaken), roles);
  }
  return roles;
}

/** Where the next person begins, unless it owns what follows ("and Ada Lind's lawyer"): of "who heads the Water Board and Ada Lind" the first four words. */
function beforeOthers(document: NamesDocument, role: FoundRole, isTaken: (index: number) => boolean): FoundRole {
  for (let at = role.first + 1; at < role.end; at++) {
    if (wordAt(document.words, at - 1) !== 'and' || !isTaken(at)) continue;
    let end = at;
    while (isTaken(end)) end++;
    if (!isPossessive(document, end)) return { ...role, end: at - 1 };
  }
  return role;
}

const APPOINTED = new Set(['named', 'appointed', 'elected', 'nominated']);
/** What is left where a quotation mark cut a phrase: `her adaptation of`. */
const DANGLING = new Set('of for to and or in at with by from on a an the'.split(' '));

function keep(document: NamesDocument, role: FoundRole, roles: RoleInText[]): void {
  let { first, end } = role;
  // "was named chairman"
  if (APPOINTED.has(wordAt(document.words, first))) first++;
  while (end > first && DANGLING.has(wordAt(document.words, end - 1))) end--;
  if (end <= first) return;
  const text = textOf(document, first, end);
  const folded = foldName(text);
  if (roles.some((known) => foldName(known.text).includes(folded))) return;
  const start = document.tokens.starts[first]!;
  roles.push({ start, end: start + text.length, text, rule: role.rule });
}
