/** A hash table without keys of its own: entries lie in the order of their buckets, and a byte a bucket says how many they are. */

const GROUP_SHIFT = 4;

/** Where the entries of each bucket lie. `groups` holds the first entry of every sixteenth bucket. */
export interface Buckets {
  readonly groups: Uint32Array;
  readonly counts: Uint8Array;
  /** A 32-bit hash shifted right by this much is its bucket. */
  readonly shift: number;
}

/** The smallest power of two that is not below `wanted`, as an exponent between 4 and 24. */
export function sizeExponent(wanted: number): number {
  return Math.min(24, Math.max(4, Math.ceil(Math.log2(Math.max(1, wanted)))));
}

/**
 * Sorts `hashes` into buckets. `order` holds the numbers of the hashes as they must be stored; within a bucket they keep their
 * order. @throws RangeError if more than 255 share a bucket.
 */
export function fillBuckets(
  hashes: Uint32Array,
  perBucket: number,
): { readonly buckets: Buckets; readonly order: Uint32Array } {
  const exponent = sizeExponent(hashes.length / perBucket);
  const shift = 32 - exponent;
  const tally = new Uint32Array(1 << exponent);
  for (const hash of hashes) tally[hash >>> shift]! += 1;
  const starts = new Uint32Array(tally.length);
  const groups = new Uint32Array(tally.length >> GROUP_SHIFT);
  let sum = 0;
  tally.forEach((count, bucket) => {
    if (count > 255) throw new RangeError(`${count} entries in one bucket of the glossary; at most 255 fit`);
    if ((bucket & ((1 << GROUP_SHIFT) - 1)) === 0) groups[bucket >> GROUP_SHIFT] = sum;
    starts[bucket] = sum;
    sum += count;
  });
  const order = new Uint32Array(hashes.length);
  hashes.forEach((hash, number) => {
    order[starts[hash >>> shift]!++] = number;
  });
  return { buckets: { groups, counts: Uint8Array.from(tally), shift }, order };
}

export function openBuckets(groups: Uint32Array, counts: Uint8Array): Buckets {
  return { groups, counts, shift: 32 - Math.log2(counts.length) };
}

/** The number of the first entry in `bucket`. */
export function bucketStart(buckets: Buckets, bucket: number): number {
  let start = buckets.groups[bucket >> GROUP_SHIFT]!;
  for (let before = (bucket >> GROUP_SHIFT) << GROUP_SHIFT; before < bucket; before++) start += buckets.counts[before]!;
  return start;
}
