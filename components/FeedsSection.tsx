/** The reader's feeds in the sidebar: follow one by its address or from the page, and how the fetching stands. */
import { useId, useState } from 'preact/hooks';
import type { FeedLink } from '../utils/model/feed.ts';
import type { RelatedAnswer } from '../utils/model/memory.ts';
import type { Following } from '../utils/view/following.ts';
import { FEED_SETTINGS, RELATED, STORE_TROUBLE } from '../utils/view/related-words.ts';
import type { RelatedActions } from './related-state.ts';

interface Props {
  readonly answer: RelatedAnswer;
  readonly following: Following;
  readonly actions: RelatedActions;
}

export function FeedForm({
  isBusy,
  onFollow,
}: {
  readonly isBusy: boolean;
  readonly onFollow: (address: string) => void;
}) {
  const [address, setAddress] = useState('');
  return (
    <form
      class="inline-form feed-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (address.trim() !== '' && !isBusy) onFollow(address);
      }}
    >
      <input
        type="text"
        inputMode="url"
        value={address}
        placeholder={RELATED.feedAddress}
        aria-label={RELATED.feedAddress}
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => setAddress(event.currentTarget.value)}
      />
      <button type="submit" class="small-button" aria-disabled={isBusy}>
        {RELATED.follow}
      </button>
    </form>
  );
}

interface ChoicesProps {
  readonly title: string;
  readonly links: readonly FeedLink[];
  readonly onFollow: (address: string) => void;
}

export function FeedChoices({ title, links, onFollow }: ChoicesProps) {
  if (links.length === 0) return null;
  return (
    <>
      <p class="hint">{title}</p>
      <ul class="undo-list">
        {links.map((link) => (
          <li key={link.url}>
            <bdi>{link.title}</bdi>
            <button
              type="button"
              class="small-button"
              aria-label={RELATED.followOne(link.title)}
              onClick={() => onFollow(link.url)}
            >
              {RELATED.follow}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

export function FeedsSection({ answer: { feeds }, following, actions }: Props) {
  const title = useId();
  return (
    <section class="sources" aria-labelledby={title}>
      <h2 id={title}>{RELATED.feedsTitle}</h2>
      <p class="hint">{feeds.followed > 0 ? RELATED.feedsCount(feeds.followed) : RELATED.feedsHint}</p>
      <FeedChoices title={RELATED.ofPage} links={feeds.ofPage} onFollow={actions.follow} />
      <FeedForm isBusy={following.isBusy} onFollow={actions.follow} />
      <p class="hint" role="status">
        {feeds.isFetching || following.isBusy ? RELATED.fetching : following.words}
      </p>
      <FeedChoices title={RELATED.foundFeeds} links={following.choices} onFollow={actions.follow} />
      {feeds.trouble && (
        <p class="notice" role="alert">
          {FEED_SETTINGS.trouble(STORE_TROUBLE[feeds.trouble])}
        </p>
      )}
      <p class="decisions">
        {feeds.followed > 0 && (
          <button type="button" class="text-button" onClick={actions.fetchFeeds}>
            {RELATED.fetchNow}
          </button>
        )}
        <button type="button" class="text-button" onClick={actions.openSettings}>
          {RELATED.manage}
        </button>
      </p>
    </section>
  );
}
