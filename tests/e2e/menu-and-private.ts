/** The context menu, and private windows: reached in Firefox through the browser's own window; headless Chromium shows no menu. */
import { describe, expect, it } from 'vitest';
import { until } from '../support/driver.ts';
import type { FirefoxDriver } from '../support/firefox.ts';
import type { Setting } from './setting.ts';

/** Everything that is stored, as the sidebar's page sees it. */
async function stored(): Promise<string> {
  const { browser } = globalThis as unknown as {
    browser: { storage: Record<'local' | 'session', { get(keys: null): Promise<object> }> };
  };
  return JSON.stringify([await browser.storage.local.get(null), await browser.storage.session.get(null)]);
}

/** Selects the first occurrence of a word in the page. */
function select(word: string): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const at = walker.currentNode.textContent?.indexOf(word) ?? -1;
    if (at < 0 || !walker.currentNode.parentElement?.matches('p')) continue;
    const range = document.createRange();
    range.setStart(walker.currentNode, at);
    range.setEnd(walker.currentNode, at + word.length);
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(range);
    walker.currentNode.parentElement.id = 'selected';
    return;
  }
}

export function describeMenuAndPrivate(setting: Setting, firefox: () => FirefoxDriver): void {
  describe('context menu', () => {
    it('reads the page', async () => {
      const { driver, server } = setting;
      await driver.goto(server.url('/second?menu'));
      await firefox().chooseFromMenu('h1', /Read this page/);
      await driver.sidebar.waitFor('Edda Brannick');
    });

    it('looks up the selected words', async () => {
      const { driver, server } = setting;
      await driver.goto(server.url('/article?menu'));
      await driver.page.evaluate(select, 'World Health Organization');
      await firefox().chooseFromMenu('#selected', /Look up .World Health Organization/);
      await until(
        () =>
          driver.sidebar.evaluate(
            () => document.querySelector('.looked-up')?.textContent?.includes('World Health Organization') === true,
          ),
        'what was looked up',
      );
      await driver.sidebar.waitFor('Joren Askvale');
      await driver.sidebar.click('.looked-up-head button');
      await until(() => driver.sidebar.evaluate(() => document.querySelector('.looked-up') === null), 'it to close');
    });
  });

  describe('a private window', () => {
    it('is read, and leaves nothing behind', async () => {
      const { driver, server } = setting;
      await setting.read('/article?before-private', 'Joren Askvale');
      const before = await driver.sidebar.evaluate(stored);
      await firefox().openPrivateWindow(server.url('/second?private'));
      await driver.pressButton();
      await driver.sidebar.waitFor('Edda Brannick');
      const during = await driver.sidebar.evaluate(stored);
      await driver.closeWindow();
      await driver.sidebar.waitFor('Joren Askvale');
      expect(during).not.toContain('Brannick');
      expect(during).not.toContain('/second');
      expect(await driver.sidebar.evaluate(stored)).toBe(before);
    });
  });
}
