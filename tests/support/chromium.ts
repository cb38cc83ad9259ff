/** Drives a real Chromium with Sidelight in its real side panel, headless, over CDP. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type Browser, type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
import { findBrowser } from './browsers.ts';
import { ChromiumSidebar } from './chromium-sidebar.ts';
import { type Driver, type InPage, type Surface, until } from './driver.ts';

/** A press before the worker has run for the first time is lost. */
function isListening(): boolean {
  const { chrome } = globalThis as unknown as { chrome: { action?: { onClicked: { hasListeners(): boolean } } } };
  return chrome.action?.onClicked.hasListeners() === true;
}

export interface LaunchOptions {
  /** Folder of the unpacked extension. */
  readonly extension: string;
  readonly isHeadless?: boolean;
  readonly width?: number;
  readonly height?: number;
}

const QUIET = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-features=Translate,OptimizationHints,MediaRouter',
  '--remote-debugging-port=0',
];

/** The debugging port that Chromium chose, from the file that it writes into its profile. */
function debuggingPort(profile: string): string {
  return readFileSync(path.join(profile, 'DevToolsActivePort'), 'utf8').split('\n')[0] ?? '';
}

export class ChromiumDriver implements Driver {
  readonly name = 'chromium';
  readonly sidebar: ChromiumSidebar;
  readonly context: BrowserContext;
  readonly extensionId: string;
  readonly #profile: string;
  readonly #pipe: CDPSession;
  readonly #foreign: string[] = [];
  #panels: Browser | null = null;
  #tabs = new Map<string, Page>();
  #front: Page;
  #windows = 1;

