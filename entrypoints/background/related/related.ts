/** What else to read on the article in a tab: the page's links, the reader's memory and feeds; whom they met before; how to look further. */
import { chooseRelated, namesByKey, signatureOfArticle } from '../../../utils/analysis/choose-related.ts';
import { meetingKey, metBefore } from '../../../utils/analysis/met-before.ts';
import { tabById } from '../../../utils/browser/tabs.ts';
import { addressKey } from '../../../utils/coverage/address.ts';
import type { DocumentCounts } from '../../../utils/coverage/rarity.ts';
import { searchWords } from '../../../utils/coverage/search-words.ts';
import { sendToPage } from '../../../utils/messaging/send.ts';
import type { ReadingContext } from '../../../utils/model/context.ts';
import type { PastArticle } from '../../../utils/model/coverage.ts';
import type { FeedLink } from '../../../utils/model/feed.ts';
import type { MetBefore, RelatedAnswer } from '../../../utils/model/memory.ts';
import { listFeeds } from '../../../utils/storage/feeds/feeds.ts';
import { memorySettings } from '../../../utils/storage/memory/memory-settings.ts';
import { countArticles, recallByEntity } from '../../../utils/storage/memory/recall.ts';
import { recallTab } from '../../../utils/storage/tab-sessions.ts';
import { findNearItems } from './feed-stories.ts';
import { fetchFeeds, isFetching } from './feeds.ts';
import { rememberIfMissed, rememberingTrouble } from './remember.ts';
import { findNearStories } from './story-memory.ts';

const MOST_PEOPLE = 40;

function joinCounts(a: DocumentCounts, b: DocumentCounts): DocumentCounts {
  return { articles: a.articles + b.articles, count: (feature) => a.count(feature) + b.count(feature) };
}

/** Each article once; one that was read counts as read. */
function eachOnce(past: readonly PastArticle[]): PastArticle[] {
  return [...new Map(past.toReversed().map((article) => [addressKey(article.url), article])).values()].toReversed();
}

async function meetings({ people, article }: ReadingContext): Promise<MetBefore[]> {
  const met = await Promise.all(
    people.slice(0, MOST_PEOPLE).map(async (person) => {
      const key = meetingKey(person);
      const found = key === null ? null : await recallByEntity(key);
      return found?.ok ? metBefore(person, found.value, article.url) : null;
    }),
  );
  return met.filter((one) => one !== null);
}

/** Feeds that the page names and that are not followed. */
async function feedsOfPage(tabId: number, followed: readonly { url: string }[]): Promise<FeedLink[]> {
  const named = await sendToPage(tabId, 'page-feeds', {});
  const known = new Set(followed.map(({ url }) => url));
  return named.ok ? named.value.filter(({ url }) => !known.has(url)) : [];
}

export async function relatedTo(tabId: number): Promise<RelatedAnswer | null> {
  const [report, tab] = await Promise.all([recallTab(tabId), tabById(tabId)]);
  if (report?.state.kind !== 'ready' || !tab) return null;
  // Reading in a private window starts nothing that a network could see.
  if (!tab.isPrivate) await fetchFeeds();
  const { context } = report.state;
  await rememberIfMissed(tab, context);
  const entities = [...context.people, ...context.organizations];
  const signature = signatureOfArticle(context.article, entities);
  const [{ isOn }, count, feeds, near] = await Promise.all([
    memorySettings.get(),
    countArticles(),
    listFeeds(),
    findNearItems(signature),
  ]);
  const stories = isOn ? await findNearStories(signature) : null;
  const past = eachOnce([
    ...(stories?.articles ?? []).map((article) => ({ ...article, from: 'memory' as const })),
    ...near.items.map((item) => ({ ...item, from: 'feed' as const })),
  ]);
  const counts = stories ? joinCounts(stories.counts, near.counts) : near.counts;
  return {
    url: context.article.url,
    coverage: chooseRelated(context.article, entities, past, counts),
    met: isOn ? await meetings(context) : [],
    searchWords: searchWords(signature, namesByKey(entities)),
    memory: {
      isOn,
      articles: count.ok ? count.value : 0,
      trouble: isOn ? (stories?.trouble ?? (count.ok ? null : count.trouble) ?? rememberingTrouble()) : null,
    },
    feeds: {
      followed: feeds.ok ? feeds.value.length : 0,
      isFetching: isFetching(),
      ofPage: await feedsOfPage(tabId, feeds.ok ? feeds.value : []),
      trouble: feeds.ok ? near.trouble : feeds.trouble,
    },
    isPrivate: tab.isPrivate,
  };
}
