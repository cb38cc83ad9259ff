/** Drives a real Firefox with Sidelight in its real sidebar, headless, over Marionette. */
import { type Driver, type InPage, type Surface, until } from './driver.ts';
import { ACTIONS } from './firefox-input.ts';
import { chooseFromMenu } from './firefox-menu.ts';
import { FirefoxProcess } from './firefox-process.ts';
import { FirefoxSidebar } from './firefox-sidebar.ts';
import type { Marionette } from './marionette.ts';

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
        allowPrivateBrowsing: true,
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
    return this.#open('tab', url);
  }

  async #open(type: 'tab' | 'window', url: string): Promise<string> {
    const { handle } = await this.marionette.command<{ handle: string }>('content', 'WebDriver:NewWindow', { type });
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

  async openWindow(url: string): Promise<void> {
    await this.#open('window', url);
  }

  /** A private window in front, at `url`. Sidelight was allowed in there when it was installed. */
  async openPrivateWindow(url: string): Promise<void> {
    const known = await this.marionette.command<string[]>('content', 'WebDriver:GetWindowHandles');
    await this.marionette.run(
      'chrome',
      () => {
        const { OpenBrowserWindow } = globalThis as unknown as { OpenBrowserWindow(options: object): void };
        OpenBrowserWindow({ private: true });
      },
      null,
    );
    const opened = await until(async () => {
      const handles = await this.marionette.command<string[]>('content', 'WebDriver:GetWindowHandles');
      return handles.find((handle) => !known.includes(handle)) ?? null;
    }, 'the private window');
    await this.showTab(opened);
    // The window loads a page of its own first, which would take the place of ours.
    await until(
      () => this.page.evaluate(() => location.href !== 'about:blank' && document.readyState === 'complete'),
      'the private window to be there',
    );
    await this.goto(url);
  }

  /** A right click in the middle of the first element that fits, then the entry of the context menu that says `words`. */
  async chooseFromMenu(selector: string, words: RegExp): Promise<void> {
    const point = await this.page.evaluate((wanted) => {
      const element = document.querySelector(wanted);
      element?.scrollIntoView({ block: 'center' });
      const box = element?.getBoundingClientRect();
      return box ? { x: Math.round(box.x + 20), y: Math.round(box.y + box.height / 2) } : null;
    }, selector);
    if (!point) throw new Error(`Nothing to click on: ${selector}`);
    await chooseFromMenu(this.marionette, point, words);
  }

  async closeWindow(): Promise<void> {
    await this.marionette.command('content', 'WebDriver:CloseWindow');
    await this.showTab('');
  }

  async sidebarTexts(): Promise<readonly string[]> {
    const { value: here } = await this.marionette.command<{ value: string }>('content', 'WebDriver:GetWindowHandle');
    const texts: string[] = [];
    for (const handle of await this.marionette.command<string[]>('content', 'WebDriver:GetWindowHandles')) {
      await this.showTab(handle);
      if (await this.sidebar.isOpen()) texts.push(await this.sidebar.text());
    }
    await this.showTab(here);
    return texts;
  }

  /** As an update does while pages are open. */
  async reloadExtension(): Promise<void> {
    await this.marionette.run(
      'chrome',
      async (id) => {
        const { ChromeUtils } = globalThis as unknown as {
          ChromeUtils: {
            importESModule(url: string): {
              AddonManager: { getAddonByID(id: string): Promise<{ reload(): Promise<void> }> };
            };
          };
        };
        const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
        await (await AddonManager.getAddonByID(id)).reload();
      },
      this.extensionId,
    );
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
