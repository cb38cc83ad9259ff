/**
 * Ids in the order of the file: Wikidata numbers as differences, other ids as text, people before organizations. An offset for
 * every sixteenth id of a group makes it possible to search the ids without an index of their own.
 */
import { ByteReader } from '../bytes/byte-reader.ts';
import { ByteWriter } from '../bytes/byte-writer.ts';

const BLOCK = 16;
const GROUPS = 4;
const WIKIDATA_ID = /^Q[1-9]\d{0,8}$/;

/** People with a Wikidata id, other people, organizations with a Wikidata id, other organizations. */
export interface IdTable {
  readonly counts: readonly number[];
  readonly offsets: Uint32Array;
  readonly bytes: Uint8Array;
}

/** The place of an entity in the file follows from its kind and id. */
export function compareIds(a: string, b: string): number {
  const x = WIKIDATA_ID.test(a);
  const y = WIKIDATA_ID.test(b);
  if (x && y) return Number(a.slice(1)) - Number(b.slice(1));
  if (x !== y) return x ? -1 : 1;
  return a < b ? -1 : a > b ? 1 : 0;
}

/** `people` and `organizations` are sorted by `compareIds`. */
export function packIds(
  people: readonly string[],
  organizations: readonly string[],
): Pick<IdTable, 'offsets' | 'bytes'> {
  const writer = new ByteWriter();
  const offsets: number[] = [];
  const groups = [people, organizations].flatMap((ids) => [
    ids.filter((id) => WIKIDATA_ID.test(id)),
    ids.filter((id) => !WIKIDATA_ID.test(id)),
  ]);
  for (const group of groups) {
    let previous = 0;
    group.forEach((id, at) => {
      if (at % BLOCK === 0) {
        offsets.push(writer.length);
        previous = 0;
      }
      if (!WIKIDATA_ID.test(id)) writer.text(id);
      else {
        writer.varint(Number(id.slice(1)) - previous);
        previous = Number(id.slice(1));
      }
    });
  }
  return { offsets: Uint32Array.from([...groups.map((group) => group.length), ...offsets]), bytes: writer.finish() };
}

export function openIds(offsets: Uint32Array, bytes: Uint8Array): IdTable {
  return { counts: [...offsets.subarray(0, GROUPS)], offsets: offsets.subarray(GROUPS), bytes };
}

function readBlock(table: IdTable, block: number, isNumbers: boolean, count: number): string[] {
  const reader = new ByteReader(table.bytes, table.offsets[block]!);
  const ids: string[] = [];
  let number = 0;
  for (let at = 0; at < count; at++) {
    if (isNumbers) {
      number += reader.varint();
      ids.push(`Q${number}`);
    } else ids.push(reader.text());
  }
  return ids;
}

interface Group {
  readonly isNumbers: boolean;
  readonly count: number;
  readonly firstIndex: number;
  readonly firstBlock: number;
}

function groupsOf(table: IdTable): Group[] {
  let firstIndex = 0;
  let firstBlock = 0;
  return table.counts.map((count, number) => {
    const group = { isNumbers: number % 2 === 0, count, firstIndex, firstBlock };
    firstIndex += count;
    firstBlock += Math.ceil(count / BLOCK);
    return group;
  });
}

const blockLength = (group: Group, block: number) => Math.min(BLOCK, group.count - block * BLOCK);

export function idAt(table: IdTable, index: number): string {
  const group = groupsOf(table).find(({ firstIndex, count }) => index < firstIndex + count)!;
  const inGroup = index - group.firstIndex;
  const block = Math.floor(inGroup / BLOCK);
  const ids = readBlock(table, group.firstBlock + block, group.isNumbers, (inGroup % BLOCK) + 1);
  return ids.at(-1)!;
}

function indexInGroup(table: IdTable, group: Group, id: string): number {
  let low = 0;
  let high = Math.ceil(group.count / BLOCK) - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const [head = ''] = readBlock(table, group.firstBlock + middle, group.isNumbers, 1);
    if (compareIds(head, id) <= 0) low = middle;
    else high = middle - 1;
  }
  if (high < 0) return -1;
  const place = readBlock(table, group.firstBlock + low, group.isNumbers, blockLength(group, low)).indexOf(id);
  return place < 0 ? -1 : group.firstIndex + low * BLOCK + place;
}

/** The index of the entity with this id, or -1. */
export function indexOfId(table: IdTable, id: string): number {
  const isNumber = WIKIDATA_ID.test(id);
  for (const group of groupsOf(table)) {
    if (group.isNumbers !== isNumber) continue;
    const index = indexInGroup(table, group, id);
    if (index >= 0) return index;
  }
  return -1;
}

export function* allIds(table: IdTable): Generator<string> {
  for (const group of groupsOf(table))
    for (let block = 0; block * BLOCK < group.count; block++)
      yield* readBlock(table, group.firstBlock + block, group.isNumbers, blockLength(group, block));
}
