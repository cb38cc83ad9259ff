/** Makes one entity of the records about it. */
import { draftEntity, type EntityDraft } from '../../../utils/glossary/draft.ts';
import { countryName } from '../../../utils/glossary/offices/places.ts';
import type { Listing, SourceNote } from '../../../utils/model/glossary.ts';
import { foldName } from '../../../utils/text/normalise.ts';
import { closeOwnOffices } from './close-own-offices.ts';
import type { Group } from './group.ts';
import { type Contradiction, mergeTenures } from './merge-tenures.ts';
import { CURATED, SIGHTINGS, type SourceRecord } from './source-record.ts';
import { trustOf } from './trust.ts';

export interface ReportedContradiction extends Contradiction {
  readonly id: string;
  readonly name: string;
}

function compareTrust(a: SourceRecord, b: SourceRecord): number {
  return trustOf(a.source) - trustOf(b.source) || b.date.localeCompare(a.date) || (a.draft.id < b.draft.id ? -1 : 1);
}

function first<T>(records: readonly SourceRecord[], pick: (draft: EntityDraft) => T | null): T | null {
  for (const { draft } of records) {
    const found = pick(draft);
    if (found !== null) return found;
  }
  return null;
}

/** The most precise birth date that does not contradict the most trusted one. */
function dateOf(records: readonly SourceRecord[], pick: (draft: EntityDraft) => string | null): string | null {
  const trusted = first(records, pick);
  if (trusted === null) return null;
  const finer = records
    .map(({ draft }) => pick(draft))
    .find((date) => date?.startsWith(trusted) && date.length > trusted.length);
  return finer ?? trusted;
}

/** Whose births are checked: the clerks of Congress keep a biographical directory. */
const CHECKED = 'us-congress';

/**
 * Day of birth. What registers disagree about is told as far as they agree (`1974-04-24` and `1974-08-04`: 1974), or not at all;
 * memory gives way to a register, unless a second one bears it out.
 */
function bornOf(records: readonly SourceRecord[], report: (kept: SourceRecord, other: SourceRecord) => void) {
  const dated = records.filter(({ draft }) => draft.born !== null);
  const isRemembered = ({ source, draft }: SourceRecord) => source === CURATED && draft.fromMemory;
  const days = dated.filter(({ draft }) => draft.born?.length === 10);
  const isBorneOut = (record: SourceRecord) =>
    record.source === CHECKED ||
    (record.source === CURATED && !record.draft.fromMemory) ||
    days.some((other) => other.source !== record.source && other.draft.born === record.draft.born);
  const trusted = days.find(isBorneOut) ?? days.find((record) => !isRemembered(record)) ?? days[0];
  const other = days.find(({ draft }) => draft.born !== trusted?.draft.born);
  if (trusted && other) {
    if (isBorneOut(trusted)) return trusted.draft.born;
    report(trusted, other);
    const year = trusted.draft.born!.slice(0, 4);
    return other.draft.born!.startsWith(year) ? year : null;
  }
  return dateOf(
    [...dated.filter((record) => !isRemembered(record)), ...dated.filter(isRemembered)],
    ({ born }) => born,
  );
}

/** Other names, without those that differ by case or accents only: the matcher takes these for the same. */
function aliasesOf(records: readonly SourceRecord[], name: string): string[] {
  const seen = new Set([foldName(name)]);
  const aliases: string[] = [];
  for (const { draft } of records)
    for (const alias of [draft.name, ...draft.aliases]) {
      const key = foldName(alias);
      if (key === '' || seen.has(key)) continue;
      seen.add(key);
      aliases.push(alias);
    }
  return aliases;
}

function sourcesOf(records: readonly SourceRecord[]): SourceNote[] {
  const dates = new Map<string, string>();
  for (const { source, date } of records) if ((dates.get(source) ?? '') < date) dates.set(source, date);
  return [...dates].map(([id, date]) => ({ id, date }));
}

function listingsOf(records: readonly SourceRecord[]): readonly Listing[] {
  const curated = records.find(({ source, draft }) => source === CURATED && draft.listings.length > 0);
  return curated?.draft.listings ?? records.find(({ draft }) => draft.listings.length > 0)?.draft.listings ?? [];
}

/** `SIGHTINGS` say nothing more once a curated record, with dates, tells of an executive office. */
function isOfficeKnown(records: readonly SourceRecord[]): boolean {
  return records.some(
    ({ source, draft }) => source === CURATED && draft.tenures.some(({ place }) => place === 'United States'),
  );
}

export function mergeGroup(group: Group, report: (contradiction: ReportedContradiction) => void): EntityDraft {
  const records = [...group.records].sort(compareTrust);
  const drafts = records.map(({ draft }) => draft);
  const [lead] = drafts;
  if (!lead) throw new RangeError(`No record for ${group.id}`);
  const name = lead.name;
  // After the curated offices the freshest source counts first: it knows what is over. The list of Congress stops with the member.
  const rank = ({ source }: SourceRecord) => (source === CURATED ? 0 : source === CHECKED ? 1 : 2);
  const byDate = [...records].sort((a, b) => rank(a) - rank(b) || b.date.localeCompare(a.date) || compareTrust(a, b));
  const tenures = closeOwnOffices(
    mergeTenures(
      byDate.map(({ source, draft, date }) =>
        (source === SIGHTINGS && isOfficeKnown(byDate) ? [] : draft.tenures).map((tenure) => ({ tenure, date })),
      ),
      (contradiction) => report({ ...contradiction, id: group.id, name }),
    ),
  );
  const born = bornOf(records, (kept, other) =>
    report({
      about: 'born',
      kept: kept.draft.born ?? '',
      other: other.draft.born ?? '',
      sources: [kept.source, other.source],
      office: '',
      id: group.id,
      name,
    }),
  );
  const country = first(records, (draft) => draft.country);
  return draftEntity({
    id: group.id,
    kind: lead.kind,
    name,
    aliases: aliasesOf(records, name),
    caution: drafts.flatMap(({ caution }) => caution),
    tenures,
    country: country === null ? null : countryName(country),
    party: first(records, (draft) => draft.party),
    pronoun: first(records, (draft) => draft.pronoun),
    born,
    died: dateOf(records, (draft) => draft.died),
    type: first(records, (draft) => draft.type),
    founded: first(records, (draft) => draft.founded),
    dissolved: first(records, (draft) => draft.dissolved),
    succeededBy: first(records, (draft) => draft.succeededBy),
    parent: first(records, (draft) => draft.parent),
    listings: listingsOf(records),
    background: first(records, (draft) => draft.background),
    links: Object.assign({}, ...drafts.map(({ links }) => links).reverse()) as Record<string, string>,
    sources: sourcesOf(records),
    fromMemory: records.every(({ draft }) => draft.fromMemory) || (records[0]?.source === CURATED && lead.fromMemory),
  });
}
