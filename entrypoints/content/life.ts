/** One reader to a page: a second injection finds the first, and an orphan (extension updated or removed) finds out that it is one. */
import { browser } from '../../utils/browser/api.ts';

/** On the script's own global object, which the page cannot see. */
const place = globalThis as { sidelightReader?: { isOrphan(): boolean } };

/** The browser takes the id away from scripts of an extension that is no longer there. */
export function isOrphan(): boolean {
  try {
    return !browser.runtime?.id;
  } catch {
    return true;
  }
}

/** False if a live reader is here already. */
export function takeOver(): boolean {
  if (place.sidelightReader && !place.sidelightReader.isOrphan()) return false;
  place.sidelightReader = { isOrphan };
  return true;
}
