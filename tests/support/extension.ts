/** A pretended browser for the tests of the entrypoints: tabs, permissions and a page that answers, all in memory. */
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Envelope } from '../../utils/messaging/send.ts';
import type { PageReading } from '../../utils/model/article.ts';
import { withoutFragment } from '../../utils/model/tab-state.ts';
import { context } from './contexts.ts';

export interface PretendedTab {
  id: number;
  url: string;
  windowId?: number;
  incognito?: boolean;
  /** The content script is in; set by injection. */
  hasReader?: boolean;
  /** What injection says, as the browsers word it; null if it works. */
  refusal?: string | null;
  reading?: PageReading | null;
  /** Called when the page is asked to read, before it answers. */
  onRead?: () => void | Promise<void>;
}

export function goodReading(url: string): PageReading {
  const { article } = context();
  return {
    ok: true,
    url,
    article: { ...article, url, blocks: [{ kind: 'paragraph', start: 0, end: article.text.length }] },
  };
}

/** Replaces what the fake browser lacks. `isVisible`: whether addresses are shown to the extension, as with a permission. */
export function pretendBrowser(tabs: PretendedTab[], { isVisible = true, granted = [] as string[] } = {}) {
  const find = (id: number) => {
    const tab = tabs.find((one) => one.id === id);
    if (!tab) throw new Error(`No tab with id: ${id}.`);
    return tab;
  };
  const shown = (tab: PretendedTab) => ({
    id: tab.id,
    windowId: tab.windowId ?? 1,
    incognito: tab.incognito ?? false,
    active: true,
    status: 'complete',
    ...(isVisible ? { url: tab.url } : {}),
  });
  const told: Envelope[] = [];
  const openSidebar = vi.fn(async () => {});
  const fake = fakeBrowser as unknown as Record<string, unknown>;
  Object.assign(fake, {
    sidePanel: { open: openSidebar },
    action: { onClicked: { addListener: vi.fn() } },
    contextMenus: { onClicked: { addListener: vi.fn() }, create: vi.fn(), removeAll: vi.fn(async () => {}) },
    permissions: {
      onAdded: { addListener: vi.fn(), removeListener: vi.fn() },
      onRemoved: { addListener: vi.fn(), removeListener: vi.fn() },
      contains: vi.fn(async ({ origins }: { origins: string[] }) => origins.every((one) => granted.includes(one))),
    },
    scripting: {
      insertCSS: vi.fn(async () => {}),
      executeScript: vi.fn(async ({ target }: { target: { tabId: number } }) => {
        const tab = find(target.tabId);
        if (tab.refusal) throw new Error(tab.refusal);
        tab.hasReader = true;
        await tab.onRead?.();
        return [{ result: tab.reading === null ? null : (tab.reading ?? goodReading(withoutFragment(tab.url))) }];
      }),
    },
  });
  Object.assign(fakeBrowser.tabs, {
    get: async (id: number) => shown(find(id)),
    query: async () => tabs.map(shown),
    sendMessage: async (id: number, { kind }: Envelope) => {
      const tab = find(id);
      if (!tab.hasReader) throw new Error('Could not establish connection. Receiving end does not exist.');
      if (kind === 'page-where') return { ok: true, value: { url: withoutFragment(tab.url) } };
      return { ok: true, value: kind === 'page-mark' ? 'done' : null };
    },
  });
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation((async (message: Envelope) => {
    told.push(message);
  }) as never);
  // No packaged files here: the analysis goes on without glossary and tagger.
  vi.stubGlobal(
    'fetch',
    vi.fn(async () => new Response(null, { status: 404 })),
  );
  return {
    told,
    openSidebar,
    /** Kinds of states that the sidebars were told of, in order. */
    states: () =>
      told.flatMap(({ kind, params }) =>
        kind === 'tab-report' ? [(params as { state: { kind: string } }).state.kind] : [],
      ),
  };
}
