/** Compiles entities into a glossary file. The same entities give the same bytes, in whatever order they come. */
import type { GlossaryEntity } from '../model/glossary.ts';
import type { EntityDraft } from './draft.ts';
import type { FileInfo } from './file-info.ts';
import { bytesOf, writeFile } from './format.ts';
import { countNames } from './forms/count-names.ts';
import { deriveForms } from './forms/derive-forms.ts';
import { findHeads } from './offices/find-heads.ts';
import { holderHashes } from './offices/holder-index.ts';
import { type FormEntry, packPhraseTable } from './phrases/write-phrase-table.ts';
import { compareIds, packIds } from './records/id-table.ts';
import { packRecords } from './records/write-records.ts';
import { packCounts } from './tables/count-table.ts';
import { packIndex } from './tables/index-table.ts';

export interface WriteOptions {
  /** Names borne by fewer people are not counted; keeps the file small. */
  readonly leastNameCount?: number;
}

function compareEntities(a: EntityDraft, b: EntityDraft): number {
  if (a.kind !== b.kind) return a.kind === 'person' ? -1 : 1;
  return compareIds(a.id, b.id);
}

function* formEntries(entities: readonly EntityDraft[]): Generator<FormEntry> {
  for (const [index, entity] of entities.entries())
    for (const { form, kind, caution } of deriveForms(entity)) yield { form, kind, caution, index, fame: entity.fame };
}

function listHolders(entities: readonly GlossaryEntity[]) {
  return entities.flatMap((entity, index) =>
    [...new Set(entity.tenures.flatMap(holderHashes))].map((hash) => ({ hash, index })),
  );
}

/** @throws RangeError if two entities have one id, or a table overflows. */
export function writeGlossary(drafts: readonly EntityDraft[], options: WriteOptions = {}): Uint8Array {
  const entities = [...drafts].sort(compareEntities);
  entities.forEach((entity, index) => {
    if (entities[index - 1]?.id === entity.id) throw new RangeError(`Two entities have the id ${entity.id}`);
  });
  const people = entities.filter(({ kind }) => kind === 'person').length;
  const ids = entities.map(({ id }) => id);
  const phrases = packPhraseTable(formEntries(entities));
  const heads = findHeads(entities);
  const records = packRecords(entities, (index) => heads.get(index) ?? []);
  const packedIds = packIds(ids.slice(0, people), ids.slice(people));
  const holders = packIndex(listHolders(entities));
  const names = packCounts(countNames(entities, options.leastNameCount ?? 1));
  const info: FileInfo = {
    people,
    organizations: entities.length - people,
    forms: phrases.count,
    sources: records.sources,
  };
  return writeFile({
    ...records.sections,
    info: new TextEncoder().encode(JSON.stringify(info)),
    firstTokens: phrases.firstTokens,
    beginnings: phrases.beginnings,
    buckets: phrases.buckets,
    forms: phrases.forms,
    idOffsets: bytesOf(packedIds.offsets),
    ids: packedIds.bytes,
    fame: Uint8Array.from(entities, ({ fame }) => fame),
    holderGroups: holders.groups,
    holderKeys: holders.keys,
    holderValues: holders.values,
    nameGroups: names.groups,
    nameKeys: new Uint8Array(names.keys.buffer),
    nameValues: names.values,
  });
}
