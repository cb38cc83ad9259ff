/** One reader to a page: a second injection finds the first, and an orphan (extension updated or removed) finds out that it is one. */
import { native } from '../../utils/browser/native.ts';
import type { PageReading } from '../../utils/model/article.ts';

export interface Reader {
  isOrphan(): boolean;
  readPage(): PageReading;
}

/** On the script's own global object, which the page cannot see. */
const place = globalThis as { sidelightReader?: Reader };

/** The browser takes the id away from scripts of an extension that is no longer there. */
export function isOrphan(): boolean {
  try {
    return !native.runtime?.id;
  } catch {
    return true;
  }
}

/** The live reader of this page: one that is here already, or `fresh`, which takes its place. */
export function liveReader(fresh: Reader): Reader {
  const known = place.sidelightReader;
  if (known && !known.isOrphan()) return known;
  place.sidelightReader = fresh;
  return fresh;
}
