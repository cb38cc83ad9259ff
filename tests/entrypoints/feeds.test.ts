// @vitest-environment node
/** The worker's feeds: asked when due and allowed, kept, unfollowed for good, over a real server. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { newFeed } from '../../utils/model/feed.ts';
import { type FeedServer, serveFeeds } from '../support/feed-server.ts';

let server: FeedServer;
let isAllowed = true;
beforeAll(async () => {
  server = await serveFeeds();
});
afterAll(() => server.close());

async function freshWorker() {
  vi.resetModules();
  const [worker, stored] = await Promise.all([
    import('../../entrypoints/background/related/feeds.ts'),
    import('../../utils/storage/feeds/feeds.ts'),
  ]);
  return { ...worker, ...stored };
}
type Worker = Awaited<ReturnType<typeof freshWorker>>;

const follow = (worker: Worker, path: string) => worker.followFeed(server.url(path));
const paths = () => server.asked.map(({ path }) => path);
async function fetchAll(worker: Worker, isForced = false) {
  await worker.fetchFeeds(isForced);
  await vi.waitFor(() => expect(worker.isFetching()).toBe(false), 10_000);
}
async function feedAt(worker: Worker, path: string) {
  const feeds = await worker.listFeeds();
  return feeds.ok ? feeds.value.find(({ url }) => url === server.url(path)) : undefined;
}
async function itemTitles(worker: Worker) {
  const items = await worker.listItems();
  return items.ok ? items.value.map(({ title }) => title).sort() : [];
}
const makeDue = async (worker: Worker, path: string) => {
  const feed = await feedAt(worker, path);
  if (feed) await worker.keepFetched({ ...feed, nextAt: 0 }, null);
};

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  globalThis.indexedDB = new IDBFactory();
  server.asked.length = 0;
  isAllowed = true;
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation((async () => {}) as never);
  Object.assign(fakeBrowser as unknown as Record<string, unknown>, {
    permissions: { contains: async () => isAllowed },
  });
});

describe('following', () => {
  it('asks once, keeps the items, and takes the name of the feed', async () => {
    const worker = await freshWorker();
    expect(await follow(worker, '/feed.xml')).toEqual({ kind: 'followed', title: 'The Lowmere Courier' });
    expect(await itemTitles(worker)).toEqual([
      'Harbour plan: Marta Ellinor wins over a divided council',
      'Orchestra plays its last concert',
    ]);
    expect(paths()).toEqual(['/feed.xml']);
  });

  it('of a page offers its feeds and keeps nothing', async () => {
    const worker = await freshWorker();
    expect(await follow(worker, '/page')).toEqual({
      kind: 'page',
      feeds: [{ url: server.url('/feed.xml'), title: 'World' }],
    });
    expect(await worker.listFeeds()).toEqual({ ok: true, value: [] });
  });

  it.each([
    ['/broken', 'server'],
    ['/nothing-here', 'not-found'],
    ['/empty', 'not-a-feed'],
    ['/busy', 'busy'],
  ])('%s fails as %s and keeps nothing', async (path, trouble) => {
    const worker = await freshWorker();
    expect(await follow(worker, path)).toEqual({ kind: 'failed', trouble });
    expect(await worker.listFeeds()).toEqual({ ok: true, value: [] });
  });

  it('without permission asks nobody', async () => {
    isAllowed = false;
    expect(await follow(await freshWorker(), '/feed.xml')).toEqual({ kind: 'failed', trouble: 'no-permission' });
    expect(paths()).toEqual([]);
  });
});

describe('fetching', () => {
  it('asks a feed again only when it is due, and then with its validators', async () => {
    const worker = await freshWorker();
    await follow(worker, '/cached.xml');
    await fetchAll(worker);
    await fetchAll(worker, true);
    expect(paths()).toEqual(['/cached.xml']);
    await makeDue(worker, '/cached.xml');
    await fetchAll(worker);
    expect(server.asked[1]?.headers).toMatchObject({ 'if-none-match': '"v1"' });
    expect(await itemTitles(worker)).toHaveLength(2);
  });

  it('keeps what it has while the server fails, and says what is wrong', async () => {
    const worker = await freshWorker();
    await follow(worker, '/feed.xml');
    const feed = await feedAt(worker, '/feed.xml');
    if (!feed) throw new Error('not followed');
    isAllowed = false;
    await worker.keepFetched({ ...feed, nextAt: 0 }, null);
    await fetchAll(worker);
    expect(await feedAt(worker, '/feed.xml')).toMatchObject({ trouble: 'no-permission', failures: 1 });
    expect(await itemTitles(worker)).toHaveLength(2);
    expect(paths()).toEqual(['/feed.xml']);
  });

  it('takes items whose ids change for what they are: one an address, newest wording', async () => {
    const worker = await freshWorker();
    await follow(worker, '/changing.xml');
    await makeDue(worker, '/changing.xml');
    await fetchAll(worker);
    expect(await itemTitles(worker)).toEqual(['Story 1, version 2', 'Story 2, version 2']);
  });

  it('asks several, good and bad, and each has its own end', async () => {
    const worker = await freshWorker();
    const all = ['/feed.xml', '/gone', '/broken', '/busy', '/page', '/latin.xml', '/nothing-here'];
    await worker.followFeeds(all.map((path) => ({ url: server.url(path), title: path })));
    await fetchAll(worker);
    const troubles = await Promise.all(all.map(async (path) => (await feedAt(worker, path))?.trouble));
    expect(troubles).toEqual([null, 'gone', 'server', 'busy', 'not-a-feed', null, 'not-found']);
    expect(paths().sort()).toEqual([...all].sort());
    await fetchAll(worker);
    expect(paths()).toHaveLength(all.length);
  });

  it('does not bring back a feed that was unfollowed meanwhile', async () => {
    const worker = await freshWorker();
    await worker.followFeeds([{ url: server.url('/feed.xml'), title: 'Courier' }]);
    const fetching = worker.keepFetched(newFeed({ url: server.url('/other'), title: 'x' }), []);
    await worker.unfollowFeed(server.url('/feed.xml'));
    expect(await fetching).toEqual({ ok: true, value: false });
    expect(await worker.keepFetched(newFeed({ url: server.url('/feed.xml'), title: 'x' }), [])).toEqual({
      ok: true,
      value: false,
    });
    expect(await worker.listFeeds()).toEqual({ ok: true, value: [] });
  });

  it('that is cut off by the death of the worker is done by the next one', async () => {
    const first = await freshWorker();
    await first.followFeeds([{ url: server.url('/slow-feed.xml'), title: 'Slow' }]);
    await first.fetchFeeds();
    await vi.waitFor(() => expect(paths()).toEqual(['/slow-feed.xml']));
    const second = await freshWorker();
    await fetchAll(second);
    expect(await itemTitles(second)).toHaveLength(2);
  });
});
