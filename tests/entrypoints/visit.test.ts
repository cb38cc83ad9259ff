/** A visit from press to result, and all that can come between. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepTab } from '../../utils/storage/tab-sessions.ts';
import { goodReading, type PretendedTab, pretendBrowser } from '../support/extension.ts';

const URL_A = 'https://courier.example/harbour';
const URL_B = 'https://courier.example/lighthouse';

/** A worker that has just been started: no memory but the browser's storage. */
async function freshWorker() {
  vi.resetModules();
  const [show, visit, press, change] = await Promise.all([
    import('../../entrypoints/background/show-tab.ts'),
    import('../../entrypoints/background/visit.ts'),
    import('../../entrypoints/background/press.ts'),
    import('../../entrypoints/background/page-change.ts'),
  ]);
  const showTab = (tabId: number, { hasMoved } = { hasMoved: false }) => show.showTab({ tabId, hasMoved });
  return { ...show, ...visit, ...press, ...change, showTab };
}

const tab = (changes: Partial<PretendedTab> = {}): PretendedTab => ({ id: 7, url: URL_A, ...changes });
const stored = async () => fakeBrowser.storage.session.get(null);

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

describe('a visit', () => {
  it('goes from reading to ready', async () => {
    const pretended = pretendBrowser([tab()]);
    const { readTab, showTab } = await freshWorker();
    expect((await readTab(7)).state.kind).toBe('reading');
    await vi.waitFor(() => expect(pretended.states()).toEqual(['reading', 'ready']));
    expect(await showTab(7)).toMatchObject({ url: URL_A, state: { kind: 'ready' } });
  });

  it.each([
    ['No tab with id: 7.', 'failed'],
    ['The extensions gallery cannot be scripted.', 'restrictedPage'],
    ['Cannot access a chrome:// URL', 'restrictedPage'],
    ['Missing host permission for the tab', 'needsPermission'],
    [
      'Cannot access contents of the page. Extension manifest must request permission to access the respective host.',
      'needsPermission',
    ],
    ['Frame with ID 0 was removed.', 'needsPermission'],
  ])('that the browser refuses with "%s" ends as %s', async (refusal, kind) => {
    const pretended = pretendBrowser([tab({ refusal })]);
    const { readTab } = await freshWorker();
    await readTab(7);
    await vi.waitFor(() => expect(pretended.states().at(-1)).toBe(kind));
  });

  it('says so when the page does not answer, and can be tried again', async () => {
    const page = tab({ reading: null });
    const pretended = pretendBrowser([page]);
    const { readTab } = await freshWorker();
    await readTab(7);
    await vi.waitFor(() => expect(pretended.states().at(-1)).toBe('failed'));
    page.reading = goodReading(URL_A);
    await readTab(7);
    await vi.waitFor(() => expect(pretended.states().at(-1)).toBe('ready'));
  });

  it('tells why a page is not an article', async () => {
    const pretended = pretendBrowser([tab({ reading: { ok: false, url: URL_A, reason: 'listing' } })]);
    const { readTab, showTab } = await freshWorker();
    await readTab(7);
    await vi.waitFor(() => expect(pretended.states().at(-1)).toBe('notAnArticle'));
    expect((await showTab(7)).state).toEqual({ kind: 'notAnArticle', reason: 'listing' });
  });

  it('drops an answer for a page that was left meanwhile', async () => {
    const page = tab();
    page.onRead = () => {
      page.reading = goodReading(URL_A);
      page.url = URL_B;
    };
    const pretended = pretendBrowser([page]);
    const { readTab } = await freshWorker();
    await readTab(7);
    await vi.waitFor(() => expect(pretended.states().at(-1)).toBe('needsPermission'));
    expect(pretended.states()).not.toContain('ready');
  });

  it('is ended by a newer one: only the newer speaks', async () => {
    const page = tab();
    let release: () => void = () => {};
    page.onRead = () => new Promise((resolve) => (release = resolve));
    const pretended = pretendBrowser([page]);
    const { readTab } = await freshWorker();
    await readTab(7);
    await vi.waitFor(() => expect(page.hasReader).toBe(true));
    await new Promise((wake) => setTimeout(wake, 5));
    const releaseOld = release;
    page.onRead = () => {};
    await readTab(7);
    await vi.waitFor(() => expect(pretended.states().at(-1)).toBe('ready'));
    releaseOld();
    await new Promise((wake) => setTimeout(wake, 20));
    expect(pretended.states().filter((kind) => kind === 'ready')).toHaveLength(1);
  });

  it.each(['get', 'sendMessage'] as const)(
    'that begins while a sidebar asks is what it hears of, not the page before (slow tabs.%s)',
    async (slow) => {
      const page = tab();
      const pretended = pretendBrowser([page], { isVisible: false });
      const { readTab, showTab, beginVisit } = await freshWorker();
      await readTab(7);
      await vi.waitFor(() => expect(pretended.states().at(-1)).toBe('ready'));
      const called = Promise.withResolvers<void>();
      const held = Promise.withResolvers<void>();
      const quick = fakeBrowser.tabs[slow] as (...given: never[]) => Promise<unknown>;
      Object.assign(fakeBrowser.tabs, {
        [slow]: async (...given: never[]) => {
          const answer = await quick(...given);
          called.resolve();
          await held.promise;
          return answer;
        },
      });
      const asked = showTab(7);
      await called.promise;
      Object.assign(page, { url: URL_B, onRead: () => new Promise(() => {}) });
      beginVisit({ id: 7, windowId: 1, url: null, isPrivate: false });
      held.resolve();
      expect((await asked).state.kind).toBe('reading');
    },
  );

  it('that ends while a sidebar asks is not begun again', async () => {
    const page = tab();
    const pretended = pretendBrowser([page]);
    const { readTab, showTab } = await freshWorker();
    const reading = Promise.withResolvers<void>();
    page.onRead = () => reading.promise;
    await readTab(7);
    const quick = fakeBrowser.tabs.get as (id: number) => Promise<unknown>;
    const held = Promise.withResolvers<void>();
    Object.assign(fakeBrowser.tabs, { get: (id: number) => held.promise.then(() => quick(id)) });
    const asked = showTab(7);
    reading.resolve();
    await vi.waitFor(() => expect(pretended.states().at(-1)).toBe('ready'));
    held.resolve();
    expect((await asked).state.kind).toBe('ready');
    expect(pretended.states()).toEqual(['reading', 'ready']);
  });

  it('of a tab that is closed ends in words, not in an exception', async () => {
    const tabs = [tab()];
    tabs[0]!.onRead = () => {
      tabs.length = 0;
      throw new Error('The message port closed before a response was received.');
    };
    const pretended = pretendBrowser(tabs);
    const { readTab, showTab } = await freshWorker();
    await readTab(7);
    await vi.waitFor(() => expect(pretended.states().at(-1)).toBe('failed'));
    expect((await showTab(7)).state).toEqual({ kind: 'failed', reason: 'page-closed' });
  });
});

