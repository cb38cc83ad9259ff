/** What the part on further reading shows beyond the article itself, and what it can ask for. */
import type { IsoDate } from '../utils/model/date.ts';
import type { RelatedAnswer } from '../utils/model/memory.ts';
import type { Following } from '../utils/view/following.ts';

export interface RelatedState {
  /** Null until the background has answered. */
  readonly answer: RelatedAnswer | null;
  readonly date: IsoDate | null;
  /** Ids of the search places that the reader wants offered. */
  readonly places: readonly string[];
  readonly following: Following;
}

export interface RelatedActions {
  remember(isOn: boolean): void;
  /** As typed or clicked; call it in the click itself, since the browser asks for permission. */
  follow(address: string): void;
  fetchFeeds(): void;
  openSettings(): void;
}
