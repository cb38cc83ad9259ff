/** A hash table without keys of its own: entries lie in the order of their buckets, and a byte a bucket says how many they are. */

const GROUP_SHIFT = 4;
const GROUP_SIZE = 1 << GROUP_SHIFT;
const START_BYTES = 4;
/** A group of sixteen buckets: number of its first entry in four bytes, then a count a bucket. Close together: one cache line. */
const GROUP_BYTES = START_BYTES + GROUP_SIZE;

export interface Buckets {
  readonly groups: Uint8Array;
  /** A 32-bit hash shifted right by this much is its bucket. */
  readonly shift: number;
}

/** The smallest power of two that is not below `wanted`, as an exponent between 4 and 24. */
export function sizeExponent(wanted: number): number {
  return Math.min(24, Math.max(4, Math.ceil(Math.log2(Math.max(1, wanted)))));
}

function packGroups(tally: Uint32Array): Uint8Array {
  const groups = new Uint8Array((tally.length >> GROUP_SHIFT) * GROUP_BYTES);
  let sum = 0;
  tally.forEach((count, bucket) => {
    if (count > 255) throw new RangeError(`${count} entries in one bucket of the glossary; at most 255 fit`);
    const at = (bucket >> GROUP_SHIFT) * GROUP_BYTES;
    const inGroup = bucket & (GROUP_SIZE - 1);
    if (inGroup === 0) groups.set([sum & 0xff, (sum >> 8) & 0xff, (sum >> 16) & 0xff, sum >>> 24], at);
    groups[at + START_BYTES + inGroup] = count;
    sum += count;
  });
  return groups;
}

/**
 * Buckets for entries with these hashes, which are in ascending order: so are the buckets, and the entries need no other order.
 * @throws RangeError if more than 255 share a bucket.
 */
export function fillBuckets(hashes: Uint32Array, perBucket: number): Buckets {
  const exponent = sizeExponent(hashes.length / perBucket);
  const shift = 32 - exponent;
  const tally = new Uint32Array(1 << exponent);
  for (const hash of hashes) tally[hash >>> shift]! += 1;
  return { groups: packGroups(tally), shift };
}

export function openBuckets(groups: Uint8Array): Buckets {
  return { groups, shift: 32 - Math.log2((groups.length / GROUP_BYTES) * GROUP_SIZE) };
}

/** How many entries are in `bucket`. */
export function bucketCount(buckets: Buckets, bucket: number): number {
  return buckets.groups[(bucket >> GROUP_SHIFT) * GROUP_BYTES + START_BYTES + (bucket & (GROUP_SIZE - 1))]!;
}

/** The number of the first entry in `bucket`. */
export function bucketStart(buckets: Buckets, bucket: number): number {
  const { groups } = buckets;
  const at = (bucket >> GROUP_SHIFT) * GROUP_BYTES;
  let start = groups[at]! | (groups[at + 1]! << 8) | (groups[at + 2]! << 16) | (groups[at + 3]! << 24);
  const end = at + START_BYTES + (bucket & (GROUP_SIZE - 1));
  for (let before = at + START_BYTES; before < end; before++) start += groups[before]!;
  return start;
}
