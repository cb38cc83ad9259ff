/** The context menu: read this page, or look up the selected words. */
import { browser, type Menus, type Tabs } from '../../utils/browser/api.ts';
import { openSidebar } from '../../utils/browser/sidebar.ts';
import { tabInView } from '../../utils/browser/tabs.ts';
import { readUnlessKnown } from './press.ts';
import { keepSelection } from './selections.ts';

const READ = 'read-page';
const LOOK_UP = 'look-up-selection';

/** Once at installation and update: both browsers keep the entries. */
export async function addMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: READ, contexts: ['page'], title: browser.i18n.getMessage('menuReadPage') });
  browser.contextMenus.create({ id: LOOK_UP, contexts: ['selection'], title: browser.i18n.getMessage('menuLookUp') });
}

export function chooseMenu(chosen: Menus.OnClickData, inTab?: Tabs.Tab): void {
  const tab = inTab && tabInView(inTab);
  if (!tab) return;
  void openSidebar(tab.windowId);
  if (chosen.menuItemId === LOOK_UP && chosen.selectionText) keepSelection(tab.windowId, chosen.selectionText);
  void readUnlessKnown(tab);
}
