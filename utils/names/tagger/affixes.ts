/** Hashes of how the distinct words of a text begin and end, made when a word is first asked for. */
import type { Words } from '../words.ts';
import { hashWord } from './hash.ts';

/** Beginnings of two to four letters, endings of one to four. */
export const AFFIXES = 7;
const LONGEST = 4;
const BEGINNINGS = 3;

export interface Affixes {
  /** AFFIXES for each distinct word; 0 where the word is no longer than the affix. */
  readonly hashes: Int32Array;
  /** Where those of a word begin in `hashes`. */
  indexOf(id: number): number;
}

export function createAffixes({ texts }: Words): Affixes {
  const hashes = new Int32Array(texts.length * AFFIXES);
  const isKnown = new Uint8Array(texts.length);
  const indexOf = (id: number): number => {
    const at = id * AFFIXES;
    if (!isKnown[id]) hashAffixes(texts[id]!, hashes, at);
    isKnown[id] = 1;
    return at;
  };
  return { hashes, indexOf };
}

function hashAffixes(text: string, hashes: Int32Array, at: number): void {
  const { length } = text;
  for (let size = 2; size <= LONGEST && size < length; size++) hashes[at + size - 2] = hashWord(text, 0, size);
  for (let size = 1; size <= LONGEST && size < length; size++)
    hashes[at + BEGINNINGS + size - 1] = hashWord(text, length - size);
}
