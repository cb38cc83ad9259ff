/** Finds the records that are about one person or organization: by id, then by name with office or birth. Namesakes stay apart. */

import { withoutArticle, withoutCompanySuffix } from '../../../utils/glossary/forms/organization-forms.ts';
import { fullNameForms } from '../../../utils/glossary/forms/person-forms.ts';
import { placeKey } from '../../../utils/glossary/offices/places.ts';
import { rankOffice } from '../../../utils/glossary/roles/office-rank.ts';
import type { Tenure } from '../../../utils/model/glossary.ts';
import { foldName } from '../../../utils/text/normalise.ts';
import { type Group, isWikidata, type Merge, type MutableGroup } from './group.ts';
import { joinSpellings } from './join-spellings.ts';
import { sameBody } from './same-body.ts';
import { overlaps, sameOffice } from './same-office.ts';
import { CURATED, FROZEN, SIGHTINGS, type SourceRecord } from './source-record.ts';

/** A curated person and a holder of an office of this rank with one name and country, no other bearing it, are one. */
const NOTED_OFFICE = 60;

function nameKeys({ draft }: SourceRecord): string[] {
  const names = [draft.name, ...draft.aliases];
  if (draft.kind === 'organization')
    return [
      ...new Set(
        names
          .filter((name) => name.length > 5 || name === draft.name)
          .map((name) => foldName(withoutArticle(withoutCompanySuffix(name)))),
      ),
    ];
  const forms = names.flatMap((name) => [name, ...fullNameForms(name, draft.country, true)]);
  return [...new Set(forms.filter((form) => form.includes(' ') || form === draft.name).map(foldName))];
}

function countriesAgree(a: SourceRecord, b: SourceRecord): boolean {
  const [x, y] = [a.draft.country, b.draft.country];
  return x === null || y === null || placeKey(x) === placeKey(y);
}

function bornAgree(a: string | null, b: string | null): boolean | null {
  if (a === null || b === null) return null;
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) === b.slice(0, length);
}

/** Father and son sat for one state: births further apart than this, in years, are of two people. */
const LONGEST_MISTAKE = 12;

function areBornApart(a: SourceRecord, b: SourceRecord): boolean {
  const [x, y] = [a.draft.born, b.draft.born].map((born) => (born === null ? Number.NaN : Number(born.slice(0, 4))));
  return Math.abs(x! - y!) > LONGEST_MISTAKE;
}

const isDated = ({ start, end, asOf }: Tenure) => start !== null || end !== null || asOf !== null;

/** A dated executive office of one place has one holder: two records of it are one person even where birth dates differ. */
function sharesHighOffice(a: SourceRecord, b: SourceRecord): boolean {
  if (areBornApart(a, b)) return false;
  return a.draft.tenures.some(
    (mine) =>
      rankOffice(mine) >= NOTED_OFFICE &&
      (isDated(mine) || a.source !== b.source) &&
      b.draft.tenures.some(
        (theirs) =>
          mine.place !== null &&
          theirs.place !== null &&
          placeKey(mine.place) === placeKey(theirs.place) &&
          sameOffice(mine, theirs) &&
          overlaps(mine, theirs),
      ),
  );
}

/** Why the two are one person; null if nothing shows it. */
function samePerson(a: SourceRecord, b: SourceRecord): string | null {
  const born = bornAgree(a.draft.born, b.draft.born);
  if (countriesAgree(a, b) && sharesHighOffice(a, b)) return 'name and office';
  // A source that holds somebody twice does so under one office; anything less is a namesake.
  if (born === false || (a.source === b.source && a.source !== CURATED)) return null;
  if (born && (a.draft.born ?? '').length === 10 && (b.draft.born ?? '').length === 10) return 'name and birth';
  if (!countriesAgree(a, b)) return null;
  const hasSharedOffice = a.draft.tenures.some((mine) =>
    b.draft.tenures.some(
      (theirs) => sameOffice(mine, theirs) && samePlaceOrNone(mine.place, theirs.place) && overlaps(mine, theirs),
    ),
  );
  return hasSharedOffice ? 'name and office' : null;
}

/** Seats are told as `Whitby` or `United Kingdom`; two different towns are two people. */
function samePlaceOrNone(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return true;
  const [x, y] = [placeKey(a), placeKey(b)];
  const isCountrywide = (place: string) =>
    place === 'united states' || place === 'united kingdom' || place === 'australia';
  return x === y || x.startsWith(y) || y.startsWith(x) || isCountrywide(x) || isCountrywide(y);
}

/** Some word of the names longer than an initial is shared. */
function shareName(a: SourceRecord, b: SourceRecord | undefined): boolean {
  if (!b || a.draft.kind !== b.draft.kind) return false;
  const wordsOf = ({ draft }: SourceRecord) =>
    [draft.name, ...draft.aliases].flatMap((name) => foldName(name).split(/[ ,]+/)).filter((word) => word.length > 2);
  const words = new Set(wordsOf(a));
  return wordsOf(b).some((word) => words.has(word));
}

/** The id that a record has where its Wikidata id turns out to be another's. */
function withoutWikidata({ source, draft }: SourceRecord): string {
  return `${source}:${foldName(draft.name).replace(/[^\p{L}\p{N}]+/gu, '-')}`;
}

