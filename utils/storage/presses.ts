/** Presses for which no visit has begun yet: noted first thing, so that a worker killed in the next moment still knows of them. */
import { browser } from '../browser/api.ts';

interface PressNote {
  /** Null where the browser does not let us see it. */
  readonly url: string | null;
  /** Ms since 1970. */
  readonly at: number;
}

/** Ms: a worker comes back sooner, and what a reader pressed on longer ago may not be what they look at now. */
const FRESH = 10_000;

const keyOf = (tabId: number) => `press:${tabId}`;

/** Private windows leave no note: there the reader presses again. */
export function notePress(tabId: number, url: string | null, isPrivate: boolean): void {
  const note: PressNote = { url, at: Date.now() };
  if (!isPrivate) void browser.storage.session.set({ [keyOf(tabId)]: note }).catch(() => {});
}

export function forgetPress(tabId: number): void {
  void browser.storage.session.remove(keyOf(tabId)).catch(() => {});
}

/** True if this page was pressed on just now and nothing came of it yet. */
export async function wasPressed(tabId: number, url: string | null): Promise<boolean> {
  try {
    const note = (await browser.storage.session.get(keyOf(tabId)))[keyOf(tabId)] as PressNote | undefined;
    return note !== undefined && note.url === url && Date.now() - note.at < FRESH;
  } catch {
    return false;
  }
}
