/** A list of byte strings of any length, reached by number: an offset for every sixteenth item, the rest are stepped over. */
import { ByteReader } from './byte-reader.ts';
import { ByteWriter } from './byte-writer.ts';

const decoder = new TextDecoder();

const BLOCK_SHIFT = 4;
const BLOCK_MASK = (1 << BLOCK_SHIFT) - 1;

export interface PackedBlockList {
  readonly offsets: Uint32Array;
  readonly bytes: Uint8Array;
}

export function packBlockList(items: readonly Uint8Array[]): PackedBlockList {
  const offsets = new Uint32Array((items.length + BLOCK_MASK) >> BLOCK_SHIFT);
  const writer = new ByteWriter();
  items.forEach((item, index) => {
    if ((index & BLOCK_MASK) === 0) offsets[index >> BLOCK_SHIFT] = writer.length;
    writer.varint(item.length);
    writer.append(item);
  });
  return { offsets, bytes: writer.finish() };
}

/** Where item `index` begins, after its length. */
function seek(list: PackedBlockList, index: number): { readonly reader: ByteReader; readonly length: number } {
  const reader = new ByteReader(list.bytes, list.offsets[index >> BLOCK_SHIFT]!);
  for (let skip = index & BLOCK_MASK; skip > 0; skip--) {
    const length = reader.varint();
    reader.at += length;
  }
  return { reader, length: reader.varint() };
}

/** A reader that stands at the first byte of item `index`. */
export function readItem(list: PackedBlockList, index: number): ByteReader {
  return seek(list, index).reader;
}

/** Item `index` as a string. */
export function readTextItem(list: PackedBlockList, index: number): string {
  const { reader, length } = seek(list, index);
  return decoder.decode(list.bytes.subarray(reader.at, reader.at + length));
}
