/**
 * From the press of the button to people on screen, beside a bare extension that only runs Readability and shows its text: the same
 * page, real browsers, builds in `.output`. Cold: the worker sleeps and the sidebar has never been opened; warm: both are there.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { ChromiumDriver } from '../support/chromium.ts';
import type { Driver } from '../support/driver.ts';
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

/** Milliseconds until the sidebar shows `words` that it did not show before; asks again at once, since an answer takes a few ms. */
async function pressUntil(driver: Driver, words: string): Promise<number> {
  const began = performance.now();
  await driver.pressButton();
  for (;;) {
    const isShown = (await driver.sidebar.text().catch(() => '')).includes(words);
    const took = performance.now() - began;
    if (isShown) return took;
    if (took > PATIENCE) throw new Error(`Not shown in the sidebar: ${words}`);
  }
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
    await new Promise((wake) => setTimeout(wake, INSTALLATION));
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
