/** How far following a feed has come, in words. */
import type { FeedLink } from '../model/feed.ts';
import type { FollowResult } from '../model/memory.ts';
import { FEED_SETTINGS, FEED_TROUBLE, RELATED, STORE_TROUBLE } from './related-words.ts';

export interface Following {
  readonly isBusy: boolean;
  readonly words: string | null;
  /** Feeds to choose from, where the address was a page. */
  readonly choices: readonly FeedLink[];
}

export const NOT_FOLLOWING: Following = { isBusy: false, words: null, choices: [] };
export const NOW_FOLLOWING: Following = { ...NOT_FOLLOWING, isBusy: true };

export function followingAfter(result: FollowResult): Following {
  switch (result.kind) {
    case 'followed':
      return { ...NOT_FOLLOWING, words: RELATED.followed(result.title) };
    case 'page':
      return { ...NOT_FOLLOWING, choices: result.feeds };
    case 'failed':
      return { ...NOT_FOLLOWING, words: FEED_TROUBLE[result.trouble] };
    case 'unsaved':
      return { ...NOT_FOLLOWING, words: FEED_SETTINGS.trouble(STORE_TROUBLE[result.trouble]) };
    case 'not-an-address':
      return { ...NOT_FOLLOWING, words: RELATED.notAnAddress };
    case 'denied':
      return { ...NOT_FOLLOWING, words: RELATED.permissionDenied };
  }
}
