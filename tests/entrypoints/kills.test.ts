/** The worker is killed at any step of reading, fetching and deleting: nothing that was done is lost, nothing deleted comes back. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { newFeed } from '../../utils/model/feed.ts';
import { seededRandom } from '../bench/measure.ts';
import { dieAfter, hasDied, revive } from '../support/killable-storage.ts';
import { keptItem, NOON, remembered } from '../support/remembered.ts';

const KILLS = 240;
const ARTICLES = 12;
const FEEDS = ['https://a.example/feed', 'https://b.example/feed'];

/** A worker that has just been started: no memory but the database. */
async function freshWorker() {
  vi.resetModules();
  const [remember, recall, feeds, stories] = await Promise.all([
    import('../../utils/storage/memory/remember.ts'),
    import('../../utils/storage/memory/recall.ts'),
    import('../../utils/storage/feeds/feeds.ts'),
    import('../../entrypoints/background/related/story-memory.ts'),
  ]);
  return { ...remember, ...recall, ...feeds, ...stories };
}
type Worker = Awaited<ReturnType<typeof freshWorker>>;

/** What must be there: readings by address, items by feed. */
interface World {
  readonly articles: ReadonlyMap<string, number>;
  readonly items: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

const EMPTY: World = { articles: new Map(), items: new Map() };

interface Deed {
  readonly what: string;
  do(worker: Worker): Promise<{ readonly ok: boolean } | undefined>;
  readonly world: World;
}

function without<K, V>(map: ReadonlyMap<K, V>, key: K): Map<K, V> {
  return new Map([...map].filter(([one]) => one !== key));
}

/** One random deed, and the world as it is when it is done. */
function deedFor(world: World, random: () => number, time: number): Deed {
  const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)] as T;
  const id = Math.floor(random() * ARTICLES);
  const { url } = remembered(id);
  const feed = pick(FEEDS);
  const items = Array.from({ length: 4 }, () => keptItem(feed, Math.floor(random() * 8), time));
  const deeds: readonly (() => Deed)[] = [
    () => ({
      what: `read ${url}`,
      do: (worker) => worker.rememberArticle(remembered(id, { readAt: NOON + time })),
      world: { ...world, articles: new Map([...world.articles, [url, NOON + time]]) },
    }),
    () => ({
      what: `forget ${url}`,
      do: (worker) => worker.forgetArticle(url),
      world: { ...world, articles: without(world.articles, url) },
    }),
    () => ({
      what: 'take in a file',
      do: (worker) => worker.importArticles([0, 1, 2].map((one) => remembered(one, { readAt: NOON + time }))),
      world: {
        ...world,
        articles: new Map([...world.articles, ...[0, 1, 2].map((one) => [remembered(one).url, NOON + time] as const)]),
      },
    }),
    () => ({
      what: 'forget what is old',
      do: (worker) => worker.forgetReadBefore(NOON + time - 20),
      world: { ...world, articles: new Map([...world.articles].filter(([, readAt]) => readAt >= NOON + time - 20)) },
    }),
    () => ({
      what: 'pack the index',
      do: async (worker) => {
        await worker.packStories();
        return { ok: true };
      },
      world,
    }),
    () => ({
      what: `follow ${feed}`,
      do: (worker) => worker.followFeeds([{ url: feed, title: feed }]),
      world: { ...world, items: new Map<string, ReadonlyMap<string, string>>([[feed, new Map()], ...world.items]) },
    }),
    () => ({
      what: `fetch ${feed}`,
      do: (worker) => worker.keepFetched({ ...newFeed({ url: feed, title: feed }), fetchedAt: NOON + time }, items),
      world: {
        ...world,
        items: new Map(
          [...world.items].map(([one, kept]) =>
            one === feed
              ? [one, new Map([...kept, ...items.map((item) => [item.url, item.title] as const)])]
              : [one, kept],
          ),
        ),
      },
    }),
    () => ({
      what: `unfollow ${feed}`,
      do: (worker) => worker.unfollowFeed(feed),
      world: { ...world, items: without(world.items, feed) },
    }),
  ];
  // Forgetting everything is rare, or there would be nothing to lose.
  if (random() < 0.02)
    return { what: 'forget all', do: (worker) => worker.forgetEverything(), world: { ...world, articles: new Map() } };
  return pick(deeds)();
}

/** What is stored, in the same form. */
async function lookAt(worker: Worker): Promise<World> {
  const [articles, feeds, items] = await Promise.all([worker.recallAll(), worker.listFeeds(), worker.listItems()]);
  if (!articles.ok || !feeds.ok || !items.ok) throw new Error('The database does not open');
  const byFeed = new Map(feeds.value.map(({ url }) => [url, new Map<string, string>()]));
  for (const { feed, url, title } of items.value) {
    const kept = byFeed.get(feed);
    if (!kept) throw new Error(`An item of ${feed}, which is not followed`);
    kept.set(url, title);
  }
  return { articles: new Map(articles.value.map(({ url, readAt }) => [url, readAt])), items: byFeed };
}

const sorted = <V>(map: ReadonlyMap<string, V>) => [...map].sort(([a], [b]) => (a < b ? -1 : 1));
const plain = ({ articles, items }: World) =>
  JSON.stringify([sorted(articles), sorted(items).map(([feed, kept]) => [feed, sorted(kept)])]);

beforeEach(() => {
  fakeBrowser.reset();
  revive();
});

describe(`killed ${KILLS} times`, () => {
  it('loses nothing and resurrects nothing', { timeout: 60_000 }, async () => {
    const random = seededRandom(41);
    let world = EMPTY;
    let time = 0;
    let halfDone = 0;
    const inMidDeed = new Set<string>();
    for (let kill = 0; kill < KILLS; kill++) {
      const worker = await freshWorker();
      dieAfter(Math.floor(random() * 60));
      let last: Deed = deedFor(world, random, ++time);
      for (;;) {
        const done = await last.do(worker);
        if (hasDied()) break;
        if (!done?.ok) throw new Error(`${last.what} failed`);
        world = last.world;
        last = deedFor(world, random, ++time);
      }
      revive();
      const next = await freshWorker();
      const found = await lookAt(next);
      const allowed = [plain(world), plain(last.world)];
      expect(allowed, `kill ${kill}, in mid-deed: ${last.what}`).toContain(plain(found));
      inMidDeed.add(last.what.split(' ')[0] ?? '');
      if (plain(found) === plain(world) && plain(world) !== plain(last.world)) halfDone++;
      world = found;
      const near = await next.findNearStories(remembered(3).signature);
      const deleted = near.articles.filter(({ url }) => !found.articles.has(url));
      expect(deleted.map(({ url }) => url)).toEqual([]);
      await next.packStories();
    }
    // The test would prove nothing if the kills came between the deeds.
    expect(halfDone).toBeGreaterThan(KILLS / 4);
    expect([...inMidDeed].sort()).toEqual(expect.arrayContaining(['fetch', 'forget', 'read', 'take', 'unfollow']));
  });
});
