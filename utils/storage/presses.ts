/** Presses for which no visit has begun yet: noted first thing, so that a worker killed in the next moment still knows of them. */
import { browser } from '../browser/api.ts';

const keyOf = (tabId: number) => `press:${tabId}`;

/** Private windows leave no note: there the reader presses again. */
export function notePress(tabId: number, url: string | null, isPrivate: boolean): void {
  if (!isPrivate) void browser.storage.session.set({ [keyOf(tabId)]: { url } }).catch(() => {});
}

export function forgetPress(tabId: number): void {
  void browser.storage.session.remove(keyOf(tabId)).catch(() => {});
}

/** True if this page was pressed on and nothing came of it yet. */
export async function wasPressed(tabId: number, url: string | null): Promise<boolean> {
  try {
    const note = (await browser.storage.session.get(keyOf(tabId)))[keyOf(tabId)] as { url: string | null } | undefined;
    return note !== undefined && note.url === url;
  } catch {
    return false;
  }
}
