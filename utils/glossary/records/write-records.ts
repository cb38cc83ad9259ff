/** Packs entities into records, with the strings, offices and dates that they share in tables of their own. */
import type { Tenure } from '../../model/glossary.ts';
import { packBlockList } from '../bytes/block-list.ts';
import { ByteWriter } from '../bytes/byte-writer.ts';
import { encodeDate } from '../bytes/date-code.ts';
import type { EntityDraft } from '../draft.ts';
import type { SectionName } from '../format.ts';
import { bytesOf } from '../format.ts';
import { FrequencyPool } from './frequency-pool.ts';
import { Field, type HeadReference, PRONOUNS, TenureField, wikipediaPage } from './record-fields.ts';

interface Pools {
  readonly strings: FrequencyPool<string>;
  readonly offices: FrequencyPool<string>;
  readonly dates: FrequencyPool<string>;
  readonly sources: FrequencyPool<string>;
  readonly sourceSets: FrequencyPool<string>;
}

/** Offices are pooled under a key that no title holds. */
const SEPARATOR = '\u0000';
const officeKey = (tenure: Tenure) => [tenure.title, tenure.organization ?? '', tenure.place ?? ''].join(SEPARATOR);
const sourceKey = (source: { id: string; date: string }) => `${source.id}${SEPARATOR}${source.date}`;
const sourceSetKey = (entity: EntityDraft) => entity.sources.map(sourceKey).join('\n');

function collect(entities: readonly EntityDraft[]): Pools {
  const pools: Pools = {
    strings: new FrequencyPool(),
    offices: new FrequencyPool(),
    dates: new FrequencyPool(),
    sources: new FrequencyPool(),
    sourceSets: new FrequencyPool(),
  };
  for (const entity of entities) {
    for (const shared of [entity.country, entity.party, entity.type, entity.parent]) pools.strings.add(shared);
    for (const listing of entity.listings) pools.strings.add(listing.title);
    for (const source of entity.sources) pools.sources.add(sourceKey(source));
    pools.sourceSets.add(sourceSetKey(entity));
    for (const tenure of entity.tenures) {
      pools.offices.add(officeKey(tenure));
      pools.strings.add(tenure.party);
      pools.strings.add(tenure.source);
      for (const date of [tenure.start, tenure.end, tenure.asOf]) pools.dates.add(date);
    }
  }
  return pools;
}

function writeOffices(pools: Pools): Uint8Array[] {
  const offices = pools.offices.rank();
  for (const office of offices) for (const part of office.split(SEPARATOR)) pools.strings.add(part);
  pools.strings.rank();
  return offices.map((office) => {
    const writer = new ByteWriter();
    for (const part of office.split(SEPARATOR)) writer.varint(pools.strings.numberOf(part));
    return writer.finish();
  });
}

function writeTenure(writer: ByteWriter, tenure: Tenure, pools: Pools): void {
  let flags = 0;
  if (tenure.start) flags |= TenureField.start;
  if (tenure.end) flags |= TenureField.end;
  if (tenure.asOf) flags |= TenureField.asOf;
  if (tenure.party) flags |= TenureField.party;
  if (tenure.endApprox) flags |= TenureField.endApprox;
  if (tenure.endUnknown) flags |= TenureField.endUnknown;
  if (tenure.acting) flags |= TenureField.acting;
  writer.varint(flags);
  writer.varint(pools.offices.numberOf(officeKey(tenure)));
  for (const date of [tenure.start, tenure.end, tenure.asOf]) if (date) writer.varint(pools.dates.numberOf(date));
  if (tenure.party) writer.varint(pools.strings.numberOf(tenure.party));
  writer.varint(pools.strings.numberOf(tenure.source));
}

function fieldsOf(entity: EntityDraft, heads: readonly HeadReference[]): number {
  let fields = 0;
  if (entity.aliases.length > 0) fields |= Field.aliases;
  if (entity.tenures.length > 0) fields |= Field.tenures;
  if (entity.country) fields |= Field.country;
  if (entity.party) fields |= Field.party;
  if (entity.pronoun) fields |= Field.pronoun;
  if (entity.born) fields |= Field.born;
  if (Object.keys(entity.links).length > 0) fields |= Field.links;
  if (entity.type) fields |= Field.type;
  if (entity.background) fields |= Field.background;
  if (entity.fromMemory) fields |= Field.fromMemory;
  if (entity.died) fields |= Field.died;
  if (entity.founded) fields |= Field.founded;
  if (entity.dissolved) fields |= Field.dissolved;
  if (entity.parent) fields |= Field.parent;
  if (entity.succeededBy) fields |= Field.succeededBy;
  if (entity.listings.length > 0) fields |= Field.listings;
  if (heads.length > 0) fields |= Field.heads;
  return fields;
}

