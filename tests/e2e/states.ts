/** Pages that are no article, that may not be read, or that were not asked for: each has its words. */
import { describe, expect, it } from 'vitest';
import { until } from '../support/driver.ts';
import { READ, type Setting } from './setting.ts';

export function describeStates(setting: Setting): void {
  describe('states', () => {
    it('a new page waits for a press', async () => {
      const { driver, server } = setting;
      await setting.read('/article', READ);
      await driver.goto(server.url('/second'));
      await driver.sidebar.waitFor(/press the sidelight button|press to read this page/i);
      await driver.pressButton();
      await driver.sidebar.waitFor('Edda Brannick');
    });

    it.each([
      ['/listing', /list of articles|no article found/i],
      ['/stub', /too little text|no article found/i],
      ['/german', /English only/],
      ['/arabic', /English only/],
    ])('%s', async (path, words) => {
      await setting.read(path, words);
    });

    it('right-to-left text is shown right to left', async () => {
      const { driver } = setting;
      await setting.read('/arabic', /English only/);
      expect(await driver.sidebar.evaluate(() => document.querySelector('h1')?.matches(':dir(rtl)'))).toBe(true);
    });

    it('a page of the browser says why it is not read', async () => {
      const { driver } = setting;
      await driver.goto(driver.name === 'firefox' ? 'about:license' : 'chrome://version');
      await driver.pressButton();
      await driver.sidebar.waitFor(/page of the browser itself|cannot be read/i);
    });

    it('each tab has its own state', async () => {
      const { driver, server } = setting;
      await setting.read('/article', 'Joren Askvale');
      const second = await driver.openTab(server.url('/second'));
      await driver.sidebar.waitFor(/press to read this page/i);
      await driver.pressButton();
      await driver.sidebar.waitFor('Edda Brannick');
      await driver.closeTab(second);
      await driver.sidebar.waitFor('Joren Askvale');
    });

    it('an article that arrives late is read when it is there', async () => {
      await setting.read('/late', 'Joren Askvale');
    });

    it('a page that moves on by script is a new page, and going back finds the old one', async () => {
      const { driver } = setting;
      await setting.read('/spa/first', 'Joren Askvale');
      await driver.page.evaluate(() => (globalThis as unknown as { moveOn(): void }).moveOn());
      await driver.sidebar.waitFor(/this is a new page/i);
      await driver.pressButton();
      await driver.sidebar.waitFor('Edda Brannick');
    });

    it('reads along where that is allowed, and no longer when the permission is given back', async () => {
      const { driver, server } = setting;
      await driver.agreeTo('*://*/*');
      await driver.goto(server.url('/article'));
      await driver.sidebar.waitFor(/new page|press to read/i);
      await driver.sidebar.click('.along .switch:last-child');
      await driver.sidebar.waitFor('Joren Askvale');
      await driver.goto(server.url('/second'));
      await driver.sidebar.waitFor('Edda Brannick');
      await driver.goto(server.url('/spa/first'));
      await driver.sidebar.waitFor('Joren Askvale');
      await driver.page.evaluate(() => (globalThis as unknown as { moveOn(): void }).moveOn());
      await driver.sidebar.waitFor('Edda Brannick');
      await driver.sidebar.click('.switch[aria-checked=true]');
      await until(
        () => driver.sidebar.evaluate(() => document.querySelector('.switch[aria-checked=true]') === null),
        'the switch to go off',
      );
      await driver.goto(server.url('/article'));
      await driver.sidebar.waitFor(/new page|press to read/i);
    });
  });
}
