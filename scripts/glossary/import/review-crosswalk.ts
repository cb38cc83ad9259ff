/** Keeps the crosswalk's rows whose names agree and whose Wikidata id only one person of a source claims. */
import { NICKNAMES } from '../../../utils/glossary/forms/nicknames.ts';
import { bareWords } from '../../../utils/glossary/forms/person-forms.ts';
import { foldName } from '../../../utils/text/normalise.ts';
import type { CrosswalkRow, Fact } from './facts.ts';

const nicknameGroups = NICKNAMES.trim()
  .split('\n')
  .map((line) => new Set(line.split('|').map(foldName)));

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length]!;
}

/** Transliterations differ by a letter or two: `Abdelillah` and `Abdelilah`. */
export function sameWord(a: string, b: string): boolean {
  if (a === b) return true;
  const length = Math.min(a.length, b.length);
  return length >= 5 && editDistance(a, b) <= (length >= 8 ? 2 : 1);
}

function sameGiven(a: string, b: string): boolean {
  if (sameWord(a, b) || a.startsWith(b) || b.startsWith(a)) return true;
  return nicknameGroups.some((group) => group.has(a) && group.has(b));
}

function wordsOf(name: string): string[] {
  return foldName(bareWords(name.replace(/\s*\(.*?\)/g, '')).join(' ')).split(' ');
}

/** `John James Allen` and `John Mills Allen` are two people; `John Allen` may be either. */
function middlesConflict(a: readonly string[], b: readonly string[]): boolean {
  const [x, y] = [a.slice(1, -1), b.slice(1, -1)];
  if (x.length === 0 || y.length === 0) return false;
  return !x.some((middle) => y.some((other) => middle.startsWith(other) || other.startsWith(middle)));
}

/** `John A. Boehner` and `John Boehner`; `Hilda C. Heine` and `Hilda Heine`; not `Narayan Kaji Shrestha` and `Ram Shrestha`. */
export function namesAgree(name: string, label: string): boolean {
  const a = wordsOf(name);
  const b = wordsOf(label);
  if (middlesConflict(a, b)) return false;
  const shared = a.filter((word) => b.some((other) => sameWord(word, other)));
  if (Math.min(a.length, b.length) > 1 && shared.length >= Math.min(a.length, b.length)) return true;
  return sameWord(a.at(-1) ?? '', b.at(-1) ?? '') && sameGiven(a[0] ?? '', b[0] ?? '');
}

export interface ReviewedCrosswalk {
  /** Source id -> Wikidata id. */
  readonly ids: ReadonlyMap<string, string>;
  readonly dropped: readonly { readonly row: CrosswalkRow; readonly reason: string }[];
}

const sourceOf = (id: string) => id.slice(0, id.indexOf(':'));

/** Two records of a source may be one person twice: the same name, of the same state or country. */
function areOne(facts: readonly (Fact | undefined)[]): boolean {
  const [first, ...rest] = facts;
  if (!first) return false;
  return rest.every(
    (fact) =>
      fact !== undefined &&
      fact.country === first.country &&
      fact.state === first.state &&
      !(fact.born && first.born && fact.born !== first.born) &&
      namesAgree(fact.name, first.name),
  );
}

/** A state legislator that the other sources place in another state only: a namesake. */
function isOfAnotherState(fact: Fact | undefined, others: readonly Fact[]): boolean {
  if (!fact?.state || others.length === 0) return false;
  const state = fact.state.toLowerCase();
  const roles = others.flatMap(({ roles: known }) => known);
  return !roles.some(({ title, place, organization }) =>
    `${title} ${place} ${organization}`.toLowerCase().includes(state),
  );
}

const isSeat = (title: string) => /\b(?:representative|senator|member|delegate)\b/i.test(title);

/** Two seats at one time for longer than a change of houses takes: the Speaker is not the state representative of his name. */
function holdsTwoSeats(fact: Fact | undefined, others: readonly Fact[]): boolean {
  if (fact?.state === undefined) return false;
  const congress = others
    .filter(({ id }) => id.startsWith('us-congress') || /^Q/.test(id))
    .flatMap(({ roles }) => roles);
  const federal = congress.filter(
    ({ title, start }) => /^United States (?:representative|senator)$/i.test(title) && start !== null,
  );
  return fact.roles.some(
    (role) =>
      isSeat(role.title) &&
      federal.some(({ start, end }) => {
        const from = role.start ?? role.end ?? fact.sourceDate;
        const to = role.end ?? fact.sourceDate;
        return from < (end ?? '9999') && to.slice(0, 4) > start!.slice(0, 4);
      }),
  );
}

/** `factOf` finds the record of a source id, for its other names. */
export function reviewCrosswalk(
  rows: readonly CrosswalkRow[],
  factOf: (id: string) => Fact | undefined,
  factsOfWikidata: (wikidata: string) => readonly Fact[],
): ReviewedCrosswalk {
  const claims = new Map<string, string[]>();
  const claimOf = (row: CrosswalkRow) => `${sourceOf(row.id)} ${row.wikidata}`;
  for (const row of rows) claims.set(claimOf(row), [...(claims.get(claimOf(row)) ?? []), row.id]);
  const ids = new Map<string, string>();
  const dropped: { row: CrosswalkRow; reason: string }[] = [];
  for (const row of rows) {
    const claimants = claims.get(claimOf(row))!;
    const names = [row.name, ...(factOf(row.id)?.aliases ?? [])];
    if (!names.some((name) => namesAgree(name, row.label))) dropped.push({ row, reason: 'names do not agree' });
    else if (claimants.length > 1 && !areOne(claimants.map(factOf))) dropped.push({ row, reason: 'claimed twice' });
    else if (isOfAnotherState(factOf(row.id), factsOfWikidata(row.wikidata)))
      dropped.push({ row, reason: 'another state' });
    else if (holdsTwoSeats(factOf(row.id), factsOfWikidata(row.wikidata)))
      dropped.push({ row, reason: 'two seats at once' });
    else ids.set(row.id, row.wikidata);
  }
  return { ids, dropped };
}
