/**
 * Shows the main job: the built extension in a real browser, an article open, the sidebar beside it.
 *
 *   npm start                      Chromium or Chrome, else Firefox
 *   npm start -- --firefox
 *   npm start -- --url URL         another page than the sample
 *   npm start -- --headless        writes pictures, light and dark, into `shots/`; also where there is no display
 */
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { findBrowser } from '../tests/support/browsers.ts';
import { ChromiumDriver } from '../tests/support/chromium.ts';
import type { Driver } from '../tests/support/driver.ts';
import { FirefoxDriver } from '../tests/support/firefox.ts';
import { serve } from '../tests/support/server.ts';
import { run } from './run.ts';

const root = path.dirname(import.meta.dirname);
const shots = path.join(root, 'shots');
/** What the sidebar says when it has read the page. */
const READY = /\b(?:people|person)\b/i;
const READING_TAKES_AT_MOST = 60_000;

const { values } = parseArgs({
  options: { firefox: { type: 'boolean' }, headless: { type: 'boolean' }, url: { type: 'string' } },
});

type BrowserName = 'chromium' | 'firefox';

function isInstalled(name: BrowserName): boolean {
  try {
    return findBrowser(name) !== '';
  } catch {
    return false;
  }
}

function chooseBrowser(): BrowserName | null {
  const wanted: readonly BrowserName[] = values.firefox ? ['firefox'] : ['chromium', 'firefox'];
  return wanted.find(isInstalled) ?? null;
}

function isHeadless(): boolean {
  if (values.headless) return true;
  const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
  if (!hasDisplay) console.log('There is no display here, so pictures are written instead of opening a window.');
  return !hasDisplay;
}

async function takePictures(driver: Driver): Promise<void> {
  mkdirSync(shots, { recursive: true });
  for (const colours of ['light', 'dark'] as const) {
    await driver.setColours(colours);
    for (const [what, surface] of [
      ['page', driver],
      ['sidebar', driver.sidebar],
    ] as const) {
      const file = path.join(shots, `${driver.name}-${what}-${colours}.png`);
      await surface.screenshot(file);
      console.log(`  ${path.relative(process.env.INIT_CWD ?? root, file)}`);
    }
  }
}

async function show(name: BrowserName, url: string, headless: boolean): Promise<void> {
  const extension = path.join(root, '.output', name === 'firefox' ? 'firefox-mv3' : 'chrome-mv3');
  const launch = name === 'firefox' ? FirefoxDriver.launch : ChromiumDriver.launch;
  const driver: Driver = await launch({ extension, isHeadless: headless });
  try {
    console.log(`Opening ${url}`);
    await driver.goto(url);
    await driver.pressButton();
    await driver.sidebar.waitFor(READY, READING_TAKES_AT_MOST);
    if (headless) {
      console.log('The sidebar has read the page. Pictures:');
      await takePictures(driver);
    } else {
      console.log('The sidebar stands beside the article. Close the browser window to end.');
      await driver.closed();
    }
  } finally {
    await driver.close();
  }
}

const name = chooseBrowser();
if (!name) {
  console.error(
    values.firefox
      ? 'Firefox is not here. Install it (Debian: sudo apt-get install firefox-esr), or set SIDELIGHT_FIREFOX to its program.'
      : 'Neither Chromium nor Firefox is here. Install one (Debian: sudo apt-get install chromium), or set SIDELIGHT_CHROMIUM or SIDELIGHT_FIREFOX.',
  );
  process.exit(1);
}

const headless = isHeadless();
console.log('Building Sidelight …');
await run(
  'node',
  [
    '--disable-warning=ExperimentalWarning',
    'scripts/build.ts',
    '--if-stale',
    '--browser',
    name === 'firefox' ? 'firefox' : 'chrome',
  ],
  { cwd: root },
);
const sample = readFileSync(path.join(root, 'scripts', 'sample', 'article.html'), 'utf8');
const server = await serve({ '/article.html': { body: sample } });
try {
  await show(name, values.url ?? server.url('/article.html'), headless);
} finally {
  await server.close();
}
