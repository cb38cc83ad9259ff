/** Finds the records that are about one person or organization: by id, then by name with office or birth. Namesakes stay apart. */

import { withoutArticle, withoutCompanySuffix } from '../../../utils/glossary/forms/organization-forms.ts';
import { fullNameForms } from '../../../utils/glossary/forms/person-forms.ts';
import { placeKey } from '../../../utils/glossary/offices/places.ts';
import { rankOffice } from '../../../utils/glossary/roles/office-rank.ts';
import { foldName } from '../../../utils/text/normalise.ts';
import { overlaps, sameOffice } from './same-office.ts';
import { CURATED, type SourceRecord } from './source-record.ts';

export interface Group {
  readonly id: string;
  readonly records: readonly SourceRecord[];
}

export interface Merge {
  readonly into: string;
  readonly id: string;
  readonly name: string;
  readonly why: string;
}

/** A curated person and a holder of an office of this rank with one name and country, no other bearing it, are one. */
const NOTED_OFFICE = 60;

const isWikidata = (id: string) => /^Q\d+$/.test(id);

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

/** Why the two are one person; null if nothing shows it. */
function samePerson(a: SourceRecord, b: SourceRecord): string | null {
  const born = bornAgree(a.draft.born, b.draft.born);
  if (born === false) return null;
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

const KINDS: readonly (readonly [RegExp, string])[] = [
  [/compan|bank|maker|airline|retail|manufactur|firm|conglomerate|brand|carrier|platform|service/, 'company'],
  [/universit|college|school/, 'university'],
  [/party/, 'party'],
  [/club|team/, 'club'],
  [/court/, 'court'],
  [/agency|department|ministry|office|bureau|commission|administration/, 'agency'],
  [/committee/, 'committee'],
];
const kindOfBody = (type: string | null) =>
  KINDS.find(([pattern]) => pattern.test((type ?? '').toLowerCase()))?.[1] ?? null;

function sameBody(a: SourceRecord, b: SourceRecord): string | null {
  const [x, y] = [kindOfBody(a.draft.type), kindOfBody(b.draft.type)];
  if (x !== null && y !== null && x !== y) return null;
  if (
    x === 'company' &&
    y === 'company' &&
    a.source !== CURATED &&
    b.source !== CURATED &&
    (a.draft.country === 'United States' || b.draft.country === 'United States')
  )
    return 'company name';
  return countriesAgree(a, b) && (a.draft.country !== null || b.draft.country !== null || x !== null)
    ? 'name and country'
    : null;
}

interface MutableGroup {
  id: string;
  records: SourceRecord[];
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
  for (const record of records.filter(({ draft }) => isWikidata(draft.id))) {
    const group = groups.get(record.draft.id) ?? { id: record.draft.id, records: [] };
    groups.set(group.id, group);
    enter(group, record);
  }
  for (const record of records.filter(({ draft }) => !isWikidata(draft.id))) {
    const known = groups.get(record.draft.id);
    const found = known ? { group: known, why: 'id' } : findGroup(record, byName);
    const group = found?.group ?? { id: record.draft.id, records: [] };
    if (found && found.why !== 'id')
      merges.push({ into: group.id, id: record.draft.id, name: record.draft.name, why: found.why });
    if (!found) groups.set(group.id, group);
    enter(group, record);
  }
  return { groups: [...groups.values()], merges };
}

function findGroup(record: SourceRecord, byName: ReadonlyMap<string, ReadonlySet<MutableGroup>>) {
  const candidates = new Set(nameKeys(record).flatMap((key) => [...(byName.get(key) ?? [])]));
  const ofKind = [...candidates].filter(
    ({ records }) =>
      records[0]!.draft.kind === record.draft.kind &&
      (record.source === CURATED || !records.some(({ source }) => source === record.source)),
  );
  const test = record.draft.kind === 'person' ? samePerson : sameBody;
  const found = ofKind.flatMap((group) => {
    const why = group.records.map((other) => test(record, other)).find((reason) => reason !== null);
    return why ? [{ group, why }] : [];
  });
  if (found.length > 0)
    return found.sort((a, b) => Number(isWikidata(b.group.id)) - Number(isWikidata(a.group.id)))[0]!;
  return record.source === CURATED && record.draft.kind === 'person' ? onlyNotedNamesake(record, ofKind) : null;
}

function onlyNotedNamesake(record: SourceRecord, candidates: readonly MutableGroup[]) {
  const namesakes = candidates.filter((group) => {
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
  const rank = Math.max(0, ...only.records.flatMap(({ draft }) => draft.tenures.map(rankOffice)));
  return rank >= NOTED_OFFICE ? { group: only, why: 'only noted bearer of the name in the country' } : null;
}
