/** The reader's memory: kept, found, forgotten, exported; troubles in words; ten thousand articles. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { context } from '../support/contexts.ts';
import { DAY, NOON, remembered } from '../support/remembered.ts';

async function freshWorker() {
  vi.resetModules();
  const [remember, recall, index, file, settings, visits, stories, database, met, kept] = await Promise.all([
    import('../../utils/storage/memory/remember.ts'),
    import('../../utils/storage/memory/recall.ts'),
    import('../../utils/storage/memory/stored-index.ts'),
    import('../../utils/storage/memory/memory-file.ts'),
    import('../../utils/storage/memory/memory-settings.ts'),
    import('../../entrypoints/background/related/remember.ts'),
    import('../../entrypoints/background/related/story-memory.ts'),
    import('../../utils/storage/memory/memory-database.ts'),
    import('../../utils/analysis/met-before.ts'),
    import('../../utils/analysis/remembered.ts'),
  ]);
  return {
    ...remember,
    ...recall,
    ...index,
    ...file,
    ...settings,
    ...visits,
    ...stories,
    ...database,
    ...met,
    ...kept,
  };
}
type Worker = Awaited<ReturnType<typeof freshWorker>>;

const TAB = { id: 7, windowId: 1, url: null, isPrivate: false };

const titles = async (worker: Worker, words = '') => {
  const found = await worker.findRemembered(words);
  return found.ok ? found.value.map(({ title }) => title) : found.trouble;
};

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  vi.useRealTimers();
  globalThis.indexedDB = new IDBFactory();
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation((async () => {}) as never);
});

describe('what is remembered', () => {
  it('is nothing while the memory is off, and nothing from private windows', async () => {
    const worker = await freshWorker();
    await worker.rememberVisit(TAB, context());
    expect(await titles(worker)).toEqual([]);
    await worker.memorySettings.set({ isOn: true, keepDays: null });
    await worker.rememberVisit({ ...TAB, isPrivate: true }, context());
    expect(await titles(worker)).toEqual([]);
    await worker.rememberVisit(TAB, context());
    expect(await titles(worker)).toEqual(['Harbour plan wins over a divided council']);
  });

  it('is the article on show too, when the memory is switched on beside it', async () => {
    const worker = await freshWorker();
    await worker.rememberVisit(TAB, context());
    await worker.rememberIfMissed({ ...TAB, isPrivate: true }, context());
    expect(await titles(worker)).toEqual([]);
    await worker.memorySettings.set({ isOn: true, keepDays: null });
    await worker.rememberIfMissed({ ...TAB, isPrivate: true }, context());
    expect(await titles(worker)).toEqual([]);
    await worker.rememberIfMissed(TAB, context());
    expect(await titles(worker)).toEqual(['Harbour plan wins over a divided council']);
  });

  it('stays forgotten while the article is on show', async () => {
    const worker = await freshWorker();
    await worker.memorySettings.set({ isOn: true, keepDays: null });
    await worker.rememberVisit(TAB, context());
    await worker.forgetArticle(context().article.url);
    await worker.rememberIfMissed(TAB, context());
    expect(await titles(worker)).toEqual([]);
    // Read again, it is.
    await worker.rememberVisit(TAB, context());
    expect(await titles(worker)).toHaveLength(1);
  });

  it('is never the text: at most twelve words of a quote', async () => {
    const worker = await freshWorker();
    const kept = worker.rememberedFrom(context(), NOON);
    const words = JSON.stringify(kept);
    expect(words).toContain('We will not let the sea decide');
    expect(words).not.toContain('defended the harbour plan');
    const quotes = kept.entities.flatMap((entity) => entity.quotes);
    expect(Math.max(...quotes.map((quote) => quote.split(' ').length))).toBeLessThanOrEqual(13);
  });

  it('is one entry an address, the newest reading', async () => {
    const worker = await freshWorker();
    await worker.rememberArticle(remembered(1, { readAt: NOON, title: 'Old' }));
    await worker.rememberArticle(remembered(1, { readAt: NOON + DAY, title: 'New' }));
    await worker.rememberArticle(remembered(1, { readAt: NOON - DAY, title: 'Older' }));
    expect(await titles(worker)).toEqual(['New']);
  });

  it('is found by words of title, outlet and names', async () => {
    const worker = await freshWorker();
    for (const id of [1, 2, 3]) await worker.rememberArticle(remembered(id, { readAt: NOON + id }));
    expect(await titles(worker)).toEqual(['Harbour story 3', 'Harbour story 2', 'Harbour story 1']);
    expect(await titles(worker, 'LOWMERE person 2')).toEqual(['Harbour story 2']);
    expect(await titles(worker, 'nobody')).toEqual([]);
  });

  it('survives two windows that write at once', async () => {
    const [one, two] = [await freshWorker(), await freshWorker()];
    await Promise.all(
      Array.from({ length: 40 }, (_, id) =>
        (id % 2 ? one : two).rememberArticle(remembered(id % 25, { readAt: NOON + id })),
      ),
    );
    expect(await titles(await freshWorker())).toHaveLength(25);
  });
});

describe('forgetting', () => {
  async function filled() {
    const worker = await freshWorker();
    for (const id of [1, 2, 3]) await worker.rememberArticle(remembered(id, { readAt: NOON - id * DAY }));
    await worker.rememberArticle(remembered('x', { url: 'https://www.herald.example/x', readAt: NOON }));
    await worker.packStories();
    return worker;
  }

  it('goes one by one, by site, by age, or all at once', async () => {
    const worker = await filled();
    expect(await worker.forgetArticle('https://courier.example/story-1')).toEqual({ ok: true, value: 1 });
    expect(await worker.forgetSite('herald.example')).toEqual({ ok: true, value: 1 });
    expect(await worker.forgetReadBefore(NOON - 2.5 * DAY)).toEqual({ ok: true, value: 1 });
    expect(await titles(worker)).toEqual(['Harbour story 2']);
    await worker.forgetEverything();
    expect(await titles(worker)).toEqual([]);
    expect(await worker.readIndex()).toEqual({ ok: true, value: null });
  });

  it('reaches the index too, also one that was being packed meanwhile', async () => {
    const worker = await filled();
    const deletions = await worker.countDeletions();
    const before = await worker.readIndex();
    await worker.forgetArticle('https://courier.example/story-1');
    expect(await worker.readIndex()).toMatchObject({ value: { isStale: true } });
    if (!deletions.ok || !before.ok || !before.value) throw new Error('no index');
    expect(await worker.writeIndex(before.value.index, deletions.value)).toEqual({ ok: true, value: false });
    await worker.packStories();
    expect(await worker.readIndex()).toMatchObject({ value: { isStale: false, index: { seqs: { length: 3 } } } });
  });

  it('by age waits where the clock has jumped, and goes on when it was seen again', async () => {
    const worker = await filled();
    await worker.memorySettings.set({ isOn: true, keepDays: 30 });
    vi.useFakeTimers({ toFake: ['Date'], now: NOON });
    await worker.rememberVisit(TAB, context());
    expect(await titles(worker)).toHaveLength(5);
    vi.setSystemTime(NOON + 3650 * DAY);
    await worker.rememberVisit(TAB, context());
    expect(await titles(worker)).toHaveLength(5);
    vi.setSystemTime(NOON);
    await worker.rememberVisit(TAB, context());
    expect(await titles(worker)).toHaveLength(5);
    for (const days of [20, 40]) {
      vi.setSystemTime(NOON + days * DAY);
      await worker.rememberVisit(TAB, context());
    }
    expect(await titles(worker)).toEqual(['Harbour plan wins over a divided council']);
  });
});

describe('a file', () => {
  it('comes back as it went out', async () => {
    const worker = await freshWorker();
    const all = [1, 2, 3].map((id) => remembered(id));
    const read = worker.readMemoryFile(worker.memoryAsJson(all));
    expect(read).toEqual({ ok: true, articles: all });
    expect(await worker.importArticles(all)).toEqual({ ok: true, value: 3 });
    const again = await worker.recallAll();
    expect(again.ok && again.value.map(worker.plainArticle)).toEqual(all);
  });

  it.each([
    ['{"sidelight":"memory","version":2,"articles":[]}', 'newer'],
    ['{"sidelight":"memory","version":1,"articles":[{"url":"javascript:alert(1)"}]}', 'foreign'],
    ['{"sidelight":"memory","version":1}', 'foreign'],
    ['[]', 'foreign'],
    ['nonsense', 'foreign'],
  ])('%s is refused', async (text, reason) => {
    expect((await freshWorker()).readMemoryFile(text)).toEqual({ ok: false, reason });
  });
});

describe('a database', () => {
  const make = (version: number, store: string) =>
    new Promise<void>((done) => {
      const request = indexedDB.open('sidelight-memory', version);
      request.onupgradeneeded = () => request.result.createObjectStore(store);
      request.onsuccess = () => {
        request.result.close();
        done();
      };
    });

  it.each([
    [99, 'newer'],
    [1, 'damaged'],
  ])('of version %i without our stores is %s, and stays as it is', async (version, trouble) => {
    await make(version, 'other');
    const worker = await freshWorker();
    expect(await worker.rememberArticle(remembered(1))).toEqual({ ok: false, trouble });
    expect(await titles(worker)).toBe(trouble);
    expect((await worker.findNearStories(remembered(1).signature)).trouble).toBe(trouble);
    expect(await worker.memoryDatabase.startAnew()).toEqual({ ok: true, value: null });
    expect(await worker.rememberArticle(remembered(1))).toEqual({ ok: true, value: null });
  });

  it('that is full says so and keeps what it has', async () => {
    const worker = await freshWorker();
    await worker.rememberArticle(remembered(1));
    const add = IDBObjectStore.prototype.add;
    IDBObjectStore.prototype.add = () => {
      throw new DOMException('The disk is full', 'QuotaExceededError');
    };
    expect(await worker.rememberArticle(remembered(1, { readAt: NOON + 1 }))).toEqual({
      ok: false,
      trouble: 'storage-full',
    });
    IDBObjectStore.prototype.add = add;
    expect(await titles(worker)).toEqual(['Harbour story 1']);
  });

  it('that the browser cannot open says so, and is asked again by the next article', async () => {
    const worker = await freshWorker();
    await worker.rememberArticle(remembered(1));
    const later = await freshWorker();
    const open = vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      throw new DOMException('Internal error opening backing store for indexedDB.open.', 'UnknownError');
    });
    expect(await later.rememberArticle(remembered(2))).toEqual({ ok: false, trouble: 'unreadable' });
    open.mockRestore();
    expect(await later.rememberArticle(remembered(3))).toEqual({ ok: true, value: null });
    expect(await titles(later)).toEqual(['Harbour story 1', 'Harbour story 3']);
  });

  it('whose records are broken gives the good ones', async () => {
    const worker = await freshWorker();
    await worker.rememberArticle(remembered(1));
    await worker.memoryDatabase.write(['articles'], async (writing) => {
      await writing.objectStore('articles').add({ url: 'x', site: '', entityKeys: [] } as never);
    });
    expect(await titles(worker)).toEqual(['Harbour story 1']);
    await worker.packStories();
    expect((await worker.findNearStories(remembered(1).signature)).articles).toHaveLength(1);
  });
});

describe('near stories', () => {
  it('are found among thousands, packed or just read, and never what was forgotten', { timeout: 60_000 }, async () => {
    const worker = await freshWorker();
    await worker.importArticles(Array.from({ length: 2000 }, (_, id) => remembered(id)));
    await worker.packStories();
    await worker.rememberArticle(remembered('new'));
    await worker.forgetArticle(remembered(7).url);
    const urls = async (id: number | string) =>
      (await worker.findNearStories(remembered(id).signature)).articles.map(({ url }) => url);
    expect((await urls(1234))[0]).toBe(remembered(1234).url);
    expect(await urls('new')).toContain(remembered('new').url);
    expect(await urls(7)).not.toContain(remembered(7).url);
  });
});

describe('a meeting', () => {
  const [person] = context().people;
  it('is told with the newest article, the office then, and the trail of quotes', async () => {
    const { metBefore } = await freshWorker();
    if (!person) throw new Error('nobody');
    const articles = [
      remembered(1, { date: '2026-05-12' }),
      remembered(2, { date: '2024-01-01', entities: [{ key: 'Q1', name: 'M', role: 'Mayor', quotes: ['“No.”'] }] }),
      remembered(3, { url: context().article.url }),
    ];
    expect(metBefore(person, articles, context().article.url)).toMatchObject({
      key: 'p1',
      articles: 2,
      last: { title: 'Harbour story 1', date: '2026-05-12' },
      role: 'Finance Minister',
      quotes: [{ words: '“We will not let the sea decide,”' }, { words: '“No.”', date: '2024-01-01' }],
    });
    expect(metBefore(person, [], 'https://a.example/')).toBeNull();
  });

  it('is not claimed for a single unknown word or a close call', async () => {
    const { meetingKey } = await freshWorker();
    if (!person) throw new Error('nobody');
    expect(meetingKey(person)).toBe('Q1');
    expect(meetingKey({ ...person, glossaryId: null, name: 'Ellinor' })).toBeNull();
    expect(meetingKey({ ...person, glossaryId: null })).toBe('~marta ellinor');
    expect(meetingKey(context().people[1] ?? person)).toBeNull();
  });
});
