/** Opens the browser's own sidebar: `sidePanel` in Chrome, `sidebarAction` in Firefox. */
import { browser } from './api.ts';

/** Chrome 116+; not in the types of the polyfill. */
interface SidePanel {
  open(options: { windowId: number }): Promise<void>;
}

function chromeSidePanel(): SidePanel | undefined {
  return (globalThis as { chrome?: { sidePanel?: SidePanel } }).chrome?.sidePanel;
}

/**
 * Call it first thing in the handler of a press: both browsers refuse after any `await` ("only in response to a user gesture").
 * Resolves to false where the browser refused.
 */
export async function openSidebar(windowId: number): Promise<boolean> {
  try {
    await (chromeSidePanel()?.open({ windowId }) ?? browser.sidebarAction.open());
    return true;
  } catch {
    return false;
  }
}
