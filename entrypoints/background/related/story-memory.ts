/** Finds the articles of the reader's memory nearest to a story: by the packed index, and one by one those read since it was packed. */
import { type DocumentCounts, NO_DOCUMENTS } from '../../../utils/coverage/rarity.ts';
import { StoryIndex, StoryIndexBuilder } from '../../../utils/coverage/story-index.ts';
import type { Signature } from '../../../utils/model/coverage.ts';
import type { StoreTrouble } from '../../../utils/model/memory.ts';
import type { MemoryRecord, StoredIndex } from '../../../utils/storage/memory/memory-database.ts';
import { recallAfter, recallNumbered } from '../../../utils/storage/memory/recall.ts';
import { countDeletions, readIndex, writeIndex } from '../../../utils/storage/memory/stored-index.ts';

const MOST_NEAR = 60;
/** Read since the index was packed: from this many on it is packed again. */
const MOST_UNPACKED = 100;
const SLICE = 250;

export interface NearStories {
  readonly articles: readonly MemoryRecord[];
  readonly counts: DocumentCounts;
  readonly trouble: StoreTrouble | null;
}

function openIndex(stored: StoredIndex | undefined): StoryIndex | null {
  try {
    return stored ? new StoryIndex(stored.buffer) : null;
  } catch {
    return null; // damaged, or of an older form: packed again
  }
}

const failed = (trouble: StoreTrouble): NearStories => ({ articles: [], counts: NO_DOCUMENTS, trouble });

export async function findNearStories(signature: Signature): Promise<NearStories> {
  const found = await readIndex();
  if (!found.ok) return failed(found.trouble);
  const stored = found.value?.index;
  const index = openIndex(stored);
  const hits = index?.query(signature, MOST_NEAR).flatMap(({ article }) => stored?.seqs[article] ?? []) ?? [];
  const [packed, since] = await Promise.all([
    recallNumbered(hits),
    recallAfter(index ? (stored?.upTo ?? 0) : 0, MOST_UNPACKED * 5),
  ]);
  if (!packed.ok) return failed(packed.trouble);
  if (!since.ok) return failed(since.trouble);
  const isBehind = since.value.length > MOST_UNPACKED || (stored !== undefined && !index);
  if (isBehind || found.value?.isStale) void packStories();
  return { articles: [...packed.value, ...since.value], counts: index?.counts ?? NO_DOCUMENTS, trouble: null };
}

let packing: Promise<void> | null = null;

/** Packs the index anew, in slices, so that the worker answers meanwhile. Begun once at a time; what is deleted meanwhile voids it. */
export function packStories(): Promise<void> {
  packing ??= pack().finally(() => {
    packing = null;
  });
  return packing;
}

const pause = () => new Promise<void>((go) => setTimeout(go, 0));

async function pack(): Promise<void> {
  const deletions = await countDeletions();
  if (!deletions.ok) return;
  const builder = new StoryIndexBuilder();
  const seqs: number[] = [];
  for (;;) {
    const slice = await recallAfter(seqs.at(-1) ?? 0, SLICE);
    if (!slice.ok) return;
    for (const { seq, signature } of slice.value) {
      if (seq === undefined) continue;
      seqs.push(seq);
      builder.add(signature);
    }
    if (slice.value.length < SLICE) break;
    await pause();
  }
  const index = { upTo: seqs.at(-1) ?? 0, seqs: Uint32Array.from(seqs), buffer: builder.finish() };
  const written = await writeIndex(index, deletions.value);
  if (written.ok && !written.value) await pack();
}
