/** The one press: toolbar button or shortcut opens the sidebar and reads the page; pressed again on a page that is read, it closes. */
import type { Tabs } from '../../utils/browser/api.ts';
import { readInPage } from '../../utils/browser/inject.ts';
import { openSidebar } from '../../utils/browser/sidebar.ts';
import { type TabInView, tabInView } from '../../utils/browser/tabs.ts';
import { tellSidebars } from '../../utils/messaging/send.ts';
import { forgetPress, notePress } from '../../utils/storage/presses.ts';
import { recallAtOnce, recallTab } from '../../utils/storage/tab-sessions.ts';
import { loadKnowledge } from './knowledge.ts';
import { isStillThere, readPageOf } from './show-tab.ts';
import { type FirstTry, runningVisit } from './visit.ts';

export function pressOn(pressed: Tabs.Tab): void {
  const pressedAt = Date.now();
  const tab = tabInView(pressed);
  if (!tab) return;
  void openSidebar(tab.windowId);
  notePress(tab.id, tab.url, tab.isPrivate);
  // Facts are on their way while the browser opens the sidebar and lets the reader in.
  void loadKnowledge();
  // A worker that was just woken lets the page be read while it asks storage whether that is needed.
  const isNew = !runningVisit(tab.id) && !recallAtOnce(tab.id);
  void readUnlessKnown(tab, isNew ? readInPage(tab.id) : undefined).then((isKnown) => {
    // A sidebar that has just opened by this press is younger than it, and stays.
    if (isKnown) tellSidebars('close-if-older', { windowId: tab.windowId, tabId: tab.id, pressedAt });
  });
}

/** True if the page was read before; else begins to read it, or goes on from a reading that has begun. */
export async function readUnlessKnown(tab: TabInView, begun?: FirstTry): Promise<boolean> {
  if (runningVisit(tab.id)) return false;
  const known = await recallTab(tab.id);
  const isRead = known?.state.kind === 'ready' || known?.state.kind === 'notAnArticle';
  if (known && isRead && (await isStillThere(tab, known))) {
    forgetPress(tab.id);
    return true;
  }
  readPageOf(tab, begun);
  return false;
}
