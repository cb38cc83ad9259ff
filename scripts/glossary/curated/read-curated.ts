/** Reads the files of glossary/curated and turns their records into source records. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseDocument } from 'yaml';
import { draftEntity } from '../../../utils/glossary/draft.ts';
import type { EntityKind, Pronoun, Tenure } from '../../../utils/model/glossary.ts';
import { foldName } from '../../../utils/text/normalise.ts';
import { CURATED, type SourceRecord } from '../merge/source-record.ts';
import { faultsOf } from './check-record.ts';
import { deathIn } from './death-in-text.ts';

interface CuratedOffice {
  readonly title: string;
  readonly organization?: string | null;
  readonly place?: string | null;
  readonly start?: string | number | null;
  readonly end?: string | number | null;
  readonly asOf?: string | number | null;
  readonly acting?: boolean;
  readonly endApprox?: boolean;
  readonly endUnknown?: boolean;
  readonly party?: string | null;
}

interface CuratedRecord {
  readonly name: string;
  readonly kind: EntityKind;
  readonly id?: string | null;
  readonly aliases?: readonly string[] | null;
  readonly caution?: readonly string[] | null;
  readonly pronoun?: Pronoun | null;
  readonly country?: string | null;
  readonly party?: string | null;
  readonly born?: string | number | null;
  readonly died?: string | number | null;
  readonly offices?: readonly CuratedOffice[] | null;
  readonly type?: string | null;
  readonly founded?: string | number | null;
  readonly dissolved?: string | number | null;
  readonly succeededBy?: string | null;
  readonly renamedFrom?: string | readonly string[] | null;
  readonly parent?: string | null;
  readonly listings?: readonly { readonly title: string; readonly start?: string | number | null }[] | null;
  readonly background?: string | null;
  readonly links?: Readonly<Record<string, string>> | null;
  readonly asOf: string | number;
  readonly confidence: 'memory' | 'record';
}

const dateOf = (value: string | number | null | undefined) =>
  value === undefined || value === null ? null : String(value);

function tenureOf(office: CuratedOffice, asOf: string): Tenure {
  const end = dateOf(office.end);
  return {
    title: office.title,
    organization: office.organization ?? null,
    place: office.place ?? null,
    start: dateOf(office.start),
    end,
    asOf: end === null && !office.endUnknown ? (dateOf(office.asOf) ?? asOf) : null,
    ...(office.endApprox ? { endApprox: true } : {}),
    ...(office.endUnknown && end === null ? { endUnknown: true } : {}),
    ...(office.acting ? { acting: true } : {}),
    ...(office.party ? { party: office.party } : {}),
    source: CURATED,
  };
}

/** `curated:pentagon`: a stable id for those without one in Wikidata. */
function curatedId(record: Pick<CuratedRecord, 'name' | 'id'>): string {
  return record.id ?? `${CURATED}:${foldName(record.name).replace(/[^\p{L}\p{N}]+/gu, '-')}`;
}

function toSourceRecord(record: CuratedRecord, file: string): SourceRecord {
  const asOf = String(record.asOf);
  const background = record.background?.replace(/\s+/g, ' ').trim() ?? null;
  const renamedFrom = [record.renamedFrom ?? []].flat();
  return {
    source: CURATED,
    date: asOf,
    where: `${file}, ${record.name}`,
    size: 0,
    draft: draftEntity({
      id: curatedId(record),
      kind: record.kind,
      name: record.name.trim(),
      aliases: [...new Set([...(record.aliases ?? []), ...renamedFrom])].filter((alias) => alias !== record.name),
      caution: record.caution ?? [],
      pronoun: record.pronoun ?? null,
      country: record.country ?? null,
      party: record.party ?? null,
      born: dateOf(record.born),
      died: dateOf(record.died) ?? (record.kind === 'person' && background ? deathIn(background) : null),
      tenures: (record.offices ?? []).map((office) => tenureOf(office, asOf)),
      type: record.type ?? null,
      founded: dateOf(record.founded),
      dissolved: dateOf(record.dissolved),
      succeededBy: record.succeededBy ?? null,
      parent: record.parent ?? null,
      listings: (record.listings ?? []).map(({ title, start }) => ({ title, start: dateOf(start) })),
      background,
      links: record.links ?? {},
      sources: [{ id: CURATED, date: asOf }],
      fromMemory: record.confidence === 'memory',
    }),
  };
}

export interface CuratedFiles {
  readonly records: readonly SourceRecord[];
  /** `glossary/curated/world/x.yaml, record 3 (Jane Doe): no asOf: …`. */
  readonly faults: readonly string[];
}

function readFile(root: string, file: string): CuratedFiles {
  const document = parseDocument(readFileSync(path.join(root, file), 'utf8'));
  if (document.errors.length > 0)
    return { records: [], faults: document.errors.map(({ message }) => `${file}: ${message}`) };
  const content: unknown = document.toJS();
  if (content === null) return { records: [], faults: [] };
  if (!Array.isArray(content)) return { records: [], faults: [`${file}: must be a list of records`] };
  const records: SourceRecord[] = [];
  const faults: string[] = [];
  content.forEach((record: unknown, at) => {
    const found = faultsOf(record);
    const name = (record as { name?: unknown } | null)?.name ?? '?';
    if (found.length === 0) records.push(toSourceRecord(record as CuratedRecord, file));
    for (const fault of found) faults.push(`${file}, record ${at + 1} (${String(name)}): ${fault}`);
  });
  return { records, faults };
}

/** All curated records under `root`/glossary/curated, in the order of the files' names. */
export function readCurated(root: string): CuratedFiles {
  const folder = 'glossary/curated';
  const files = readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .map((file) => readFile(root, path.posix.join(folder, file.split(path.sep).join('/'))));
  return { records: files.flatMap(({ records }) => records), faults: files.flatMap(({ faults }) => faults) };
}
