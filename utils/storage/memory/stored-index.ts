/** The packed index over what was read: kept as one buffer, believed only while nothing was deleted since. */
import type { Kept } from '../../model/memory.ts';
import { memoryDatabase, type StoredIndex } from './memory-database.ts';

/** The deletions so far: ask before an index is begun, give it back when it is written. */
export function countDeletions(): Promise<Kept<number>> {
  return memoryDatabase.read(
    ['numbers'],
    async (reading) => (await reading.objectStore('numbers').get('deletions')) ?? 0,
  );
}

/** Null if there is none; `isStale` if articles were deleted that it still knows. */
export function readIndex(): Promise<Kept<{ readonly index: StoredIndex; readonly isStale: boolean } | null>> {
  return memoryDatabase.read(['index', 'numbers'], async (reading) => {
    const numbers = reading.objectStore('numbers');
    const [index, deletions, indexed] = await Promise.all([
      reading.objectStore('index').get('story'),
      numbers.get('deletions'),
      numbers.get('indexed'),
    ]);
    if (!(index?.buffer instanceof ArrayBuffer) || !(index.seqs instanceof Uint32Array)) return null;
    return { index, isStale: (deletions ?? 0) !== (indexed ?? 0) };
  });
}

/** False, and nothing written, if something was deleted since `deletions` were counted. */
export function writeIndex(index: StoredIndex, deletions: number): Promise<Kept<boolean>> {
  return memoryDatabase.write(['index', 'numbers'], async (writing) => {
    const numbers = writing.objectStore('numbers');
    const isFresh = ((await numbers.get('deletions')) ?? 0) === deletions;
    if (isFresh) {
      await writing.objectStore('index').put(index, 'story');
      await numbers.put(deletions, 'indexed');
    }
    return isFresh;
  });
}

/** Keeps the time of this look at the clock, and gives that of the look before; null at the first. */
export function noteTime(now: number): Promise<Kept<number | null>> {
  return memoryDatabase.write(['numbers'], async (writing) => {
    const numbers = writing.objectStore('numbers');
    const before = (await numbers.get('seenAt')) ?? null;
    await numbers.put(now, 'seenAt');
    return before;
  });
}
