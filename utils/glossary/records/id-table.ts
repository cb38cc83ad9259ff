/**
 * Ids in the order of the file: Wikidata numbers as differences, other ids as text, people before organizations. An offset for
 * every sixteenth id of a group makes it possible to search the ids without an index of their own.
 */
import { ByteReader } from '../bytes/byte-reader.ts';
import { ByteWriter } from '../bytes/byte-writer.ts';

const BLOCK = 16;
const GROUPS = 4;
const WIKIDATA_ID = /^Q[1-9]\d{0,8}$/;

interface Group {
  readonly isNumbers: boolean;
  readonly count: number;
  readonly firstIndex: number;
  readonly firstBlock: number;
}

export interface IdTable {
  /** People with a Wikidata id, other people, organizations with a Wikidata id, other organizations. */
  readonly groups: readonly Group[];
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
): { readonly offsets: Uint32Array; readonly bytes: Uint8Array } {
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
  let firstIndex = 0;
  let firstBlock = 0;
  const groups = [...offsets.subarray(0, GROUPS)].map((count, number) => {
    const group = { isNumbers: number % 2 === 0, count, firstIndex, firstBlock };
    firstIndex += count;
    firstBlock += Math.ceil(count / BLOCK);
    return group;
  });
  return { groups, offsets: offsets.subarray(GROUPS), bytes };
}

/** Gives the ids of a block one after the other; those of Wikidata as numbers, so that no string is made of one passed by. */
class BlockCursor {
  readonly #reader: ByteReader;
  readonly #isNumbers: boolean;
  #number = 0;

  constructor({ bytes, offsets }: IdTable, { firstBlock, isNumbers }: Group, block: number) {
    this.#reader = new ByteReader(bytes, offsets[firstBlock + block]!);
    this.#isNumbers = isNumbers;
  }

  next(): number | string {
    if (!this.#isNumbers) return this.#reader.text();
    this.#number += this.#reader.varint();
    return this.#number;
  }
}

const written = (id: number | string) => (typeof id === 'number' ? `Q${id}` : id);

const blockLength = (group: Group, block: number) => Math.min(BLOCK, group.count - block * BLOCK);

export function idAt(table: IdTable, index: number): string {
  const group = table.groups.find(({ firstIndex, count }) => index < firstIndex + count)!;
  const inGroup = index - group.firstIndex;
  const cursor = new BlockCursor(table, group, Math.floor(inGroup / BLOCK));
  for (let skip = inGroup % BLOCK; skip > 0; skip--) cursor.next();
  return written(cursor.next());
}

function indexInGroup(table: IdTable, group: Group, id: number | string): number {
  let low = 0;
  let high = Math.ceil(group.count / BLOCK) - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (new BlockCursor(table, group, middle).next() <= id) low = middle;
    else high = middle - 1;
  }
  if (high < 0) return -1;
  const cursor = new BlockCursor(table, group, low);
  for (let place = 0; place < blockLength(group, low); place++)
    if (cursor.next() === id) return group.firstIndex + low * BLOCK + place;
  return -1;
}

/** The index of the entity with this id, or -1. */
export function indexOfId(table: IdTable, id: string): number {
  const isNumber = WIKIDATA_ID.test(id);
  for (const group of table.groups) {
    if (group.isNumbers !== isNumber) continue;
    const index = indexInGroup(table, group, isNumber ? Number(id.slice(1)) : id);
    if (index >= 0) return index;
  }
  return -1;
}

export function* allIds(table: IdTable): Generator<string> {
  for (const group of table.groups)
    for (let block = 0; block * BLOCK < group.count; block++) {
      const cursor = new BlockCursor(table, group, block);
      for (let left = blockLength(group, block); left > 0; left--) yield written(cursor.next());
    }
}
