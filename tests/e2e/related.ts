/** Memory and feeds in a real browser: permission for one site, items beside the open article, kills, and no request unasked. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../support/driver.ts';
import { type FeedServer, serveFeeds } from '../support/feed-server.ts';
import { READ, readOrPressAgain, type Setting } from './setting.ts';

const FEED_ITEM = 'Harbour plan: Marta Ellinor wins over a divided council';

/** The rows of a store of a database of ours, as the sidebar's page sees them. */
function rowsOf({ database, store }: { database: string; store: string }): Promise<unknown[]> {
  return new Promise((done, failed) => {
    const request = indexedDB.open(database);
    request.onerror = () => failed(request.error);
    request.onsuccess = () => {
      const all = request.result.transaction(store).objectStore(store).getAll();
      all.onsuccess = () => {
        request.result.close();
        done(JSON.parse(JSON.stringify(all.result)) as unknown[]);
      };
    };
  });
}

/** Replaces a database by one of another version or without its stores. */
function replaceDatabase({ database, version }: { database: string; version: number }): Promise<void> {
  return new Promise((done, failed) => {
    indexedDB.deleteDatabase(database).onsuccess = () => {
      const request = indexedDB.open(database, version);
      request.onupgradeneeded = () => request.result.createObjectStore('something-else');
      request.onerror = () => failed(request.error);
      request.onsuccess = () => {
        request.result.close();
        done();
      };
    };
  });
}

