/** How many people bear a name, roughly: a byte for a word's counts as given name and as surname. */
import { type Buckets, bucketCount, bucketStart, fillBuckets, openBuckets } from './buckets.ts';

/** Counts are exact up to 6, then the nearest step below. */
const STEPS = [0, 1, 2, 3, 4, 5, 6, 8, 12, 18, 28, 45, 75, 150, 300, 600] as const;

export interface CountTable {
  readonly buckets: Buckets;
  readonly keys: Uint16Array;
  readonly values: Uint8Array;
}

export interface NameCount {
  readonly given: number;
  readonly family: number;
}

function stepOf(count: number): number {
  let step = 0;
  while (step + 1 < STEPS.length && STEPS[step + 1]! <= count) step++;
  return step;
}

/** `counts` by the 32-bit hash of the word; `keyOf` gives 16 more bits that tell words of one bucket apart. */
export function packCounts(
  entries: readonly { readonly hash: number; readonly key: number; readonly count: NameCount }[],
) {
  const sorted = [...entries].sort((a, b) => a.hash - b.hash || a.key - b.key);
  const buckets = fillBuckets(
    Uint32Array.from(sorted, ({ hash }) => hash),
    2,
  );
  return {
    groups: buckets.groups,
    keys: Uint16Array.from(sorted, ({ key }) => key),
    values: Uint8Array.from(sorted, ({ count }) => (stepOf(count.given) << 4) | stepOf(count.family)),
  };
}

export function openCounts(groups: Uint8Array, keys: Uint16Array, values: Uint8Array): CountTable {
  return { buckets: openBuckets(groups), keys, values };
}

export function readCount(table: CountTable, hash: number, key: number): NameCount {
  const bucket = hash >>> table.buckets.shift;
  const start = bucketStart(table.buckets, bucket);
  for (let at = start; at < start + bucketCount(table.buckets, bucket); at++) {
    if (table.keys[at] !== key) continue;
    const value = table.values[at]!;
    return { given: STEPS[value >> 4]!, family: STEPS[value & 15]! };
  }
  return { given: 0, family: 0 };
}
