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
export function openSidebar(windowId: number): Promise<boolean> {
  const sidePanel = chromeSidePanel();
  const opened = sidePanel ? sidePanel.open({ windowId }) : browser.sidebarAction.open();
  return opened.then(
    () => true,
    () => false,
  );
}

/** True in Chrome, whose sidebar cannot be asked for by name. */
export function isChromePanel(): boolean {
  return chromeSidePanel() !== undefined;
}
