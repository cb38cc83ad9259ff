/** Follows the active tab of one window: another tab, another page, another address within the page. */
import { browser } from './api.ts';
import { activeTabOf, type TabInView } from './tabs.ts';

/** A navigation fires several events in a row; one look after the last of them is enough. */
const SETTLE_MS = 120;

export async function ownWindowId(): Promise<number> {
  return (await browser.windows.getCurrent()).id ?? browser.windows.WINDOW_ID_NONE;
}

/** Calls `look` with the active tab now and after each change; returns the way to stop. */
export function followActiveTab(windowId: number, look: (tab: TabInView) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const lookNow = async () => {
    const tab = await activeTabOf(windowId);
    if (tab) look(tab);
  };
  const lookSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(lookNow, SETTLE_MS);
  };
  const onActivated = (info: { windowId: number }) => {
    if (info.windowId === windowId) lookSoon();
  };
  const onUpdated = (
    _: number,
    change: { status?: string; url?: string },
    tab: { active: boolean; windowId?: number },
  ) => {
    if (tab.active && tab.windowId === windowId && (change.status || change.url)) lookSoon();
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
