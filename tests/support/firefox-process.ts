/** Starts a Firefox with a fresh, silent profile and takes it down again with all that belongs to it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { findBrowser } from './browsers.ts';
import { Marionette } from './marionette.ts';

/** No first-run pages, no updates, no request of the browser's own. */
const PREFERENCES: Readonly<Record<string, string | number | boolean>> = {
  'app.normandy.enabled': false,
  'app.update.auto': false,
  'app.update.disabledForTesting': true,
  'browser.aboutwelcome.enabled': false,
  'browser.newtabpage.enabled': false,
  'browser.region.network.url': '',
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.startup.page': 0,
  'browser.tabs.warnOnClose': false,
  'browser.topsites.contile.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'datareporting.policy.dataSubmissionPolicyBypassNotification': true,
  'extensions.getAddons.cache.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'extensions.update.enabled': false,
  // The tests say yes in the reader's place.
  'extensions.webextOptionalPermissionPrompts': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'toolkit.telemetry.reportingpolicy.firstRun': false,
  'toolkit.telemetry.server': '',
  'ui.prefersReducedMotion': 1,
};

export interface FirefoxOptions {
  readonly isHeadless?: boolean;
  readonly width?: number;
  readonly height?: number;
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = net.createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as net.AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

const START_WITHIN_MS = 60_000;

async function connect(port: number, process: ChildProcess): Promise<Marionette> {
  const end = Date.now() + START_WITHIN_MS;
  for (;;) {
    try {
      return await Marionette.connect(port);
    } catch (error) {
      if (Date.now() > end || process.exitCode !== null) throw error;
      await new Promise((wake) => setTimeout(wake, 50));
    }
  }
}

export class FirefoxProcess {
  readonly marionette: Marionette;
  readonly #process: ChildProcess;
  readonly #profile: string;

  private constructor(marionette: Marionette, process: ChildProcess, profile: string) {
    this.marionette = marionette;
    this.#process = process;
    this.#profile = profile;
  }

  static async start({ isHeadless = true, width = 1300, height = 850 }: FirefoxOptions): Promise<FirefoxProcess> {
    const profile = mkdtempSync(path.join(os.tmpdir(), 'sidelight-firefox-'));
    const port = await freePort();
    const preferences = Object.entries({ ...PREFERENCES, 'marionette.port': port });
    const lines = preferences.map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`);
    writeFileSync(path.join(profile, 'user.js'), lines.join('\n'));
    const flags = ['--marionette', '--remote-allow-system-access', '--no-remote', '--profile', profile];
    const size = ['--width', String(width), '--height', String(height)];
    const child = spawn(
      findBrowser('firefox'),
      [...flags, ...size, ...(isHeadless ? ['--headless'] : []), 'about:blank'],
      {
        stdio: 'ignore',
        env: {
          ...process.env,
          MOZ_CRASHREPORTER_DISABLE: '1',
          MOZ_HEADLESS_WIDTH: String(width),
          MOZ_HEADLESS_HEIGHT: String(height),
        },
      },
    );
    try {
      const started = new FirefoxProcess(await connect(port, child), child, profile);
      await started.marionette.begin();
      return started;
    } catch (error) {
      child.kill('SIGKILL');
      throw error;
    }
  }

  exited(): Promise<void> {
    return new Promise((resolve) => {
      if (this.#process.exitCode !== null) resolve();
      this.#process.once('exit', () => resolve());
    });
  }

  async stop(): Promise<void> {
    const patience = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
    await Promise.race([
      this.marionette.command('content', 'Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => {}),
      patience(3000),
    ]);
    await Promise.race([this.exited(), patience(5000)]);
    if (this.#process.exitCode === null) this.#process.kill('SIGKILL');
    this.marionette.close();
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
