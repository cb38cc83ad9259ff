/** Chooses from Firefox's context menu as a reader does: a right click in the page, then the entry. */
import { until } from './driver.ts';
import { ACTIONS, type Point } from './firefox-input.ts';
import type { Marionette } from './marionette.ts';

/** Code for the browser's own window sees Firefox's internals. */
interface Popup extends HTMLElement {
  readonly state: 'open' | 'showing' | 'hiding' | 'closed';
  activateItem(item: Element): void;
}

/** Chooses the entry whose words fit `words`, after a right click at `point` of the page. */
export async function chooseFromMenu(marionette: Marionette, point: Point, words: RegExp): Promise<void> {
  await marionette.command('content', 'WebDriver:PerformActions', ACTIONS.rightClick(point));
  await until(
    () =>
      marionette.run(
        'chrome',
        (pattern) => {
          const menu = document.getElementById('contentAreaContextMenu') as Popup | null;
          if (menu?.state !== 'open') return false;
          const items = [...menu.querySelectorAll('menuitem')].filter((item) => item.checkVisibility());
          const item = items.find((one) => new RegExp(pattern).test(one.getAttribute('label') ?? ''));
          if (item) menu.activateItem(item);
          return item !== undefined;
        },
        words.source,
      ),
    `the entry ${words} in the context menu`,
  );
}
