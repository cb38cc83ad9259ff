/** The reader's feeds in the settings: followed and unfollowed, how each fetch went, OPML, and some to begin with. */
import type { Feed, FeedLink } from '../utils/model/feed.ts';
import type { StoreTrouble } from '../utils/model/memory.ts';
import { dateWords } from '../utils/view/dates.ts';
import type { Following } from '../utils/view/following.ts';
import { FEED_SETTINGS, FEED_TROUBLE, RELATED } from '../utils/view/related-words.ts';
import { FeedChoices, FeedForm } from './FeedsSection.tsx';
import { FileButton } from './FileButton.tsx';
import { StoreNotice } from './StoreNotice.tsx';

export interface FeedsView {
  readonly feeds: readonly Feed[];
  readonly starters: readonly FeedLink[];
  readonly following: Following;
  readonly trouble: StoreTrouble | null;
  readonly words: string | null;
}

export interface FeedsActions {
  follow(address: string): void;
  unfollow(url: string): void;
  /** Asks for the permission of all feeds' sites; call it in the click itself. */
  allowAll(): void;
  fetchFeeds(): void;
  exportOpml(): void;
  importOpml(file: File): void;
  startAnew(): void;
}

interface Props {
  readonly view: FeedsView;
  readonly actions: FeedsActions;
}

function stateWords({ trouble, fetchedAt }: Feed): string {
  if (trouble) return FEED_TROUBLE[trouble];
  if (fetchedAt === null) return FEED_SETTINGS.neverFetched;
  return FEED_SETTINGS.fetched(dateWords(new Date(fetchedAt).toISOString()));
}

function Followed({ feed, onUnfollow }: { readonly feed: Feed; readonly onUnfollow: (url: string) => void }) {
  return (
    <li>
      <span>
        <bdi>{feed.title}</bdi>
        <span class="from">
          {' '}
          {new URL(feed.url).host}, {stateWords(feed)}
        </span>
      </span>
      <button
        type="button"
        class="small-button"
        aria-label={`${FEED_SETTINGS.unfollow}: ${feed.title}`}
        onClick={() => onUnfollow(feed.url)}
      >
        {FEED_SETTINGS.unfollow}
      </button>
    </li>
  );
}

export function FeedSettings({ view, actions }: Props) {
  const { feeds, starters, following, trouble, words } = view;
  const followed = new Set(feeds.map(({ url }) => url));
  const lacksPermission = feeds.some((feed) => feed.trouble === 'no-permission' || feed.triedAt === null);
  return (
    <section class="sources" id="feeds">
      <h2>{FEED_SETTINGS.title}</h2>
      <p class="hint">{RELATED.feedsHint}</p>
      {trouble && (
        <StoreNotice
          trouble={trouble}
          sentence={FEED_SETTINGS.trouble}
          startAnew={FEED_SETTINGS.startAnew}
          onAnew={actions.startAnew}
        />
      )}
      <FeedForm isBusy={following.isBusy} onFollow={actions.follow} />
      <p role="status">{following.isBusy ? RELATED.fetching : (following.words ?? words)}</p>
      <FeedChoices title={RELATED.foundFeeds} links={following.choices} onFollow={actions.follow} />
      {feeds.length === 0 && <p class="hint">{FEED_SETTINGS.none}</p>}
      <ul class="undo-list">
        {feeds.map((feed) => (
          <Followed key={feed.url} feed={feed} onUnfollow={actions.unfollow} />
        ))}
      </ul>
      <p class="decisions">
        {lacksPermission && (
          <button type="button" class="button" onClick={actions.allowAll}>
            {FEED_SETTINGS.allow}
          </button>
        )}
        {feeds.length > 0 && (
          <>
            <button type="button" class="button" onClick={actions.fetchFeeds}>
              {RELATED.fetchNow}
            </button>
            <button type="button" class="button" onClick={actions.exportOpml}>
              {FEED_SETTINGS.export}
            </button>
          </>
        )}
        <FileButton label={FEED_SETTINGS.import} accept=".opml,.xml,text/xml,text/x-opml" onFile={actions.importOpml} />
      </p>
      <details>
        <summary>{FEED_SETTINGS.starterTitle}</summary>
        <FeedChoices title="" links={starters.filter(({ url }) => !followed.has(url))} onFollow={actions.follow} />
      </details>
    </section>
  );
}
