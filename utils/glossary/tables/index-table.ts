/** From a hashed key to the entities listed under it; readers check what they find, so a byte of key is enough. */
import { type Buckets, bucketCount, bucketStart, fillBuckets, openBuckets } from './buckets.ts';

export interface IndexTable {
  readonly buckets: Buckets;
  readonly keys: Uint8Array;
  /** Three bytes an entity number, lowest first. */
  readonly values: Uint8Array;
}

/** The most entities under one key, so that a bucket's byte can count them. */
const MAX_RUN = 120;

type Entry = { readonly hash: number; readonly index: number };

function capRuns(sorted: readonly Entry[]): Entry[] {
  return sorted.filter((entry, at) => sorted[at - MAX_RUN]?.hash !== entry.hash);
}

export function packIndex(entries: readonly Entry[]) {
  const sorted = capRuns([...entries].sort((a, b) => a.hash - b.hash || a.index - b.index));
  const buckets = fillBuckets(
    Uint32Array.from(sorted, ({ hash }) => hash),
    1,
  );
  const values = new Uint8Array(sorted.length * 3);
  sorted.forEach(({ index }, at) => {
    values.set([index & 0xff, (index >> 8) & 0xff, index >> 16], at * 3);
  });
  return {
    groups: buckets.groups,
    keys: Uint8Array.from(sorted, ({ hash }) => hash & 0xff),
    values,
  };
}

export function openIndex(groups: Uint8Array, keys: Uint8Array, values: Uint8Array): IndexTable {
  return { buckets: openBuckets(groups), keys, values };
}

/** Numbers of the entities that may be listed under this hash. */
export function readIndex(table: IndexTable, hash: number): number[] {
  const bucket = hash >>> table.buckets.shift;
  const start = bucketStart(table.buckets, bucket);
  const found: number[] = [];
  for (let at = start; at < start + bucketCount(table.buckets, bucket); at++) {
    if (table.keys[at] !== (hash & 0xff)) continue;
    found.push(table.values[at * 3]! | (table.values[at * 3 + 1]! << 8) | (table.values[at * 3 + 2]! << 16));
  }
  return found;
}
