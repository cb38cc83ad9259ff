/** A feed as its format gives it, before anything is cleaned: what may serve as each item's link, title, summary and date. */

/** Each list is in order of trust; its texts may be empty, and hold markup. */
export interface FeedEntry {
  readonly links: readonly string[];
  readonly titles: readonly string[];
  readonly summaries: readonly string[];
  readonly dates: readonly string[];
  /** The outlet, where the feed gathers several. */
  readonly outlet: string;
}

export interface WrittenFeed {
  readonly title: string;
  readonly entries: readonly FeedEntry[];
  /** Minutes. */
  readonly ttl: string;
}
