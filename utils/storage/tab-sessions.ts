/** What is known of each open tab: in session storage (memory of the browser, gone when it quits), so that a killed worker resumes. */
import { browser } from '../browser/api.ts';
import type { TabReport } from '../model/tab-state.ts';

const PREFIX = 'tab:';
const VERSION = 2;

/** Also holds what may not be stored: tabs of private windows, and reports too large for session storage. */
const memory = new Map<number, TabReport>();

interface Kept {
  readonly version: number;
  readonly report: TabReport;
}

const keyOf = (tabId: number) => `${PREFIX}${tabId}`;
const noteOf = (tabId: number) => `${keyOf(tabId)}:remembered`;

/** What this worker itself has kept of a tab, without asking storage. */
export function recallAtOnce(tabId: number): TabReport | undefined {
  return memory.get(tabId);
}

export async function recallTab(tabId: number): Promise<TabReport | null> {
  const known = recallAtOnce(tabId);
  if (known) return known;
  try {
    const key = keyOf(tabId);
    const stored = (await browser.storage.session.get(key))[key];
    const kept = typeof stored === 'string' ? (JSON.parse(stored) as Kept) : null;
    return kept?.version === VERSION ? kept.report : null;
  } catch {
    return null;
  }
}

/**
 * Keeps the newest report of a tab, as text: Chromium takes some 30 ms of the worker to hand over the many objects of a report,
 * and some 20 ms on its own side. What session storage refuses stays in memory: it works, but does not outlive the worker.
 */
export async function keepTab(report: TabReport, isPrivate: boolean): Promise<void> {
  memory.set(report.tabId, report);
  if (isPrivate) return;
  const key = keyOf(report.tabId);
  try {
    const kept: Kept = { version: VERSION, report };
    await browser.storage.session.set({ [key]: JSON.stringify(kept) });
  } catch {
    // An older report that is left there would come back to life after the worker's death.
    await browser.storage.session.remove(key).catch(() => {});
  }
}

/** Notes that the article in a tab is in the reader's memory, so that it is not put there again when they delete it. */
export async function noteRemembered(tabId: number, url: string): Promise<void> {
  await browser.storage.session.set({ [noteOf(tabId)]: url }).catch(() => {});
}

/** False too where nothing can be said: to remember twice does no harm. */
export async function wasRemembered(tabId: number, url: string): Promise<boolean> {
  const found = await browser.storage.session.get(noteOf(tabId)).catch(() => ({}) as Record<string, unknown>);
  return found[noteOf(tabId)] === url;
}

export async function forgetTab(tabId: number): Promise<void> {
  memory.delete(tabId);
  await browser.storage.session.remove([keyOf(tabId), noteOf(tabId)]).catch(() => {});
}

/** Forgets all tabs but these: the browser does not tell a sleeping worker about every closed tab. */
export async function forgetOtherTabs(openTabs: readonly number[]): Promise<void> {
  const open = new Set(openTabs.flatMap((tabId) => [keyOf(tabId), noteOf(tabId)]));
  for (const tabId of memory.keys()) if (!open.has(keyOf(tabId))) memory.delete(tabId);
  const stored = await browser.storage.session.get(null).catch(() => ({}));
  const stale = Object.keys(stored).filter((key) => key.startsWith(PREFIX) && !open.has(key));
  if (stale.length > 0) await browser.storage.session.remove(stale).catch(() => {});
}
