/** The context menu: read this page, look up a selection. */
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { addMenus, chooseMenu } from '../../entrypoints/background/menus.ts';
import { keepSelection, takeSelection } from '../../entrypoints/background/selections.ts';
import { pretendBrowser } from '../support/extension.ts';

const tab = { id: 7, windowId: 1, url: 'https://courier.example/harbour', incognito: false } as never;
const chosen = (menuItemId: string, selectionText?: string) =>
  ({ menuItemId, editable: false, modifiers: [], ...(selectionText ? { selectionText } : {}) }) as never;

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

it('has an entry for pages and one for selections, also after an update', async () => {
  pretendBrowser([]);
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation(((name: string) => name) as never);
  await addMenus();
  expect(fakeBrowser.contextMenus.removeAll).toHaveBeenCalledBefore(vi.mocked(fakeBrowser.contextMenus.create));
  const created = vi.mocked(fakeBrowser.contextMenus.create).mock.calls.map(([entry]) => entry);
  expect(created).toMatchObject([
    { contexts: ['page'], title: 'menuReadPage' },
    { contexts: ['selection'], title: 'menuLookUp' },
  ]);
});

it('opens the sidebar at once, keeps the selection for it, and reads the page', async () => {
  const pretended = pretendBrowser([{ id: 7, url: 'https://courier.example/harbour' }]);
  chooseMenu(chosen('look-up-selection', '  Marta Ellinor '), tab);
  expect(pretended.openSidebar).toHaveBeenCalledTimes(1);
  expect(takeSelection(1)).toBe('Marta Ellinor');
  expect(takeSelection(1)).toBeNull();
  await vi.waitFor(() => expect(pretended.states()).toContain('ready'));
});

it('keeps a selection for its own window, and no longer than a name can be', () => {
  pretendBrowser([]);
  keepSelection(2, 'x'.repeat(1000));
  expect(takeSelection(1)).toBeNull();
  expect(takeSelection(2)).toHaveLength(120);
});
