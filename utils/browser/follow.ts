/** Follows the active tab of the window that a sidebar stands in: another tab, another page, another address within the page. */
import { browser } from './api.ts';
import { frontTab, type TabInView } from './tabs.ts';

/** A navigation fires several events in a row; one look after the last of them is enough. */
const SETTLE_MS = 120;

/**
 * Calls `look` with the active tab now and after each change, and whether it has gone to another page since the last look; returns the
 * way to stop.
 */
export function followActiveTab(look: (tab: TabInView, hasMoved: boolean) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const movedTabs = new Set<number>();
  /** Null until the first look: by then every window may be the one. */
  let ownWindow: number | null = null;
  const isOwn = (windowId: number | undefined) => ownWindow === null || windowId === ownWindow;
  const lookNow = async () => {
    const tab = await frontTab(ownWindow);
    if (!tab) return;
    ownWindow = tab.windowId;
    look(tab, movedTabs.delete(tab.id));
  };
  const lookSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(lookNow, SETTLE_MS);
  };
  const onActivated = (info: { windowId: number }) => {
    if (isOwn(info.windowId)) lookSoon();
  };
  const onUpdated = (
    tabId: number,
    change: { status?: string; url?: string },
    tab: { active: boolean; windowId?: number },
  ) => {
    if (change.status === 'loading' || change.url) movedTabs.add(tabId);
    if (tab.active && isOwn(tab.windowId) && (change.status || change.url)) lookSoon();
  };
  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(onUpdated);
  void lookNow();
  return () => {
    clearTimeout(timer);
    browser.tabs.onActivated.removeListener(onActivated);
    browser.tabs.onUpdated.removeListener(onUpdated);
  };
}
