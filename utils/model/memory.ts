/** What the reader's memory keeps of an article, and what it can tell later. Never the text. */
import type { CoverageItem, Signature } from './coverage.ts';
import type { IsoDate } from './date.ts';
import type { FeedLink, FeedTrouble } from './feed.ts';

/** Somebody in an article that was read. */
export interface RememberedEntity {
  /** As in signatures: the glossary's id, or `~` and the folded name. */
  readonly key: string;
  readonly name: string;
  /** The office then: `Finance Minister`. */
  readonly role: string | null;
  /** The first words of what they are quoted as saying. */
  readonly quotes: readonly string[];
}

export interface RememberedArticle {
  readonly url: string;
  readonly title: string;
  readonly outlet: string | null;
  readonly date: IsoDate | null;
  /** Ms since 1970. */
  readonly readAt: number;
  readonly entities: readonly RememberedEntity[];
  readonly signature: Signature;
}

/** One line of the list of what was read. */
export type RememberedTitle = Pick<RememberedArticle, 'url' | 'title' | 'outlet' | 'date' | 'readAt'>;

export interface PastQuote {
  readonly words: string;
  readonly title: string;
  readonly url: string;
  readonly date: IsoDate | null;
}

/** "You met her before": what earlier articles say of somebody in this one. */
export interface MetBefore {
  /** The entity's key in the article at hand: `p1`. */
  readonly key: string;
  readonly articles: number;
  /** The newest of them. */
  readonly last: Pick<RememberedTitle, 'title' | 'url' | 'date'>;
  /** The office in the newest one that knew any. */
  readonly role: string | null;
  /** Newest first. */
  readonly quotes: readonly PastQuote[];
}

export interface MemorySettings {
  readonly isOn: boolean;
  /** Articles read longer ago than this are forgotten; null: none is. */
  readonly keepDays: number | null;
}

/**
 * `newer`: written by a newer Sidelight; `damaged`: lacks what we put there; `unreadable`: the browser cannot open it, because the
 * disk is full or the file damaged (Chromium tells no difference). Nothing is deleted in any case.
 */
export type StoreTrouble = 'newer' | 'damaged' | 'unreadable' | 'storage-full' | 'storage-failed';

export type Kept<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly trouble: StoreTrouble };

/** Related coverage of the article in a tab, asked for by the sidebar apart from the article itself. */
export interface RelatedAnswer {
  readonly url: string;
  readonly coverage: readonly CoverageItem[];
  readonly met: readonly MetBefore[];
  /** By which the story can be looked for elsewhere. */
  readonly searchWords: string;
  readonly memory: { readonly isOn: boolean; readonly articles: number; readonly trouble: StoreTrouble | null };
  readonly feeds: {
    readonly followed: number;
    readonly isFetching: boolean;
    /** Named by the page and not followed. */
    readonly ofPage: readonly FeedLink[];
    readonly trouble: StoreTrouble | null;
  };
  readonly isPrivate: boolean;
}

/**
 * What came of following an address. `page`: it is a page, which names these feeds; `unsaved`: it is a feed, but could not be kept.
 */
export type FollowAnswer =
  | { readonly kind: 'followed'; readonly title: string }
  | { readonly kind: 'page'; readonly feeds: readonly FeedLink[] }
  | { readonly kind: 'failed'; readonly trouble: FeedTrouble }
  | { readonly kind: 'unsaved'; readonly trouble: StoreTrouble };

/** The same, with what can come before the background is asked. */
export type FollowResult = FollowAnswer | { readonly kind: 'not-an-address' } | { readonly kind: 'denied' };
