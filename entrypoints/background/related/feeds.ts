/** Asks the reader's feeds when they are due: while a sidebar is in use, for sites that the reader has allowed, and nothing else. */
import { signItem } from '../../../utils/analysis/sign-item.ts';
import { hasFeedPermission } from '../../../utils/browser/feed-permission.ts';
import { decodeFeed } from '../../../utils/coverage/feeds/decode-feed.ts';
import { findFeeds } from '../../../utils/coverage/feeds/find-feeds.ts';
import { parseFeed } from '../../../utils/coverage/feeds/parse-feed.ts';
import { afterAnswer, isDue } from '../../../utils/coverage/feeds/schedule.ts';
import { tellSidebars } from '../../../utils/messaging/send.ts';
import { type Feed, type FeedAnswer, type FeedItem, type KeptItem, newFeed } from '../../../utils/model/feed.ts';
import type { FollowAnswer } from '../../../utils/model/memory.ts';
import { fetchFeed } from '../../../utils/network/fetch-feed.ts';
import { followFeeds, keepFetched, listFeeds, listItems } from '../../../utils/storage/feeds/feeds.ts';
import { loadKnowledge } from '../knowledge.ts';

const AT_ONCE = 3;
/** A reader who presses "fetch now" twice does not ask twice. */
const LEAST_WAIT = 60_000;
/** Names are read in so many items before the worker looks at what else waits. */
const SLICE = 20;

type Fresh = Extract<FeedAnswer, { kind: 'fresh' }>;
const NO_PERMISSION: FeedAnswer = { kind: 'failed', trouble: 'no-permission', retryAfterSeconds: null };

async function ask(feed: Feed): Promise<FeedAnswer> {
  return (await hasFeedPermission(feed.url)) ? fetchFeed(feed) : NO_PERMISSION;
}

/** Items that were kept under the same title keep what they are about. */
async function keepable(feed: string, items: readonly FeedItem[]): Promise<KeptItem[]> {
  const known = await listItems();
  const before = new Map(
    known.ok ? known.value.filter((item) => item.feed === feed).map((item) => [item.url, item]) : [],
  );
  const knowledge = await loadKnowledge();
  const kept: KeptItem[] = [];
  for (const item of items) {
    const { url, title, outlet, date } = item;
    const same = before.get(url);
    const signature = same?.title === title ? same.signature : signItem(item, knowledge);
    kept.push({ feed, url, title, outlet, date, signature });
    if (kept.length % SLICE === 0) await new Promise((go) => setTimeout(go, 0));
  }
  return kept;
}

const textOf = (answer: Fresh) => decodeFeed(answer.bytes, answer.contentType);

/** Takes in what a feed's server answered. A page instead of a feed is a failure like any other. */
async function takeIn(feed: Feed, answer: FeedAnswer): Promise<Feed> {
  const now = Date.now();
  if (answer.kind !== 'fresh') {
    const next = afterAnswer(feed, answer, now);
    await keepFetched(next, null);
    return next;
  }
  const parsed = parseFeed(textOf(answer), answer.url);
  if (!parsed) return takeIn(feed, { kind: 'failed', trouble: 'not-a-feed', retryAfterSeconds: null });
  const items = await keepable(feed.url, parsed.items);
  const next = { ...afterAnswer(feed, answer, now, parsed.ttlMinutes), title: parsed.title ?? feed.title };
  const isKept = await keepFetched(next, items);
  // Without room for the items the validators must not be kept either, or the next answer would be "unchanged".
  if (!isKept.ok) await keepFetched({ ...next, etag: feed.etag, lastModified: feed.lastModified }, null);
  return next;
}

let fetching: Promise<void> | null = null;

export const isFetching = () => fetching !== null;

async function fetchDue(isForced: boolean): Promise<void> {
  const feeds = await listFeeds();
  const now = Date.now();
  const mayBeForced = (feed: Feed) => isForced && feed.trouble !== 'busy' && now - (feed.triedAt ?? 0) > LEAST_WAIT;
  const due = feeds.ok ? feeds.value.filter((feed) => isDue(feed, now) || mayBeForced(feed)) : [];
  const takeNext = async (): Promise<void> => {
    for (let feed = due.shift(); feed; feed = due.shift()) await takeIn(feed, await ask(feed));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, takeNext));
}

/** Begins to ask the feeds that are due, unless that is under way; open sidebars are told when it is done. */
export async function fetchFeeds(isForced = false): Promise<null> {
  const feeds = await listFeeds();
  if (fetching || !feeds.ok) return null;
  if (!isForced && !feeds.value.some((feed) => isDue(feed, Date.now()))) return null;
  fetching = fetchDue(isForced).finally(() => {
    fetching = null;
    tellSidebars('related-changed', {});
  });
  return null;
}

/** Asks an address for the first time. If it is a page that names feeds, those are offered; nothing is kept then. */
export async function followFeed(url: string): Promise<FollowAnswer> {
  const feed = newFeed({ url, title: new URL(url).host });
  const answer = await ask(feed);
  if (answer.kind !== 'fresh') return { kind: 'failed', trouble: answer.kind === 'failed' ? answer.trouble : 'server' };
  const text = textOf(answer);
  if (!parseFeed(text, answer.url)) {
    const feeds = findFeeds(text, answer.url);
    return feeds.length > 0 ? { kind: 'page', feeds } : { kind: 'failed', trouble: 'not-a-feed' };
  }
  // Its answer is at hand: nobody else asks it meanwhile, and if this worker dies the next one does.
  const followed = await followFeeds([feed], Date.now() + LEAST_WAIT);
  if (!followed.ok) return { kind: 'unsaved', trouble: followed.trouble };
  const { title } = await takeIn(feed, answer);
  tellSidebars('related-changed', {});
  return { kind: 'followed', title };
}