/** Records in order of trust. */
export function groupRecords(records: readonly SourceRecord[]): {
  readonly groups: readonly Group[];
  readonly merges: readonly Merge[];
} {
  const groups = new Map<string, MutableGroup>();
  const byName = new Map<string, Set<MutableGroup>>();
  const merges: Merge[] = [];
  const enter = (group: MutableGroup, record: SourceRecord) => {
    if (!group.records.includes(record)) group.records.push(record);
    for (const key of nameKeys(record)) byName.set(key, (byName.get(key) ?? new Set()).add(group));
  };
  const registered = new Map<string, SourceRecord>();
  for (const record of records)
    if (record.source !== CURATED && isWikidata(record.draft.id) && !registered.has(record.draft.id))
      registered.set(record.draft.id, record);
  // Ids of curated files may be remembered wrongly: a register that has the id must have the name, else the id is not used.
  const hasOwnId = (record: SourceRecord) => {
    if (!isWikidata(record.draft.id)) return false;
    const register = registered.get(record.draft.id);
    return register === record || shareName(record, register);
  };
  for (const record of records.filter(hasOwnId)) {
    const group = groups.get(record.draft.id) ?? { id: record.draft.id, records: [] };
    groups.set(group.id, group);
    enter(group, record);
  }
  for (const group of [...groups.values()]) joinTwin(group, groups, byName, merges);
  for (const record of records.filter((candidate) => !hasOwnId(candidate))) {
    const id = registered.has(record.draft.id) ? withoutWikidata(record) : record.draft.id;
    const known = groups.get(id);
    const found = known ? { group: known, why: 'id' } : findGroup(record, byName);
    const group = found?.group ?? { id, records: [] };
    if (found && found.why !== 'id')
      merges.push({ into: group.id, id: record.draft.id, name: record.draft.name, why: found.why });
    if (!found) groups.set(group.id, group);
    enter(group, record);
  }
  joinSpellings(groups, merges);
  return { groups: [...groups.values()], merges };
}

/**
 * Sources give one person two Wikidata ids now and then. A group with a curated record joins another that shares name and birth
 * or high office; the id that more registers use stays.
 */
function joinTwin(
  group: MutableGroup,
  groups: Map<string, MutableGroup>,
  byName: ReadonlyMap<string, Set<MutableGroup>>,
  merges: Merge[],
): void {
  const curated = group.records.find(({ source, draft }) => source === CURATED && draft.kind === 'person');
  if (!curated || !groups.has(group.id)) return;
  const others = new Set(nameKeys(curated).flatMap((key) => [...(byName.get(key) ?? [])]));
  for (const other of others) {
    if (other === group || !groups.has(other.id)) continue;
    const isTwin = other.records.some((record) => {
      const why = samePerson(curated, record);
      return why === 'name and birth' || (why !== null && sharesHighOffice(curated, record));
    });
    if (!isTwin) continue;
    const registersOf = ({ records }: MutableGroup) => records.filter(({ source }) => source !== CURATED).length;
    const [kept, gone] = registersOf(other) > registersOf(group) ? [other, group] : [group, other];
    merges.push({ into: kept.id, id: gone.id, name: curated.draft.name, why: 'two ids' });
    kept.records.push(...gone.records);
    groups.delete(gone.id);
    for (const record of gone.records)
      for (const key of nameKeys(record)) {
        byName.get(key)?.delete(gone);
        byName.get(key)?.add(kept);
      }
    if (gone === group) return;
  }
}

function findGroup(record: SourceRecord, byName: ReadonlyMap<string, ReadonlySet<MutableGroup>>) {
  const candidates = new Set(nameKeys(record).flatMap((key) => [...(byName.get(key) ?? [])]));
  const isPerson = record.draft.kind === 'person';
  const ofKind = [...candidates].filter(
    ({ records }) =>
      records[0]!.draft.kind === record.draft.kind &&
      (isPerson || record.source === CURATED || !records.some(({ source }) => source === record.source)),
  );
  const test = isPerson ? samePerson : sameBody;
  const found = ofKind.flatMap((group) => {
    const why = group.records.map((other) => test(record, other)).find((reason) => reason !== null);
    return why ? [{ group, why }] : [];
  });
  if (found.length > 0)
    return found.sort((a, b) => Number(isWikidata(b.group.id)) - Number(isWikidata(a.group.id)))[0]!;
  return isPerson ? onlyNotedNamesake(record, ofKind) : null;
}

const LEADERS = new Set([
  'factbook-leaders',
  'factbook-ambassadors',
  'world-leaders-g20-asean',
  SIGHTINGS,
  'uk-ifg',
  FROZEN,
]);

/** One of the two is curated, the other lists holders of high office. */
function areCuratedAndLeader(a: SourceRecord, b: SourceRecord): boolean {
  return (a.source === CURATED && LEADERS.has(b.source)) || (b.source === CURATED && LEADERS.has(a.source));
}

function onlyNotedNamesake(record: SourceRecord, candidates: readonly MutableGroup[]) {
  const namesakes = candidates.filter((group) => {
    // Two records written by hand are two people, unless more than the name joins them.
    if (record.source === CURATED && group.records.some(({ source }) => source === CURATED)) return false;
    const isSameName = group.records.some(({ draft }) => foldName(draft.name) === foldName(record.draft.name));
    const agrees = group.records.every(
      (other) =>
        countriesAgree(other, record) &&
        other.draft.country !== null &&
        bornAgree(other.draft.born, record.draft.born) !== false,
    );
    return isSameName && agrees && record.draft.country !== null;
  });
  const [only, ...others] = namesakes;
  if (!only || others.length > 0) return null;
  const ranks = [record, ...only.records].map(({ draft }) => Math.max(0, ...draft.tenures.map(rankOffice)));
  const isLeader = only.records.some((other) => areCuratedAndLeader(record, other));
  return isLeader && Math.min(...ranks) >= NOTED_OFFICE
    ? { group: only, why: 'only noted bearer of the name in the country' }
    : null;
}
