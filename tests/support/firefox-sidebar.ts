/** Firefox's real sidebar: reached through the browser's own window, since it lives in a process of its own. */
import { writeFileSync } from 'node:fs';
import { type InPage, type Sidebar, until } from './driver.ts';
import { ACTIONS, type Point } from './firefox-input.ts';
import type { Marionette } from './marionette.ts';

/** Code for the browser's own window sees Firefox's internals. */
interface Internals {
  SidebarController: {
    isOpen: boolean;
    currentID: string;
    sidebars: Map<string, { extensionId?: string }>;
    browser: { contentDocument: Document; getBoundingClientRect(): DOMRect };
  };
}

export class FirefoxSidebar implements Sidebar {
  readonly #marionette: Marionette;
  readonly #extensionId: string;

  constructor(marionette: Marionette, extensionId: string) {
    this.#marionette = marionette;
    this.#extensionId = extensionId;
  }

  async isOpen(): Promise<boolean> {
    return this.#marionette.run(
      'chrome',
      (id) => {
        const { SidebarController } = globalThis as unknown as Internals;
        const shown = SidebarController.sidebars.get(SidebarController.currentID);
        return SidebarController.isOpen && shown?.extensionId === id;
      },
      this.#extensionId,
    );
  }

  /** The sidebar's page lives in a process of its own, which Marionette's own actor reaches. */
  async evaluate<A, T>(run: InPage<A, T>, argument?: A): Promise<T> {
    const answer = await this.#marionette.run(
      'chrome',
      async ({ code, data }) => {
        const { SidebarController } = globalThis as unknown as Internals;
        const inner = SidebarController.browser.contentDocument.getElementById('webext-panels-browser') as unknown as {
          browsingContext: {
            currentWindowGlobal: { getActor(name: string): { executeScript(...args: unknown[]): Promise<string> } };
          };
        };
        const actor = inner.browsingContext.currentWindowGlobal.getActor('MarionetteCommands');
        const script = `const [data, done] = arguments;
          Promise.resolve((${code})(JSON.parse(data))).then(
            (value) => done(JSON.stringify({ value: value ?? null })), (error) => done(JSON.stringify({ error: String(error) })));`;
        return actor.executeScript(script, [data], { async: true, timeout: 30_000, sandboxName: null });
      },
      { code: String(run), data: JSON.stringify(argument ?? null) },
    );
    const { value, error } = JSON.parse(answer) as { value: T; error?: string };
    if (error) throw new Error(error);
    return value;
  }

  async run(script: string): Promise<void> {
    await this.evaluate(new Function(script) as () => void);
  }

  text(): Promise<string> {
    // biome-ignore lint/performance/useDomNodeTextContent: hidden text must not count
    return this.evaluate(() => document.body.innerText);
  }

  async waitFor(words: string | RegExp, within?: number): Promise<void> {
    const isThere = async () => {
      const text = await this.text();
      return typeof words === 'string' ? text.includes(words) : words.test(text);
    };
    await until(isThere, async () => `${words} in:\n${await this.text().catch(String)}`, within);
  }

  async #pointOf(selector: string): Promise<Point> {
    const inPanel = await until(
      () =>
        this.evaluate((wanted) => {
          const element = document.querySelector(wanted);
          if (!element) return null;
          element.scrollIntoView({ block: 'center' });
          const box = element.getBoundingClientRect();
          return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
        }, selector),
      selector,
    );
    const corner = await this.#marionette.run(
      'chrome',
      () => {
        const { SidebarController } = globalThis as unknown as Internals;
        const outer = SidebarController.browser.getBoundingClientRect();
        const inner = SidebarController.browser.contentDocument
          .getElementById('webext-panels-browser')
          ?.getBoundingClientRect();
        return { x: outer.x + (inner?.x ?? 0), y: outer.y + (inner?.y ?? 0) };
      },
      null,
    );
    return { x: Math.round(corner.x + inPanel.x), y: Math.round(corner.y + inPanel.y) };
  }

  async click(selector: string): Promise<void> {
    await this.#marionette.command('chrome', 'WebDriver:PerformActions', ACTIONS.click(await this.#pointOf(selector)));
  }

  async press(key: string): Promise<void> {
    await this.#marionette.command('chrome', 'WebDriver:PerformActions', ACTIONS.key(key));
  }

  async type(selector: string, words: string): Promise<void> {
    await this.click(selector);
    for (const letter of words) await this.press(letter);
  }

  async screenshot(file: string): Promise<void> {
    const { value } = await this.#marionette.command<{ value: string }>('chrome', 'WebDriver:TakeScreenshot', {
      full: false,
    });
    writeFileSync(file, Buffer.from(value, 'base64'));
  }
}