function writeLinks(writer: ByteWriter, entity: EntityDraft): void {
  const links = Object.entries(entity.links).sort(([a], [b]) => (a < b ? -1 : 1));
  writer.varint(links.length);
  for (const [kind, address] of links) {
    writer.text(kind);
    writer.text(
      kind === 'wikipedia' && address === wikipediaPage(entity.name) ? '' : address.replace(/^https:\/\//, ''),
    );
  }
}

function writeRecord(entity: EntityDraft, heads: readonly HeadReference[], pools: Pools): Uint8Array {
  const writer = new ByteWriter();
  const fields = fieldsOf(entity, heads);
  const shared = (value: string | null) => {
    if (value) writer.varint(pools.strings.numberOf(value));
  };
  const date = (value: string | null) => {
    if (value) writer.varint(encodeDate(value));
  };
  writer.varint(fields);
  writer.text(entity.name);
  writer.varint(pools.sourceSets.numberOf(sourceSetKey(entity)));
  if (fields & Field.aliases) {
    writer.varint(entity.aliases.length);
    for (const alias of entity.aliases) writer.text(alias);
  }
  if (fields & Field.tenures) {
    writer.varint(entity.tenures.length);
    for (const tenure of entity.tenures) writeTenure(writer, tenure, pools);
  }
  shared(entity.country);
  shared(entity.party);
  if (entity.pronoun) writer.varint(PRONOUNS.indexOf(entity.pronoun));
  date(entity.born);
  if (fields & Field.links) writeLinks(writer, entity);
  shared(entity.type);
  if (entity.background) writer.text(entity.background);
  date(entity.died);
  date(entity.founded);
  date(entity.dissolved);
  shared(entity.parent);
  if (entity.succeededBy) writer.text(entity.succeededBy);
  if (fields & Field.listings) {
    writer.varint(entity.listings.length);
    for (const listing of entity.listings) {
      shared(listing.title);
      writer.varint(listing.start ? encodeDate(listing.start) : 0);
    }
  }
  if (fields & Field.heads) {
    writer.varint(heads.length);
    for (const head of heads) {
      writer.varint(head.index);
      writer.varint(head.tenure);
    }
  }
  return writer.finish();
}

function writeSourceSets(pools: Pools): Uint8Array[] {
  return pools.sourceSets.rank().map((set) => {
    const writer = new ByteWriter();
    const sources = set === '' ? [] : set.split('\n');
    writer.varint(sources.length);
    for (const source of sources) writer.varint(pools.sources.numberOf(source));
    return writer.finish();
  });
}

export type RecordSections = Pick<
  Record<SectionName, Uint8Array>,
  'recordOffsets' | 'records' | 'stringOffsets' | 'strings' | 'officeOffsets' | 'offices' | 'dates' | 'sourceSets'
>;

const encoder = new TextEncoder();

/** `headsOf` gives the heads of the organization with this number. Also returns all sources, most used first. */
export function packRecords(
  entities: readonly EntityDraft[],
  headsOf: (index: number) => readonly HeadReference[],
): { readonly sections: RecordSections; readonly sources: readonly { id: string; date: string }[] } {
  const pools = collect(entities);
  const sources = pools.sources.rank().map((key) => {
    const [id = '', date = ''] = key.split(SEPARATOR);
    return { id, date };
  });
  const offices = packBlockList(writeOffices(pools));
  const strings = packBlockList(pools.strings.rank().map((text) => encoder.encode(text)));
  const dates = Uint32Array.from(pools.dates.rank(), encodeDate);
  const sets = packBlockList(writeSourceSets(pools));
  const records = packBlockList(entities.map((entity, index) => writeRecord(entity, headsOf(index), pools)));
  return {
    sources,
    sections: {
      recordOffsets: bytesOf(records.offsets),
      records: records.bytes,
      stringOffsets: bytesOf(strings.offsets),
      strings: strings.bytes,
      officeOffsets: bytesOf(offices.offsets),
      offices: offices.bytes,
      dates: bytesOf(dates),
      sourceSets: packSets(sets.offsets, sets.bytes),
    },
  };
}

/** Number of offsets, offsets, then the sets: they are few, so they share a section. */
function packSets(offsets: Uint32Array, bytes: Uint8Array): Uint8Array {
  const packed = new Uint8Array(4 + offsets.byteLength + bytes.length);
  new Uint32Array(packed.buffer, 0, 1 + offsets.length).set([offsets.length, ...offsets]);
  packed.set(bytes, 4 + offsets.byteLength);
  return packed;
}
