/** Props for the part on further reading and its settings, with actions that remember what was asked. */
import { vi } from 'vitest';
import type { FeedsActions, FeedsView } from '../../components/FeedSettings.tsx';
import type { MemoryActions, MemoryView } from '../../components/MemorySettings.tsx';
import type { RelatedActions, RelatedState } from '../../components/related-state.ts';
import type { CoverageItem } from '../../utils/model/coverage.ts';
import { newFeed } from '../../utils/model/feed.ts';
import type { MetBefore, RelatedAnswer } from '../../utils/model/memory.ts';
import { NOT_FOLLOWING } from '../../utils/view/following.ts';
import { NOON } from './remembered.ts';

export const ITEM: CoverageItem = {
  title: 'Flood wall wins vote',
  url: 'https://herald.example/wall',
  from: 'feed',
  outlet: 'The Dale Herald',
  date: '2025-03-03',
  relation: 'same-story',
  reasons: ['both name Marta Ellinor', 'same day'],
  alsoIn: ['A', 'B', 'C', 'D'].map((outlet) => ({ outlet, url: `https://${outlet}.example/` })),
};

export const MET: MetBefore = {
  key: 'p1',
  articles: 3,
  last: { title: 'Old story', url: 'https://courier.example/old', date: '2024-05-12' },
  role: 'Mayor',
  quotes: [{ words: '“No.”', title: 'Old story', url: 'https://courier.example/old', date: '2024-05-12' }],
};

export function answer(changes: Partial<RelatedAnswer> = {}): RelatedAnswer {
  return {
    url: 'https://courier.example/harbour',
    coverage: [],
    met: [],
    searchWords: '"Marta Ellinor" harbour wall',
    memory: { isOn: false, articles: 0, trouble: null },
    feeds: { followed: 0, isFetching: false, ofPage: [], trouble: null },
    isPrivate: false,
    ...changes,
  };
}

export function relatedState(changes: Partial<RelatedState> = {}): RelatedState {
  const places = ['duckduckgo', 'wayback'];
  return { answer: answer(), date: '2025-03-03', places, following: NOT_FOLLOWING, ...changes };
}

export const relatedActions = () => ({
  remember: vi.fn<RelatedActions['remember']>(),
  follow: vi.fn<RelatedActions['follow']>(),
  fetchFeeds: vi.fn<RelatedActions['fetchFeeds']>(),
  openSettings: vi.fn<RelatedActions['openSettings']>(),
});

export function memoryView(changes: Partial<MemoryView> = {}): MemoryView {
  const one = {
    url: 'https://www.courier.example/a',
    title: 'Harbour story',
    outlet: null,
    date: '2025-03-03',
    readAt: NOON,
  };
  return { chosen: { isOn: true, keepDays: 30 }, found: [one], query: '', trouble: null, words: null, ...changes };
}

export const memoryActions = () => ({
  choose: vi.fn<MemoryActions['choose']>(),
  search: vi.fn<MemoryActions['search']>(),
  forget: vi.fn<MemoryActions['forget']>(),
  forgetSite: vi.fn<MemoryActions['forgetSite']>(),
  forgetAll: vi.fn<MemoryActions['forgetAll']>(),
  exportAll: vi.fn<MemoryActions['exportAll']>(),
  importFile: vi.fn<MemoryActions['importFile']>(),
  startAnew: vi.fn<MemoryActions['startAnew']>(),
});

export function feedsView(changes: Partial<FeedsView> = {}): FeedsView {
  const feed = newFeed({ url: 'https://feeds.courier.example/world', title: 'Courier: World' });
  const starters = [{ url: 'https://herald.example/rss', title: 'Herald' }];
  return { feeds: [feed], starters, following: NOT_FOLLOWING, trouble: null, words: null, ...changes };
}

export const feedsActions = () => ({
  follow: vi.fn<FeedsActions['follow']>(),
  unfollow: vi.fn<FeedsActions['unfollow']>(),
  allowAll: vi.fn<FeedsActions['allowAll']>(),
  fetchFeeds: vi.fn<FeedsActions['fetchFeeds']>(),
  exportOpml: vi.fn<FeedsActions['exportOpml']>(),
  importOpml: vi.fn<FeedsActions['importOpml']>(),
  startAnew: vi.fn<FeedsActions['startAnew']>(),
});
