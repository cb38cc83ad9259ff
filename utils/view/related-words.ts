/** The words about further reading: sources, the reader's memory, feeds, and looking elsewhere. */
import type { CoverageSource } from '../model/coverage.ts';
import type { FeedTrouble } from '../model/feed.ts';
import type { StoreTrouble } from '../model/memory.ts';
import { plural } from './plurals.ts';

export const SOURCES: Readonly<Record<CoverageSource, string>> = {
  page: 'This page',
  memory: 'Your memory',
  feed: 'Your feeds',
};

export const FEED_TROUBLE: Readonly<Record<FeedTrouble, string>> = {
  'no-permission': 'The browser’s permission for this site is missing.',
  'not-reached': 'Could not be reached: no connection, or the feed moved to another site.',
  'not-found': 'Nothing is there any more (404).',
  gone: 'The outlet has closed this feed (410). It is not asked again.',
  refused: 'The site refuses to give it to Sidelight.',
  busy: 'The site asks to come back later.',
  server: 'The site has a fault of its own. It is asked again later.',
  'too-slow': 'It took too long.',
  'too-large': 'It is too large to be a news feed.',
  'not-a-feed': 'What came is no feed.',
};

export const STORE_TROUBLE: Readonly<Record<StoreTrouble, string>> = {
  newer:
    'was written by a newer version of Sidelight. Nothing was changed or deleted: update Sidelight to use it again.',
  damaged: 'cannot be opened: its file is damaged. Nothing was deleted. The rest of Sidelight works.',
  unreadable:
    'cannot be opened: the disk is full, or its file is damaged. Nothing was deleted. It is tried again with each article; the rest of Sidelight works.',
  'storage-full': 'could not be saved: the browser’s storage is full. What was kept before is still there.',
  'storage-failed': 'could not be opened just now. Nothing was deleted.',
};

export const BEGIN_ANEW = {
  sure: 'This cannot be undone. Delete it?',
  keep: 'Keep it',
} as const;

export const RELATED = {
  nothingHere: 'This page offers no further reading.',
  nothingAnywhere: 'This page offers no further reading, and nothing in your memory or feeds is near this story.',
  alsoIn: (first: string, others: number) =>
    others > 0 ? `Also in ${first} and ${plural(others, 'other', 'others')}` : `Also in ${first}`,
  memoryTitle: 'Your memory',
  memorySwitch: 'Remember what I read',
  memoryKept:
    'Keeps title, address, outlet, date, names with the first words of their quotes, and key words of each article you read, in this browser only; never the text, never from private windows.',
  memoryCount: (count: number) => `${plural(count, 'article', 'articles')} remembered.`,
  memoryPrivate: 'This is a private window: nothing from it is remembered.',
  feedsTitle: 'Your feeds',
  feedsHint:
    'News feeds that you follow are searched for this story on your machine. They are asked only while you use Sidelight.',
  feedsCount: (count: number) => `${plural(count, 'feed', 'feeds')} followed.`,
  feedAddress: 'Address of a feed or a news site',
  follow: 'Follow',
  followOne: (title: string) => `Follow: ${title}`,
  privacy: 'Works on your machine. Asks the feeds that you follow, and nobody else.',
  fetching: 'Fetching your feeds …',
  fetchNow: 'Fetch now',
  ofPage: 'This page has feeds:',
  foundFeeds: 'This is a page, not a feed. It names these feeds:',
  followed: (title: string) => `You follow ${title}.`,
  notAnAddress: 'This is not an address.',
  permissionDenied: 'Without the browser’s permission for that site it cannot be asked.',
  manage: 'Memory and feeds in the settings',
  elsewhereTitle: 'Look elsewhere',
  elsewhereHint: 'Nothing is sent until you follow a link.',
  query: 'What to search for',
  sends: 'sends',
  met: { she: 'You met her before', he: 'You met him before', they: 'You met this person before' },
  metWords: (articles: number, last: string) => `in ${articles} of your articles, last on ${last}`,
  metThen: (role: string) => `then ${role}`,
  trail: 'What they said before',
} as const;

export const MEMORY_SETTINGS = {
  title: 'Your memory',
  keep: 'Keep for',
  keepAlways: 'ever',
  days: (count: number) => plural(count, 'day', 'days'),
  search: 'Search what you read',
  none: 'Nothing is remembered.',
  noneFound: 'Nothing fits.',
  more: (count: number) => `${plural(count, 'more article', 'more articles')}: search to narrow them down.`,
  forget: 'Forget',
  forgetSite: (site: string) => `Forget all of ${site}`,
  forgetAll: 'Forget all that was read',
  sure: 'This cannot be undone. Forget all?',
  cancel: 'Keep them',
  export: 'Save as a file',
  import: 'Take in a file',
  imported: (count: number) => `${plural(count, 'article', 'articles')} taken in.`,
  foreign: 'This file is not a memory of Sidelight. Nothing was taken in.',
  newer: 'This file was written by a newer version of Sidelight. Nothing was taken in.',
  forgotten: (count: number) => `${plural(count, 'article', 'articles')} forgotten.`,
  trouble: (words: string) => `Your memory ${words}`,
  startAnew: 'Delete the memory and begin anew',
} as const;

export const FEED_SETTINGS = {
  title: 'Your feeds',
  none: 'You follow no feed.',
  unfollow: 'Unfollow',
  allow: 'Allow the sites of all feeds',
  starterTitle: 'Feeds to begin with',
  export: 'Save as OPML',
  import: 'Take in OPML',
  imported: (count: number) =>
    `${plural(count, 'feed', 'feeds')} taken in. Allow their sites, so that they can be asked.`,
  foreign: 'This file is not OPML. Nothing was taken in.',
  trouble: (words: string) => `The list of your feeds ${words}`,
  startAnew: 'Delete the list of feeds and begin anew',
  fetched: (when: string) => `fetched ${when}`,
  neverFetched: 'not fetched yet',
  searchTitle: 'Look elsewhere',
  searchHint: 'Places offered under “Related”. A link is followed only when you click it.',
} as const;
