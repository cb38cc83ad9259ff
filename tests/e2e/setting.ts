/** What the end-to-end suites share: one browser and one server a file, started before the first test and closed after the last. */
import { afterAll, beforeAll } from 'vitest';
import { type Driver, until } from '../support/driver.ts';
import { PAGES } from '../support/pages.ts';
import { serve, type TestServer } from '../support/server.ts';

export interface Setting {
  readonly driver: Driver;
  readonly server: TestServer;
  /** Goes to a page of `tests/support/pages.ts`, presses the button, and waits for words of the sidebar. */
  read(path: string, words: string | RegExp): Promise<void>;
  /** Resolves when the sidebar is not reading. */
  settled(): Promise<void>;
}

/** `people` words of the sidebar's summary. */
export const READ = /\d (?:people|person)/;

export function setUp(launch: () => Promise<Driver>): Setting {
  let driver: Driver | null = null;
  let server: TestServer | null = null;
  beforeAll(async () => {
    [driver, server] = await Promise.all([launch(), serve(PAGES)]);
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });
  const there = <T>(value: T | null): T => {
    if (value === null) throw new Error('The browser is not there yet');
    return value;
  };
  return {
    get driver() {
      return there(driver);
    },
    get server() {
      return there(server);
    },
    async settled() {
      await until(
        () => this.driver.sidebar.evaluate(() => document.querySelector('.busy') === null),
        'the sidebar to come to an end',
      );
    },
    async read(path, words) {
      const { sidebar } = this.driver;
      await this.driver.goto(this.server.url(path));
      // An open sidebar must have let go of the page before, or its words would pass for the new page's.
      if (await sidebar.isOpen())
        await until(
          () =>
            sidebar.evaluate(
              () => document.querySelector('.state') !== null && document.querySelector('.busy') === null,
            ),
          'the sidebar to notice the new page',
        );
      await this.driver.pressButton();
      await sidebar.waitFor(words);
    },
  };
}
