/** Feeds that the reader follows: what is known of each, what an item is, and how a fetch can end. */
import type { Signature } from './coverage.ts';
import type { IsoDate } from './date.ts';

/** An item as the feed gives it; text without markup. */
export interface FeedItem {
  readonly title: string;
  /** Absolute, http or https, without the fragment. */
  readonly url: string;
  readonly outlet: string | null;
  readonly date: IsoDate | null;
  readonly summary: string;
}

export interface ParsedFeed {
  readonly title: string | null;
  readonly items: readonly FeedItem[];
  /** Minutes that the feed itself asks to wait between two fetches. */
  readonly ttlMinutes: number | null;
}

/** An item as it is kept: no summary, but what it is about. */
export interface KeptItem {
  readonly feed: string;
  readonly url: string;
  readonly title: string;
  readonly outlet: string | null;
  readonly date: IsoDate | null;
  readonly signature: Signature;
}

/** Where a feed may be found: a link in a page's head, an entry of an OPML file or of the starter list. */
export interface FeedLink {
  readonly url: string;
  readonly title: string;
}

/** Why the newest fetch brought nothing. */
export type FeedTrouble =
  | 'no-permission'
  | 'not-reached'
  | 'not-found'
  | 'gone'
  | 'refused'
  | 'busy'
  | 'server'
  | 'too-slow'
  | 'too-large'
  | 'not-a-feed';

/** A feed that the reader follows. Times in ms since 1970. */
export interface Feed {
  readonly url: string;
  readonly title: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
  readonly triedAt: number | null;
  readonly fetchedAt: number | null;
  readonly nextAt: number;
  /** Fetches in a row that brought nothing. */
  readonly failures: number;
  readonly trouble: FeedTrouble | null;
}

/** What came back from a feed's server. */
export type FeedAnswer =
  | {
      readonly kind: 'fresh';
      readonly bytes: Uint8Array;
      readonly contentType: string | null;
      readonly etag: string | null;
      readonly lastModified: string | null;
      /** Where it came from in the end, after redirects. */
      readonly url: string;
      readonly maxAgeSeconds: number | null;
    }
  | { readonly kind: 'unchanged'; readonly maxAgeSeconds: number | null }
  | {
      readonly kind: 'failed';
      readonly trouble: FeedTrouble;
      /** As the server asks for, in seconds from now. */
      readonly retryAfterSeconds: number | null;
    };

const FEED_TYPE = /^application\/(?:rss|atom|rdf|feed)\+(?:xml|json)\b/i;

/** True for the media types by which a page's `<link rel="alternate">` names a feed. */
export function isFeedType(type: string): boolean {
  return FEED_TYPE.test(type.trim());
}

/** A feed that was just added and never fetched. */
export function newFeed({ url, title }: FeedLink): Feed {
  const unknown = { etag: null, lastModified: null, triedAt: null, fetchedAt: null, trouble: null };
  return { url, title, ...unknown, nextAt: 0, failures: 0 };
}
