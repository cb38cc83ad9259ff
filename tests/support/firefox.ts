/** Drives a real Firefox with Sidelight in its real sidebar, headless, over Marionette. */
import { writeFileSync } from 'node:fs';
import type { Driver, InPage, Sidebar, Surface } from './driver.ts';
import { until } from './driver.ts';
import { ACTIONS, type Point } from './firefox-input.ts';
import { FirefoxProcess } from './firefox-process.ts';
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

class FirefoxSidebar implements Sidebar {
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

export interface FirefoxLaunchOptions {
  /** Folder of the unpacked extension. */
  readonly extension: string;
  readonly isHeadless?: boolean;
  readonly width?: number;
  readonly height?: number;
}

export class FirefoxDriver implements Driver {
  readonly name = 'firefox';
  readonly sidebar: FirefoxSidebar;
  readonly page: Surface;
  readonly marionette: Marionette;
  readonly extensionId: string;
  readonly #process: FirefoxProcess;

  private constructor(process: FirefoxProcess, extensionId: string) {
    this.#process = process;
    this.marionette = process.marionette;
    this.extensionId = extensionId;
    this.sidebar = new FirefoxSidebar(process.marionette, extensionId);
    this.page = {
      evaluate: <A, T>(run: InPage<A, T>, argument?: A) => process.marionette.run('content', run, argument as A),
    };
  }

  static async launch({ extension, ...options }: FirefoxLaunchOptions): Promise<FirefoxDriver> {
    const process = await FirefoxProcess.start(options);
    try {
      const { value: id } = await process.marionette.command<{ value: string }>('content', 'Addon:Install', {
        path: extension,
        temporary: true,
      });
      const driver = new FirefoxDriver(process, id);
      await driver.#recordRequests();
      return driver;
    } catch (error) {
      await process.stop();
      throw error;
    }
  }

  /** Every request that an extension's page or script began, from now on. */
  async #recordRequests(): Promise<void> {
    await this.marionette.run(
      'chrome',
      () => {
        const place = globalThis as unknown as {
          foreignRequests: string[];
          Services: { obs: { addObserver(observer: (subject: unknown) => void, topic: string): void } };
          Ci: { nsIHttpChannel: unknown };
        };
        place.foreignRequests = [];
        place.Services.obs.addObserver((subject) => {
          const channel = (subject as { QueryInterface(type: unknown): unknown }).QueryInterface(
            place.Ci.nsIHttpChannel,
          ) as {
            URI: { spec: string };
            loadInfo: { triggeringPrincipal: { addonPolicy: unknown } | null };
          };
          if (channel.loadInfo.triggeringPrincipal?.addonPolicy) place.foreignRequests.push(channel.URI.spec);
        }, 'http-on-modify-request');
      },
      null,
    );
  }

  async goto(url: string): Promise<void> {
    await this.marionette.command('content', 'WebDriver:Navigate', { url });
  }

  async pressButton(): Promise<void> {
    const point = await until(
      () =>
        this.marionette.run(
          'chrome',
          (id) => {
            const items = [...document.querySelectorAll(`[data-extensionid="${id}"]`)];
            const button = items.find((item) => item.closest('#nav-bar'));
            const box = button?.getBoundingClientRect();
            return box && box.width > 0
              ? { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) }
              : null;
          },
          this.extensionId,
        ),
      'the toolbar button',
    );
    await this.marionette.command('chrome', 'WebDriver:PerformActions', ACTIONS.click(point));
  }

  async openTab(url: string): Promise<string> {
    const { handle } = await this.marionette.command<{ handle: string }>('content', 'WebDriver:NewWindow', {
      type: 'tab',
    });
    await this.showTab(handle);
    await this.goto(url);
    return handle;
  }

  /** An unknown handle means the first tab. */
  async showTab(handle: string): Promise<void> {
    const handles = await this.marionette.command<string[]>('content', 'WebDriver:GetWindowHandles');
    const chosen = handles.includes(handle) ? handle : handles[0];
    await this.marionette.command('content', 'WebDriver:SwitchToWindow', { handle: chosen, focus: true });
  }

  async closeTab(handle: string): Promise<void> {
    await this.showTab(handle);
    await this.marionette.command('content', 'WebDriver:CloseWindow');
    await this.showTab('');
  }

  async killBackground(): Promise<void> {
    await this.marionette.run(
      'chrome',
      (id) => {
        const { WebExtensionPolicy } = globalThis as unknown as {
          WebExtensionPolicy: {
            getByID(id: string): { extension: { terminateBackground(options: object): Promise<void> } };
          };
        };
        return WebExtensionPolicy.getByID(id).extension.terminateBackground({ disableResetIdleForTest: true });
      },
      this.extensionId,
    );
  }

  /** A preference of the profile answers for the reader: see `firefox-process.ts`. */
  async agreeTo(): Promise<void> {}

  async setColours(scheme: 'light' | 'dark'): Promise<void> {
    await this.marionette.run(
      'chrome',
      (number) => {
        const { Services } = globalThis as unknown as {
          Services: { prefs: { setIntPref(name: string, value: number): void } };
        };
        Services.prefs.setIntPref('ui.systemUsesDarkTheme', number);
        Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', number === 1 ? 0 : 1);
      },
      scheme === 'dark' ? 1 : 0,
    );
  }

  async screenshot(file: string): Promise<void> {
    await this.sidebar.screenshot(file);
  }

  foreignRequests(): Promise<readonly string[]> {
    return this.marionette.run(
      'chrome',
      () => (globalThis as unknown as { foreignRequests: string[] }).foreignRequests,
      null,
    );
  }

  closed(): Promise<void> {
    return this.#process.exited();
  }

  async close(): Promise<void> {
    await this.#process.stop();
  }
}
