/** Sidelight is updated while a page is open: the reader that the page still holds is an orphan. */
import { describe, expect, it } from 'vitest';
import { until } from '../support/driver.ts';
import type { Setting } from './setting.ts';

const marks = () => [...CSS.highlights].reduce((sum, [, highlight]) => sum + highlight.size, 0);

export function describeUpdate(setting: Setting, reload: () => Promise<void>): void {
  describe('an update', () => {
    it('updated while the page is open: the old reader gives way to the new one', async () => {
      const { driver } = setting;
      await setting.read('/article?update', 'Joren Askvale');
      await driver.sidebar.click('[data-card]');
      await until(async () => (await driver.page.evaluate(marks)) > 0, 'the mark');
      await reload();
      // The browser takes a moment to know the button again.
      await until(async () => {
        await driver.pressButton();
        return until(() => driver.sidebar.isOpen(), 'it to open', 2000);
      }, 'the new sidebar');
      await driver.sidebar.waitFor('Joren Askvale');
      expect(await driver.page.evaluate(marks)).toBe(0);
      await driver.sidebar.click('[data-card]');
      await until(async () => (await driver.page.evaluate(marks)) > 0, 'the mark');
    });
  });
}
