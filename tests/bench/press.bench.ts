/**
 * From the press of the button to people on screen, beside a bare extension that only runs Readability and shows its text: the same
 * page, real browsers, builds in `.output`. Cold: the worker sleeps and the sidebar has never been opened; warm: both are there.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { ChromiumDriver } from '../support/chromium.ts';
import { type Driver, until } from '../support/driver.ts';
import { FirefoxDriver } from '../support/firefox.ts';
import { serve } from '../support/server.ts';
import { buildBareExtension } from './bare-extension/build-bare-extension.ts';
import type { BenchRow } from './measure.ts';

const root = path.resolve(import.meta.dirname, '../..');
const ROUNDS = 5;
const WARM_PRESSES = 3;
const PATIENCE = 30_000;
/** Ms for what an extension does once, at its installation. */
const INSTALLATION = 3000;
/** Ms for what follows a page's arrival. */
const SETTLING = 400;

/**
 * Runs in the sidebar: when `words` were painted there, null while they are not. The page itself watches for them: asking again and
 * again would take the processor from what is measured.
 */
function shownAt(words: string): number | null {
  // Kept in the page: Firefox runs each script in a world of its own.
  const notes = document.documentElement.dataset;
  if (notes.watched === words) return notes.at ? Number(notes.at) : null;
  notes.watched = words;
  delete notes.at;
  const watch = new MutationObserver(look);
  function look() {
    if (!document.body.textContent?.includes(words)) return;
    watch.disconnect();
    // A message to itself is handled after the frame.
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        notes.at = String(performance.timeOrigin + performance.now());
      };
      port2.postMessage(null);
    });
  }
  watch.observe(document.body, { childList: true, characterData: true, subtree: true });
  look();
  return null;
}

const clock = () => performance.timeOrigin + performance.now();
const pause = (ms: number) => new Promise((wake) => setTimeout(wake, ms));

/** Milliseconds from the press until the sidebar has painted `words` that it did not show before. */
async function pressUntil(driver: Driver, words: string): Promise<number> {
  const ask = () => driver.sidebar.evaluate(shownAt, words);
  if (await driver.sidebar.isOpen()) await ask();
  await pause(SETTLING);
  const began = clock();
  await driver.pressButton();
  const at = await until(ask, `${words} in the sidebar`, PATIENCE);
  return at - began;
}

interface Times {
  readonly cold: number;
  readonly warm: number;
}

async function measure(
  launch: () => Promise<Driver>,
  urlOf: (n: number) => string,
  wordsOf: (n: number) => string,
): Promise<Times> {
  const driver = await launch();
  try {
    await driver.goto(urlOf(0));
    await pause(INSTALLATION);
    await driver.killBackground();
    const cold = await pressUntil(driver, wordsOf(0));
    const warm: number[] = [];
    for (let press = 1; press <= WARM_PRESSES; press++) {
      await driver.goto(urlOf(press));
      warm.push(await pressUntil(driver, wordsOf(press)));
    }
    return { cold, warm: warm.sort((a, b) => a - b)[WARM_PRESSES >> 1] ?? 0 };
  } finally {
    await driver.close();
  }
}

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

/** Each page has a person of its own, so that what an earlier page left in the sidebar is not taken for an answer. */
const NAMES = ['Ada Lindqvist', 'Boris Tamm', 'Carla Mendez', 'Dora Whitlock'];

export async function rows(): Promise<BenchRow[]> {
  const sample = readFileSync(path.join(root, 'scripts', 'sample', 'article.html'), 'utf8');
  const pages = NAMES.map((name, n) => [`/${n}.html`, { body: sample.replaceAll('Klaus Iohannis', name) }] as const);
  const server = await serve(Object.fromEntries(pages));
  const url = (n: number) => server.url(`/${n}.html`);
  const words = (n: number) => NAMES[n] ?? '';
  const browsers = [
    { name: 'chromium', output: 'chrome-mv3', launch: (extension: string) => ChromiumDriver.launch({ extension }) },
    { name: 'firefox', output: 'firefox-mv3', launch: (extension: string) => FirefoxDriver.launch({ extension }) },
  ] as const;
  try {
    const found: BenchRow[] = [];
    for (const { name, output, launch } of browsers) {
      const bare = await buildBareExtension(path.join(root, '.cache', `bare-${name}`), name);
      const ours: Times[] = [];
      const theirs: Times[] = [];
      for (let round = 0; round < ROUNDS; round++) {
        ours.push(await measure(() => launch(path.join(root, '.output', output)), url, words));
        theirs.push(await measure(() => launch(bare), url, words));
      }
      for (const kind of ['cold', 'warm'] as const)
        found.push({
          what: `${name}: press to people on screen, ${kind}`,
          ours: median(ours.map((times) => times[kind])),
          peer: 'bare Readability extension',
          theirs: median(theirs.map((times) => times[kind])),
          unit: 'ms',
        });
    }
    return found;
  } finally {
    await server.close();
  }
}