describe('a worker that was killed', () => {
  it('while reading takes the work up again when asked', async () => {
    const pretended = pretendBrowser([tab()]);
    // What the killed one has kept; the fresh one shares nothing with it but storage.
    await keepTab({ tabId: 7, url: URL_A, state: { kind: 'reading' } }, false);
    const { showTab } = await freshWorker();
    expect((await showTab(7)).state.kind).toBe('reading');
    await vi.waitFor(() => expect(pretended.states().at(-1)).toBe('ready'));
  });

  it('before it had kept its result does not read the page that came after, where addresses are hidden again', async () => {
    pretendBrowser([tab({ url: URL_B })], { isVisible: false });
    await keepTab({ tabId: 7, url: URL_A, state: { kind: 'reading' } }, false);
    const { showTab } = await freshWorker();
    expect((await showTab(7)).state).toEqual({ kind: 'needsPermission', reason: 'moved-on' });
    expect(fakeBrowser.scripting.executeScript).not.toHaveBeenCalled();
  });

  it('between the press and the visit begins the visit when asked, once', async () => {
    const pretended = pretendBrowser([tab()]);
    await fakeBrowser.storage.session.set({ 'press:7': { url: URL_A, at: Date.now() } });
    const { showTab } = await freshWorker();
    expect((await showTab(7)).state.kind).toBe('reading');
    await vi.waitFor(() => expect(pretended.states().at(-1)).toBe('ready'));
    expect(Object.keys(await stored())).toEqual(['tab:7']);
  });

  it('does not take a press on another page for one on this', async () => {
    pretendBrowser([tab()]);
    await fakeBrowser.storage.session.set({ 'press:7': { url: URL_B, at: Date.now() } });
    const { showTab } = await freshWorker();
    expect((await showTab(7)).state.kind).toBe('needsPermission');
  });

  it('does not take a press of long ago for one of now, where addresses are hidden', async () => {
    pretendBrowser([tab()], { isVisible: false });
    await fakeBrowser.storage.session.set({ 'press:7': { url: null, at: Date.now() - 60_000 } });
    const { showTab } = await freshWorker();
    expect((await showTab(7)).state.kind).toBe('needsPermission');
  });

  it('after the result still knows it, without reading again', async () => {
    const pretended = pretendBrowser([tab()]);
    await (await freshWorker()).readTab(7);
    await vi.waitFor(() => expect(pretended.states().at(-1)).toBe('ready'));
    const { showTab } = await freshWorker();
    expect((await showTab(7)).state.kind).toBe('ready');
    expect(pretended.states().filter((kind) => kind === 'reading')).toHaveLength(1);
  });
});

