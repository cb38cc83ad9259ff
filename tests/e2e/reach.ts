/** What reaches the reader's eyes, hands and network: accessibility, narrow sidebars, and no request at all. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { READ, type Setting } from './setting.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeResult {
  violations: { id: string; nodes: { html: string }[] }[];
}

/** Ids of failing rules with their elements, colours included. */
async function axeIn({ driver }: Setting): Promise<string[]> {
  // The extension's own policy forbids `eval` to its pages, not to the one who holds the browser.
  await driver.sidebar.run(AXE);
  return driver.sidebar.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(root: Document): Promise<AxeResult> } };
    const { violations } = await axe.run(document);
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
  });
}

export function describeReach(setting: Setting): void {
  describe('reach', () => {
    it.each(['light', 'dark'] as const)('axe finds nothing in the %s sidebar, in any tab', async (colours) => {
      const { driver } = setting;
      await setting.read(`/article?${colours}`, READ);
      await driver.setColours(colours);
      for (const tab of ['people', 'quotes', 'organizations', 'related']) {
        await driver.sidebar.click(`#tab-${tab}`);
        expect(await axeIn(setting)).toEqual([]);
      }
      await driver.setColours('light');
    });

    it.each([200, 320, 360])('nothing sticks out at %i px', async (width) => {
      const { driver } = setting;
      await setting.read(`/article?${width}`, READ);
      await driver.sidebar.evaluate((px) => {
        document.documentElement.style.inlineSize = `${px}px`;
      }, width);
      await driver.sidebar.click('.more');
      const wide = await driver.sidebar.evaluate((px) => {
        const all = [...document.querySelectorAll('main *, .look-up *, .along *, .foot *')];
        return all
          .filter((element) => element.getBoundingClientRect().right > px + 1)
          .map((element) => element.outerHTML.slice(0, 80));
      }, width);
      await driver.sidebar.evaluate(() => document.documentElement.removeAttribute('style'));
      expect(wide).toEqual([]);
    });

    it('everything that can be pressed is at least 24 by 24 pixels', async () => {
      const { driver } = setting;
      await setting.read('/article?targets', READ);
      const small = await driver.sidebar.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('button, summary, input, [role=switch]')]
          .filter((element) => element.checkVisibility())
          .map((element) => ({ box: element.getBoundingClientRect(), html: element.outerHTML.slice(0, 80) }))
          .filter(({ box }) => box.height < 24 || box.width < 24)
          .map(({ html }) => html),
      );
      expect(small).toEqual([]);
    });

    it('both browsers have assigned the shortcut', async () => {
      const commands = await setting.driver.sidebar.evaluate(() => {
        const { browser, chrome } = globalThis as unknown as Record<
          string,
          { commands: { getAll(): Promise<{ name: string; shortcut: string }[]> } }
        >;
        return (browser ?? chrome)?.commands.getAll();
      });
      expect(commands).toEqual([expect.objectContaining({ name: '_execute_action', shortcut: 'Alt+R' })]);
    });

    it('no request has left the extension', async () => {
      expect(await setting.driver.foreignRequests()).toEqual([]);
    });
  });
}
