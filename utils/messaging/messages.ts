/** Every message of Sidelight, by who receives it, with its parameters and its result. Plain JSON only. */
import type { Pin } from '../model/correction.ts';
import type { IsoDate } from '../model/date.ts';
import type { FeedLink } from '../model/feed.ts';
import type { LookUpAnswer } from '../model/look-up.ts';
import type { FollowAnswer, RelatedAnswer } from '../model/memory.ts';
import type { Span } from '../model/span.ts';
import type { TabReport } from '../model/tab-state.ts';

/** `page-gone`: another page stands in the tab now; `words-gone`: the page no longer shows them. */
export type MarkResult = 'done' | 'page-gone' | 'words-gone';

export interface MarkRequest {
  /** The article that the spans point into. */
  readonly url: string;
  /** Scrolled to and marked strongly; null marks the rest without moving. */
  readonly current: Span | null;
  readonly others: readonly Span[];
}

/** Asked by the sidebar and the settings, answered by the background. */
export interface BackgroundRequests {
  /**
   * What is known of this tab; begins to read it where that is allowed. `hasMoved`: it went to another page since it was last asked
   * about; the worker cannot tell where addresses are hidden.
   */
  'show-tab': { params: { tabId: number; hasMoved: boolean }; result: TabReport };
  /** Read (again), as far as the browser lets us. */
  'read-tab': { params: { tabId: number }; result: TabReport };
  mark: { params: { tabId: number } & MarkRequest; result: MarkResult };
  'clear-marks': { params: { tabId: number }; result: null };
  'look-up': { params: { query: string; date: IsoDate | null }; result: LookUpAnswer };
  /** The selection that waits to be looked up in this window, once; null if there is none. */
  'take-selection': { params: { windowId: number }; result: string | null };
  /** Decide who is meant (or undo), then read again. */
  pin: { params: { tabId: number; pin: Pin }; result: TabReport };
  /** What else to read on the article in this tab; null if none is read there. Asks the reader's feeds if they are due. */
  'show-related': { params: { tabId: number }; result: RelatedAnswer | null };
  /** Ask this address, for which the permission is there, and follow it if it is a feed. */
  'follow-feed': { params: { url: string }; result: FollowAnswer };
  /** Ask all feeds now, as far as their servers allow. */
  'fetch-feeds': { params: Record<string, never>; result: null };
  /** Something was deleted from the reader's memory. */
  'memory-deleted': { params: Record<string, never>; result: null };
}

/** Told by the content script to the background. */
export interface PageNews {
  /** The page has become another one, or its article has arrived. */
  'page-changed': { params: { url: string; what: 'moved' | 'arrived' }; result: null };
}

/** Asked by the background, answered by the content script of a tab. */
export interface PageRequests {
  /** The address of the document that the script lives in. */
  'page-where': { params: Record<string, never>; result: { url: string } };
  'page-mark': { params: MarkRequest; result: MarkResult };
  'page-clear': { params: Record<string, never>; result: null };
  /** The feeds that the page names. */
  'page-feeds': { params: Record<string, never>; result: FeedLink[] };
}

/** Told by the background to every open sidebar. */
export interface SidebarNews {
  'tab-report': { params: TabReport; result: null };
  /** Another page stands in this tab: ask again. */
  'tab-changed': { params: { tabId: number }; result: null };
  'selection-waits': { params: { windowId: number }; result: null };
  /** The button was pressed on a page that is read already: whoever was open by then closes. */
  'close-if-older': { params: { windowId: number; tabId: number; pressedAt: number }; result: null };
  /** Memory or feeds have changed: ask again. */
  'related-changed': { params: Record<string, never>; result: null };
}

export type Messages = BackgroundRequests & PageNews & PageRequests & SidebarNews;
export type Kind = keyof Messages;
export type Params<K extends Kind> = Messages[K]['params'];
export type Result<K extends Kind> = Messages[K]['result'];

/** Who may send a message of this kind, and who listens for it. */
export const ROUTES: Readonly<Record<Kind, { readonly from: 'extension' | 'page' }>> = {
  'show-tab': { from: 'extension' },
  'read-tab': { from: 'extension' },
  mark: { from: 'extension' },
  'clear-marks': { from: 'extension' },
  'look-up': { from: 'extension' },
  'take-selection': { from: 'extension' },
  pin: { from: 'extension' },
  'show-related': { from: 'extension' },
  'follow-feed': { from: 'extension' },
  'fetch-feeds': { from: 'extension' },
  'memory-deleted': { from: 'extension' },
  'page-changed': { from: 'page' },
  'page-where': { from: 'extension' },
  'page-mark': { from: 'extension' },
  'page-clear': { from: 'extension' },
  'page-feeds': { from: 'extension' },
  'tab-report': { from: 'extension' },
  'tab-changed': { from: 'extension' },
  'selection-waits': { from: 'extension' },
  'close-if-older': { from: 'extension' },
  'related-changed': { from: 'extension' },
};