describe('a page without a press', () => {
  it('waits for one, and is not touched', async () => {
    pretendBrowser([tab()]);
    const { showTab } = await freshWorker();
    expect((await showTab(7)).state).toEqual({ kind: 'needsPermission', reason: 'not-pressed' });
    expect(fakeBrowser.scripting.executeScript).not.toHaveBeenCalled();
  });

  it('is read where its site is allowed', async () => {
    pretendBrowser([tab()], { granted: ['*://*.courier.example/*'] });
    const { showTab } = await freshWorker();
    expect((await showTab(7)).state.kind).toBe('reading');
  });

  it('is known as a new one where the one before was read, also when addresses are hidden', async () => {
    const page = tab();
    const pretended = pretendBrowser([page], { isVisible: false });
    const { readTab, showTab } = await freshWorker();
    await readTab(7);
    await vi.waitFor(() => expect(pretended.states().at(-1)).toBe('ready'));
    page.url = URL_B;
    page.hasReader = false;
    expect((await showTab(7)).state).toEqual({ kind: 'needsPermission', reason: 'moved-on' });
  });
});

describe('a page that the browser keeps from us', () => {
  it.each(['Missing host permission for the tab', 'The extensions gallery cannot be scripted.'])(
    '("%s") is told of for as long as it stands there',
    async (refusal) => {
      const pretended = pretendBrowser([tab({ refusal })], { isVisible: false });
      const { beginVisit, showTab } = await freshWorker();
      beginVisit({ id: 7, windowId: 1, url: null, isPrivate: false });
      await vi.waitFor(() => expect(['needsPermission', 'restrictedPage']).toContain(pretended.states().at(-1)));
      expect((await showTab(7)).state.kind).toBe(pretended.states().at(-1));
      expect((await showTab(7)).state).not.toMatchObject({ reason: 'moved-on' });
      const next = { kind: 'needsPermission', reason: 'moved-on' };
      expect((await showTab(7, { hasMoved: true })).state).toEqual(next);
      expect((await showTab(7)).state).toEqual(next);
    },
  );
});

describe('a private window', () => {
  it('leaves nothing in storage', async () => {
    const pretended = pretendBrowser([tab({ incognito: true })]);
    const { readTab, showTab } = await freshWorker();
    await readTab(7);
    await vi.waitFor(() => expect(pretended.states().at(-1)).toBe('ready'));
    expect((await showTab(7)).state.kind).toBe('ready');
    expect(await stored()).toEqual({});
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  });
});

