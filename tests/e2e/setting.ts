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

/**
 * After a kill in the middle of a press: what was begun goes on by itself. A browser may drop a press together with the worker that it
 * was meant for; then the sidebar still invites, and the reader presses again.
 */
export async function readOrPressAgain({ driver }: Setting, words: string): Promise<void> {
  const invites = /press to read|this is a new page|press the toolbar button/i;
  const has = async (pattern: RegExp) => pattern.test(await driver.sidebar.text());
  const isRead = () => driver.sidebar.text().then((text) => text.includes(words));
  await until(async () => (await isRead()) || (await has(invites)), `${words}, or an invitation to press`);
  // An invitation from before the press gives way to the reading, if the press was heard.
  const goesOn = await until(isRead, words, 4000).then(
    () => true,
    () => false,
  );
  if (goesOn) return;
  await driver.pressButton();
  await driver.sidebar.waitFor(words);
}
