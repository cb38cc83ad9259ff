/** Tabs as we see them: the address only where the reader has allowed it. */
import { browser, type Tabs } from './api.ts';

export interface TabInView {
  readonly id: number;
  readonly windowId: number;
  /** Null where the browser does not let us see it. */
  readonly url: string | null;
  readonly isPrivate: boolean;
}

export function tabInView(tab: Tabs.Tab): TabInView | null {
  if (tab.id === undefined || tab.windowId === undefined) return null;
  const url = tab.pendingUrl ?? tab.url;
  return {
    id: tab.id,
    windowId: tab.windowId,
    url: url ? url : null,
    isPrivate: tab.incognito,
  };
}

export async function tabById(tabId: number): Promise<TabInView | null> {
  try {
    return tabInView(await browser.tabs.get(tabId));
  } catch {
    return null;
  }
}

/** The tab in front of a window; null for the window that is current: when a sidebar opens, that is its own, later any may be. */
export async function frontTab(windowId: number | null): Promise<TabInView | null> {
  const [tab] = await browser.tabs.query({
    active: true,
    ...(windowId === null ? { currentWindow: true } : { windowId }),
  });
  return tab ? tabInView(tab) : null;
}
