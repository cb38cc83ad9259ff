/** What an open sidebar gets to see for a tab: what is known of its page, or the beginning of a visit where one is allowed. */
import { mayRead } from '../../utils/browser/permissions.ts';
import { restrictionOf } from '../../utils/browser/restricted.ts';
import { type TabInView, tabById } from '../../utils/browser/tabs.ts';
import type { Params } from '../../utils/messaging/messages.ts';
import { sendToPage } from '../../utils/messaging/send.ts';
import { type TabReport, type TabState, withoutFragment } from '../../utils/model/tab-state.ts';
import { wasPressed } from '../../utils/storage/presses.ts';
import { keepTab, recallAtOnce, recallTab } from '../../utils/storage/tab-sessions.ts';
import { beginVisit, type FirstTry, runningVisit } from './visit.ts';

const report = (tabId: number, url: string | null, state: TabState): TabReport => ({ tabId, url, state });

function isSameAddress(tab: TabInView, url: string | null): boolean {
  return tab.url === null || url === null || withoutFragment(tab.url) === url;
}

/** The permission that a press gives ends with the page, and then the address hides: what was seen and is not any more has moved on. */
function isStillSeen(tab: TabInView, url: string | null): boolean {
  return isSameAddress(tab, url) && !(tab.url === null && url !== null);
}

/** True if the page that a report is about still stands in its tab. Only the page itself knows, where addresses are hidden from us. */
export async function isStillThere(tab: TabInView, { url, state }: TabReport): Promise<boolean> {
  if (!isSameAddress(tab, url)) return false;
  if (state.kind === 'failed') return true;
  if (state.kind !== 'ready' && state.kind !== 'notAnArticle') return false;
  const where = await sendToPage(tab.id, 'page-where', {});
  return where.ok && where.value.url === url;
}

export async function showTab({ tabId, hasMoved }: Params<'show-tab'>): Promise<TabReport> {
  const before = runningVisit(tabId);
  const shown = await look(tabId, hasMoved);
  const running = runningVisit(tabId);
  // A visit that began while we looked knows better: what was known before it is of another page.
  return running && running !== before ? running.report : shown;
}

async function look(tabId: number, hasMoved: boolean): Promise<TabReport> {
  const [tab, recalled] = await Promise.all([tabById(tabId), recallTab(tabId)]);
  // What a visit has kept that ended while we asked is newer.
  const known = recallAtOnce(tabId) ?? recalled;
  if (!tab) return report(tabId, null, { kind: 'failed', reason: 'page-closed' });
  const running = runningVisit(tabId);
  if (running && isSameAddress(tab, running.url)) return running.report;
  // Its worker was killed.
  if (known?.state.kind === 'reading' && isStillSeen(tab, known.url)) return beginVisit(tab);
  if (known && (await isStillThere(tab, known))) return known;
  const page = restrictionOf(tab.url);
  if (page) return report(tabId, tab.url, { kind: 'restrictedPage', page });
  const isAllowed = tab.url !== null && (await mayRead(tab.url));
  if (isAllowed || (await wasPressed(tabId, tab.url))) return beginVisit(tab);
  const wasRefused = known?.state.kind === 'needsPermission' || known?.state.kind === 'restrictedPage';
  if (wasRefused && !hasMoved && isStillSeen(tab, known.url)) return known;
  const waits = report(tabId, tab.url, { kind: 'needsPermission', reason: known ? 'moved-on' : 'not-pressed' });
  // Or the next question would bring the refusal back.
  if (wasRefused) void keepTab(waits, tab.isPrivate);
  return waits;
}

/** Reads (again) without asking whether that is needed; the browser decides whether it is allowed. */
export async function readTab(tabId: number): Promise<TabReport> {
  const tab = await tabById(tabId);
  return tab ? readPageOf(tab) : report(tabId, null, { kind: 'failed', reason: 'page-closed' });
}

export function readPageOf(tab: TabInView, begun?: FirstTry): TabReport {
  const page = restrictionOf(tab.url);
  return page ? report(tab.id, tab.url, { kind: 'restrictedPage', page }) : beginVisit(tab, begun);
}