export function describeRelated(setting: Setting): void {
  describe('related', () => {
    let feeds: FeedServer;
    beforeAll(async () => {
      feeds = await serveFeeds();
    });
    afterAll(() => feeds.close());

    const openRelated = async (path: string) => {
      await setting.read(path, READ);
      await setting.driver.sidebar.click('#tab-related');
    };
    const follow = async (path: string) => {
      const { driver } = setting;
      await driver.sidebar.evaluate(() => {
        const input = document.querySelector<HTMLInputElement>('.feed-form input');
        if (!input) return;
        input.value = '';
        input.dispatchEvent(new Event('input', { bubbles: true }));
      });
      await driver.sidebar.type('.feed-form input', feeds.url(path));
      await driver.sidebar.press('Enter');
    };
    const remembered = () =>
      setting.driver.sidebar.evaluate(rowsOf, { database: 'sidelight-memory', store: 'articles' });
    const press = async (label: string) => {
      const find = () =>
        setting.driver.sidebar.evaluate((words) => {
          const all = [...document.querySelectorAll('button')];
          const button = all.find((one) => one.textContent?.trim() === words);
          button?.setAttribute('data-pressed', '');
          return button !== undefined;
        }, label);
      // What stands beside it may still be on its way from the worker.
      await until(find, `the button ${label}`);
      await setting.driver.sidebar.click('[data-pressed]');
      await setting.driver.sidebar.evaluate(() =>
        document.querySelector('[data-pressed]')?.removeAttribute('data-pressed'),
      );
    };

    it('offers to look elsewhere, and sends nothing by it', async () => {
      const { driver } = setting;
      await openRelated('/article?elsewhere');
      await driver.sidebar.waitFor('Look elsewhere'.toUpperCase());
      const links = await driver.sidebar.evaluate(() =>
        [...document.querySelectorAll<HTMLAnchorElement>('.search-link a')].map(({ href }) => href),
      );
      expect(links.length).toBeGreaterThan(2);
      expect(links.join(' ')).toContain('Ellinor');
      expect(await driver.foreignRequests()).toEqual([]);
    });

    it('remembers nothing until it is switched on, then what is on show and what is read', async () => {
      const { driver } = setting;
      await openRelated('/article?memory');
      await driver.sidebar.waitFor('never the text');
      expect(await remembered().catch(() => [])).toEqual([]);
      await driver.sidebar.click('.sources .switch');
      await driver.sidebar.waitFor(/1 article remembered/);
      await openRelated('/article?memory-on');
      await driver.sidebar.waitFor(/2 articles remembered/);
      await openRelated('/second');
      await driver.sidebar.waitFor(/3 articles remembered/);
      const rows = JSON.stringify(await remembered());
      expect(rows).toContain('Marta Ellinor');
      expect(rows).not.toContain('Shops along the quay stayed open');
    });

    it('tells whom the reader met before', async () => {
      const { driver } = setting;
      await setting.read('/strict', READ);
      await driver.sidebar.waitFor(/met \w+ before: in \d of your articles, last on 3 Mar 2025/);
    });

    it('follows a feed whose site was allowed, and shows its items while the article is open', async () => {
      const { driver } = setting;
      await driver.agreeTo('*://localhost/*');
      await openRelated('/article?feeds');
      await driver.sidebar.waitFor('YOUR FEEDS');
      await follow('/feed.xml');
      await driver.sidebar.waitFor('You follow The Lowmere Courier.');
      await driver.sidebar.waitFor(FEED_ITEM);
      const text = await driver.sidebar.text();
      expect(text).toContain('Your feeds');
      expect(text).toMatch(/both name .*Marta Ellinor/);
      expect(text).toContain('same day');
      expect(text).not.toContain('Orchestra plays');
      expect(feeds.asked.map(({ path }) => path)).toEqual(['/feed.xml']);
      const { headers } = feeds.asked[0] ?? {};
      expect(headers).not.toHaveProperty('cookie');
      expect(headers).not.toHaveProperty('referer');
    });

    it('says so when an address is no feed, and offers the feeds that a page names', async () => {
      const { driver } = setting;
      await openRelated('/article?page');
      await follow('/broken');
      await driver.sidebar.waitFor(/fault of its own/);
      await follow('/page');
      await driver.sidebar.waitFor(/names these feeds/);
      await follow('/nothing-here');
      await driver.sidebar.waitFor(/\(404\)/);
    });

    it('the worker is killed in mid-fetch: the feed is asked again and kept', async () => {
      const { driver } = setting;
      await openRelated('/article?kill-fetch');
      await driver.sidebar.evaluate(
        (url) =>
          new Promise<void>((done, failed) => {
            const request = indexedDB.open('sidelight-feeds');
            request.onerror = () => failed(request.error);
            request.onsuccess = () => {
              const writing = request.result.transaction('feeds', 'readwrite');
              const never = { etag: null, lastModified: null, triedAt: null, fetchedAt: null, trouble: null };
              writing.objectStore('feeds').put({ url, title: 'Slow', ...never, nextAt: 0, failures: 0 });
              writing.oncomplete = () => {
                request.result.close();
                done();
              };
            };
          }),
        feeds.url('/slow-feed.xml'),
      );
      await openRelated('/article?kill-fetch-now');
      await until(async () => feeds.asked.some(({ path }) => path === '/slow-feed.xml'), 'the slow feed to be asked');
      await driver.killBackground();
      await until(
        async () =>
          JSON.stringify(
            await driver.sidebar.evaluate(rowsOf, { database: 'sidelight-feeds', store: 'items' }),
          ).includes('slow-feed'),
        'the items of the slow feed',
      );
      expect(feeds.asked.filter(({ path }) => path === '/slow-feed.xml').length).toBeGreaterThan(1);
    });

    it.each([250, 0, 40, 120, 400, 160, 200, 300])(
      'the worker is killed %i ms into a reading: what was remembered stays, and what is read is remembered',
      async (wait) => {
        const { driver, server } = setting;
        const before = (await remembered()).length;
        // Another page than the one before, so that its words cannot pass for this one's.
        await setting.read(`/second?before=${wait}`, 'Edda Brannick');
        await until(async () => (await remembered()).length === before + 1, 'the page before to be kept');
        await driver.goto(server.url(`/article?kill-write=${wait}`));
        await driver.pressButton();
        await new Promise((wake) => setTimeout(wake, wait));
        await driver.killBackground();
        await readOrPressAgain(setting, 'Joren Askvale');
        await until(
          async () => (await remembered()).length === before + 2,
          async () => `${before + 2} articles instead of ${(await remembered()).length}`,
        );
      },
    );

    it.each([
      ['damaged', 1],
      ['newer', 99],
    ])('a %s memory says so, and the rest works', async (what, version) => {
      const { driver } = setting;
      await driver.killBackground();
      await driver.sidebar.evaluate(replaceDatabase, { database: 'sidelight-memory', version });
      await openRelated(`/article?${what}`);
      await driver.sidebar.waitFor(/Your memory (?:cannot be opened|was written by a newer)/);
      await driver.sidebar.click('#tab-people');
      await driver.sidebar.waitFor('Joren Askvale');
      const stores = await driver.sidebar.evaluate(
        () =>
          new Promise<string[]>((done) => {
            const request = indexedDB.open('sidelight-memory');
            request.onsuccess = () => {
              done([...request.result.objectStoreNames]);
              request.result.close();
            };
          }),
      );
      expect(stores).toEqual(['something-else']);
    });

    it('asks only the feeds that the reader follows', async () => {
      const { driver } = setting;
      const own = new Set(['/feed.xml', '/broken', '/page', '/nothing-here', '/slow-feed.xml']);
      const foreign = (await driver.foreignRequests()).filter(
        (url) => !url.startsWith(feeds.origin) || !own.has(new URL(url).pathname),
      );
      expect(foreign).toEqual([]);
      await driver.sidebar.evaluate(async () => {
        const { browser, chrome } = globalThis as unknown as Record<
          string,
          { permissions: { remove(what: object): Promise<boolean> } }
        >;
        await (browser ?? chrome)?.permissions.remove({ origins: ['*://localhost/*'] });
      });
      const before = feeds.asked.length;
      await openRelated('/article?not-allowed');
      await press('Fetch now');
      await driver.sidebar.waitFor(/feeds followed/);
      expect(feeds.asked.length).toBe(before);
    });
  });
}