describe('storage that fails', () => {
  it('does not stand in the way of a result', async () => {
    const pretended = pretendBrowser([tab()]);
    vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValue(new Error('Session storage quota bytes exceeded'));
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('disk I/O error'));
    const { readTab, showTab } = await freshWorker();
    await readTab(7);
    await vi.waitFor(() => expect(pretended.states().at(-1)).toBe('ready'));
    expect((await showTab(7)).state.kind).toBe('ready');
  });
});

it('a page that is just arriving is asked again', async () => {
  const page = tab({ refusal: 'Frame with ID 0 was removed.' });
  const pretended = pretendBrowser([page]);
  const { readTab } = await freshWorker();
  await readTab(7);
  await new Promise((wake) => setTimeout(wake, 50));
  page.refusal = null;
  await vi.waitFor(() => expect(pretended.states().at(-1)).toBe('ready'));
});

describe('the press', () => {
  const asTab = {
    id: 7,
    windowId: 1,
    url: URL_A,
    incognito: false,
    index: 0,
    highlighted: true,
    active: true,
    pinned: false,
  };

  it('opens the sidebar before anything else', async () => {
    const { openSidebar } = pretendBrowser([tab()]);
    const { pressOn } = await freshWorker();
    pressOn(asTab);
    expect(openSidebar).toHaveBeenCalledTimes(1);
  });

  it('lets the page be read while storage is asked what is known of it', async () => {
    const pretended = pretendBrowser([tab()]);
    const held = Promise.withResolvers<Record<string, unknown>>();
    vi.spyOn(fakeBrowser.storage.session, 'get').mockReturnValue(held.promise as never);
    const { pressOn } = await freshWorker();
    pressOn(asTab);
    expect(fakeBrowser.scripting.executeScript).toHaveBeenCalledTimes(1);
    held.resolve({});
    await vi.waitFor(() => expect(pretended.states()).toEqual(['reading', 'ready']));
    expect(fakeBrowser.scripting.executeScript).toHaveBeenCalledTimes(1);
  });

  it('on a page that is read closes the sidebars that were open, and reads nothing', async () => {
    const pretended = pretendBrowser([tab()]);
    const { pressOn } = await freshWorker();
    pressOn(asTab);
    await vi.waitFor(() => expect(pretended.states().at(-1)).toBe('ready'));
    pressOn(asTab);
    await vi.waitFor(() =>
      expect(pretended.told.at(-1)).toMatchObject({ kind: 'close-if-older', params: { windowId: 1, tabId: 7 } }),
    );
    expect(pretended.states().filter((kind) => kind === 'reading')).toHaveLength(1);
    expect(fakeBrowser.scripting.executeScript).toHaveBeenCalledTimes(1);
  });
});

describe('a page that changes by itself', () => {
  const sender = { id: fakeBrowser.runtime.id, tab: { id: 7, windowId: 1, incognito: false, url: URL_A } } as never;

  it('is read again when its article arrives', async () => {
    const page = tab({ reading: { ok: false, url: URL_A, reason: 'no-article-found' } });
    const pretended = pretendBrowser([page]);
    const { readTab, noticePageChange } = await freshWorker();
    await readTab(7);
    await vi.waitFor(() => expect(pretended.states().at(-1)).toBe('notAnArticle'));
    page.reading = goodReading(URL_A);
    await noticePageChange({ url: URL_A, what: 'arrived' }, sender);
    await vi.waitFor(() => expect(pretended.states().at(-1)).toBe('ready'));
  });

  it('is not read for saying so about a page that nobody pressed on', async () => {
    const pretended = pretendBrowser([tab()]);
    const { noticePageChange } = await freshWorker();
    await noticePageChange({ url: URL_A, what: 'arrived' }, sender);
    await noticePageChange({ url: URL_B, what: 'moved' }, sender);
    expect(pretended.states()).toEqual([]);
    expect(pretended.told).toMatchObject([{ kind: 'tab-changed', params: { tabId: 7 } }]);
  });
});