  private constructor(context: BrowserContext, profile: string, extensionId: string, pipe: CDPSession, front: Page) {
    this.context = context;
    this.#profile = profile;
    this.extensionId = extensionId;
    this.#pipe = pipe;
    this.#front = front;
    this.sidebar = new ChromiumSidebar(() => this.#findPanel());
    context.on('request', (request) => {
      const from = request.serviceWorker()?.url() ?? '';
      if (from !== '' && !request.url().startsWith(`chrome-extension://${extensionId}/`))
        this.#foreign.push(request.url());
    });
  }

  static async launch({
    extension,
    isHeadless = true,
    width = 1300,
    height = 850,
  }: LaunchOptions): Promise<ChromiumDriver> {
    const profile = mkdtempSync(path.join(os.tmpdir(), 'sidelight-chromium-'));
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: findBrowser('chromium'),
      headless: isHeadless,
      viewport: null,
      args: [
        ...QUIET,
        `--disable-extensions-except=${extension}`,
        `--load-extension=${extension}`,
        `--window-size=${width},${height}`,
      ],
    });
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 20_000 }));
    await until(() => worker.evaluate(isListening), 'the worker to listen');
    const browser = context.browser();
    if (!browser) throw new Error('Chromium gave no browser handle');
    const pipe = await browser.newBrowserCDPSession();
    const front = context.pages()[0] ?? (await context.newPage());
    return new ChromiumDriver(context, profile, new URL(worker.url()).host, pipe, front);
  }

  readonly page: Surface = {
    evaluate: <A, T>(run: InPage<A, T>, argument?: A): Promise<T> =>
      this.#front.evaluate(run as never, argument as never),
  };

  /**
   * Playwright's own context never lists the side panel; a second connection does. It is made when a panel is there and given up
   * before a press that may open one: a panel that opens under its eyes waits for a debugger for ever.
   */
  async #allPanels(): Promise<Page[]> {
    const address = this.#panelAddress;
    if ((await this.#countPanels()) === 0) {
      await this.#letGo();
      return [];
    }
    this.#panels ??= await chromium.connectOverCDP(`http://127.0.0.1:${debuggingPort(this.#profile)}`);
    const pages = this.#panels.contexts().flatMap((context) => context.pages());
    return pages.filter((page) => page.url().startsWith(address) && !page.isClosed());
  }

  get #panelAddress(): string {
    return `chrome-extension://${this.extensionId}/sidepanel.html`;
  }

  /** Without the second connection. */
  async #countPanels(): Promise<number> {
    const { targetInfos } = await this.#pipe.send('Target.getTargets');
    return targetInfos.filter(({ url }) => url.startsWith(this.#panelAddress)).length;
  }

  async #letGo(): Promise<void> {
    await this.#panels?.close().catch(() => {});
    this.#panels = null;
  }

  async #findPanel(): Promise<Page | null> {
    return (await this.#allPanels())[0] ?? null;
  }

  async goto(url: string): Promise<void> {
    await this.#front.goto(url);
  }

  async pressButton(): Promise<void> {
    const before = await this.#countPanels();
    // Where every window has its panel, none will open.
    const mayOpen = before < this.#windows;
    if (mayOpen) await this.#letGo();
    const { targetInfos } = await this.#pipe.send('Target.getTargets', { filter: [{ type: 'tab' }] });
    const url = this.#front.url();
    const target = targetInfos.find((info) => info.url === url) ?? targetInfos[0];
    if (!target) throw new Error('No tab to press the button on');
    // Not in Playwright's protocol types.
    const send = this.#pipe.send.bind(this.#pipe) as unknown as (
      method: string,
      parameters: object,
    ) => Promise<unknown>;
    await send('Extensions.triggerAction', { id: this.extensionId, targetId: target.targetId });
    // The panel of another window would bring the second connection back while this one opens.
    if (mayOpen && before > 0) await until(async () => (await this.#countPanels()) !== before, 'the panel to open');
  }

  async openTab(url: string): Promise<string> {
    const page = await this.context.newPage();
    const handle = `tab${this.#tabs.size}`;
    this.#tabs.set(handle, page);
    this.#front = page;
    await page.goto(url);
    return handle;
  }

  async showTab(handle: string): Promise<void> {
    const page = this.#tabs.get(handle) ?? this.context.pages()[0];
    if (!page) throw new Error(`No tab ${handle}`);
    await page.bringToFront();
    this.#front = page;
  }

  async closeTab(handle: string): Promise<void> {
    const page = this.#tabs.get(handle);
    this.#tabs.delete(handle);
    this.#front = this.context.pages().find((other) => other !== page) ?? this.#front;
    await page?.close();
  }

  async openWindow(url: string): Promise<void> {
    const opened = this.context.waitForEvent('page');
    await this.#pipe.send('Target.createTarget', { url: 'about:blank', newWindow: true });
    this.#front = await opened;
    this.#windows++;
    await this.#front.goto(url);
  }

  async closeWindow(): Promise<void> {
    await this.#front.close();
    this.#windows--;
    await this.showTab('');
  }

  async sidebarTexts(): Promise<readonly string[]> {
    return Promise.all((await this.#allPanels()).map((panel) => panel.evaluate(() => document.body.textContent ?? '')));
  }

  /** The browser's own page about extensions may do what a reader can do there. */
  async #onExtensionsPage<A>(run: InPage<A, unknown>, argument: A): Promise<void> {
    const page = await this.context.newPage();
    await page.goto(`chrome://extensions/?id=${this.extensionId}`);
    await page.evaluate(run as never, argument as never);
    await page.close();
    await this.#front.bringToFront();
  }

  async killBackground(): Promise<void> {
    const session = await this.context.newCDPSession(this.#front);
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    await session.detach();
  }

  /** The extensions page can record a consent; the request that the extension then makes is granted without a question. */
  async agreeTo(pattern: string): Promise<void> {
    await this.#onExtensionsPage(
      ([id, host]) => {
        const { chrome } = globalThis as unknown as {
          chrome: { developerPrivate: { addHostPermission(id: string, host: string): Promise<void> } };
        };
        return chrome.developerPrivate.addHostPermission(id, host);
      },
      [this.extensionId, pattern] as const,
    );
  }

  /** As an update does while pages are open. Without developer mode Chromium leaves an unpacked extension switched off. */
  async reloadExtension(): Promise<void> {
    await this.#letGo();
    await this.#onExtensionsPage(async (id) => {
      const { chrome } = globalThis as unknown as {
        chrome: {
          developerPrivate: {
            updateProfileConfiguration(update: { inDeveloperMode: boolean }): Promise<void>;
            reload(id: string, options: { failQuietly: boolean }): Promise<void>;
          };
        };
      };
      await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
      await chrome.developerPrivate.reload(id, { failQuietly: true });
    }, this.extensionId);
  }

  async setColours(scheme: 'light' | 'dark'): Promise<void> {
    await this.#front.emulateMedia({ colorScheme: scheme });
    if (await this.sidebar.isOpen()) await (await this.sidebar.page()).emulateMedia({ colorScheme: scheme });
  }

  async screenshot(file: string): Promise<void> {
    await this.#front.screenshot({ path: file });
  }

  async foreignRequests(): Promise<readonly string[]> {
    return this.#foreign;
  }

  closed(): Promise<void> {
    return new Promise((resolve) => this.context.once('close', () => resolve()));
  }

  async close(): Promise<void> {
    await this.#letGo();
    await this.context.close().catch(() => {});
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
