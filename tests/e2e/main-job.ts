/** The main job in a real browser: one press, people beside the page, a click and the page shows the place. */
import { describe, expect, it } from 'vitest';
import { until } from '../support/driver.ts';
import { READ, type Setting } from './setting.ts';

/** Highlights that the page's own scripts can see, with the number of their ranges. */
function marksInPage() {
  return [...CSS.highlights].map(([name, highlight]) => `${name} ${highlight.size}`).sort();
}

function pageAsText() {
  return document.documentElement.outerHTML;
}

export function describeMainJob(setting: Setting): void {
  describe('the main job', () => {
    it('opens nothing by itself', async () => {
      await setting.driver.goto(setting.server.url('/article'));
      expect(await setting.driver.sidebar.isOpen()).toBe(false);
    });

    it('one press shows who is in the article', async () => {
      const { driver } = setting;
      const before = await driver.page.evaluate(pageAsText);
      await driver.pressButton();
      await driver.sidebar.waitFor(READ);
      const text = await driver.sidebar.text();
      expect(text).toContain('Harbour plan wins over a divided council');
      expect(text).toContain('The Lowmere Courier, 3 Mar 2025');
      expect(text).toContain('Marta Ellinor');
      expect(text).toContain('Joren Askvale');
      expect(text).toContain('We will not let the sea decide who stays in this town');
      expect(await driver.page.evaluate(pageAsText)).toBe(before);
    });

    it('a click on a name marks and shows its places, and changes nothing of the page', async () => {
      const { driver } = setting;
      const before = await driver.page.evaluate(pageAsText);
      await driver.page.evaluate(() => scrollTo(0, document.body.scrollHeight));
      await driver.sidebar.click('[data-card]');
      await until(async () => (await driver.page.evaluate(marksInPage)).includes('sidelight-current 1'), 'the mark');
      await until(() => driver.page.evaluate(() => scrollY < 300), 'the page to scroll to the name');
      expect(await driver.sidebar.text()).toMatch(/1 of \d/);
      expect(await driver.page.evaluate(pageAsText)).toBe(before);
    });

    it('Enter goes to the next mention, Escape takes the marks away', async () => {
      const { driver } = setting;
      await driver.sidebar.press('Enter');
      await driver.sidebar.waitFor(/2 of \d/);
      await driver.sidebar.press('Escape');
      await until(async () => (await driver.page.evaluate(marksInPage)).length === 0, 'the marks to go');
    });

    it('shows quotes, organizations and further reading by keyboard', async () => {
      const { driver } = setting;
      await driver.sidebar.click('#tab-people');
      await driver.sidebar.press('ArrowRight');
      await driver.sidebar.waitFor(/in the order of the text/i);
      await driver.sidebar.press('ArrowRight');
      await driver.sidebar.waitFor('World Health Organization');
      await driver.sidebar.press('End');
      await driver.sidebar.waitFor(/no further reading/);
      await driver.sidebar.press('Home');
      await driver.sidebar.waitFor('Joren Askvale');
    });

    it('looks names up in the whole glossary', async () => {
      const { driver } = setting;
      await driver.sidebar.type('input[type=search]', 'European Commission');
      await driver.sidebar.press('Enter');
      await until(
        () => driver.sidebar.evaluate(() => document.querySelector('.looked-up .card') !== null),
        async () => `a card in ${await driver.sidebar.text()}`,
      );
      await driver.sidebar.press('Escape');
      await until(
        () => driver.sidebar.evaluate(() => document.querySelector('.looked-up') === null),
        'the look-up to close',
      );
    });

    it('pressed again, it closes; and once more, it is back at once', async () => {
      const { driver } = setting;
      await driver.pressButton();
      await until(async () => !(await driver.sidebar.isOpen()), 'the sidebar to close');
      await driver.pressButton();
      await driver.sidebar.waitFor('Joren Askvale');
    });
  });
}
