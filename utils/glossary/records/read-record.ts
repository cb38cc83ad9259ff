/** Decodes one entity's record, when asked for. */
import type { IsoDate } from '../../model/date.ts';
import type { EntityKind, GlossaryEntity, Listing, SourceNote, Tenure } from '../../model/glossary.ts';
import { type PackedBlockList, readItem, readTextItem } from '../bytes/block-list.ts';
import type { ByteReader } from '../bytes/byte-reader.ts';
import { decodeDate } from '../bytes/date-code.ts';
import { Field, type HeadReference, PRONOUNS, TenureField, wikipediaPage } from './record-fields.ts';

export interface RecordTables {
  readonly records: PackedBlockList;
  readonly strings: PackedBlockList;
  readonly offices: PackedBlockList;
  readonly sourceSets: PackedBlockList;
  readonly dates: Uint32Array;
  readonly sources: readonly SourceNote[];
}

function readTenure(reader: ByteReader, tables: RecordTables): Tenure {
  const flags = reader.varint();
  const office = readItem(tables.offices, reader.varint());
  const [title, organization, place] = [office.varint(), office.varint(), office.varint()].map((number) =>
    readTextItem(tables.strings, number),
  );
  const date = (field: number): IsoDate | null => (flags & field ? decodeDate(tables.dates[reader.varint()]!) : null);
  const start = date(TenureField.start);
  const end = date(TenureField.end);
  const asOf = date(TenureField.asOf);
  const party = flags & TenureField.party ? readTextItem(tables.strings, reader.varint()) : null;
  return {
    title: title!,
    organization: organization || null,
    place: place || null,
    start,
    end,
    asOf,
    ...(party === null ? {} : { party }),
    ...(flags & TenureField.endApprox ? { endApprox: true } : {}),
    ...(flags & TenureField.endUnknown ? { endUnknown: true } : {}),
    ...(flags & TenureField.acting ? { acting: true } : {}),
    source: readTextItem(tables.strings, reader.varint()),
  };
}

function readLinks(reader: ByteReader, name: string): Record<string, string> {
  const links = reader.list((): [string, string] => {
    const kind = reader.text();
    const address = reader.text();
    if (address === '') return [kind, wikipediaPage(name)];
    return [kind, /^[a-z]+:/.test(address) ? address : `https://${address}`];
  });
  return Object.fromEntries(links);
}

function readSources(tables: RecordTables, set: number): SourceNote[] {
  const reader = readItem(tables.sourceSets, set);
  return reader.list(() => tables.sources[reader.varint()]!);
}

export interface DecodedRecord {
  readonly entity: GlossaryEntity;
  readonly heads: readonly HeadReference[];
}

export function readRecord(
  tables: RecordTables,
  index: number,
  known: { readonly id: string; readonly kind: EntityKind; readonly fame: number },
): DecodedRecord {
  const reader = readItem(tables.records, index);
  const fields = reader.varint();
  const has = (field: number) => (fields & field) !== 0;
  const shared = (field: number) => (has(field) ? readTextItem(tables.strings, reader.varint()) : null);
  const date = (field: number) => (has(field) ? decodeDate(reader.varint()) : null);
  const name = reader.text();
  const sources = readSources(tables, reader.varint());
  const aliases = has(Field.aliases) ? reader.list(() => reader.text()) : [];
  const tenures = has(Field.tenures) ? reader.list(() => readTenure(reader, tables)) : [];
  const country = shared(Field.country);
  const party = shared(Field.party);
  const pronoun = has(Field.pronoun) ? PRONOUNS[reader.varint()]! : null;
  const born = date(Field.born);
  const links = has(Field.links) ? readLinks(reader, name) : {};
  const type = shared(Field.type);
  const background = has(Field.background) ? reader.text() : null;
  const died = date(Field.died);
  const founded = date(Field.founded);
  const dissolved = date(Field.dissolved);
  const parent = shared(Field.parent);
  const succeededBy = has(Field.succeededBy) ? reader.text() : null;
  const listings = has(Field.listings) ? reader.list(() => readListing(reader, tables)) : [];
  const heads = has(Field.heads)
    ? reader.list((): HeadReference => ({ index: reader.varint(), tenure: reader.varint() }))
    : [];
  return {
    heads,
    entity: {
      ...known,
      name,
      aliases,
      tenures,
      country,
      party,
      pronoun,
      born,
      died,
      type,
      founded,
      dissolved,
      succeededBy,
      parent,
      listings,
      background,
      links,
      sources,
      fromMemory: has(Field.fromMemory),
    },
  };
}

function readListing(reader: ByteReader, tables: RecordTables): Listing {
  const title = readTextItem(tables.strings, reader.varint());
  const start = reader.varint();
  return { title, start: start === 0 ? null : decodeDate(start) };
}
