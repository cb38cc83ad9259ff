/** The settings' wiring for the reader's feeds. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { FeedsActions, FeedsView } from '../../components/FeedSettings.tsx';
import { askForFeeds, giveBackFeed } from '../../utils/browser/feed-permission.ts';
import { readOpml, writeOpml } from '../../utils/coverage/feeds/opml.ts';
import { STARTER_FEEDS } from '../../utils/coverage/feeds/starter-feeds.ts';
import { followTyped } from '../../utils/messaging/follow-feed.ts';
import { receive } from '../../utils/messaging/receive.ts';
import { send } from '../../utils/messaging/send.ts';
import type { Feed } from '../../utils/model/feed.ts';
import type { StoreTrouble } from '../../utils/model/memory.ts';
import { followFeeds, listFeeds, unfollowFeed } from '../../utils/storage/feeds/feeds.ts';
import { feedsDatabase } from '../../utils/storage/feeds/feeds-database.ts';
import { followingAfter, NOT_FOLLOWING, NOW_FOLLOWING } from '../../utils/view/following.ts';
import { FEED_SETTINGS } from '../../utils/view/related-words.ts';
import { saveFile } from './save-file.ts';

export function useFeeds(): { view: FeedsView; actions: FeedsActions } {
  const [feeds, setFeeds] = useState<readonly Feed[]>([]);
  const [trouble, setTrouble] = useState<StoreTrouble | null>(null);
  const [words, setWords] = useState<string | null>(null);
  const look = useCallback(async () => {
    const result = await listFeeds();
    setTrouble(result.ok ? null : result.trouble);
    if (result.ok) setFeeds(result.value);
  }, []);
  const [following, setFollowing] = useState(NOT_FOLLOWING);
  useEffect(() => {
    void look();
    return receive({
      'related-changed': () => {
        void look();
        return null;
      },
    });
  }, [look]);

  return {
    view: { feeds, starters: STARTER_FEEDS, following, trouble, words },
    actions: {
      async follow(address) {
        const asked = followTyped(address);
        setFollowing(NOW_FOLLOWING);
        setFollowing(followingAfter(await asked));
        await look();
      },
      async unfollow(url) {
        await unfollowFeed(url);
        await giveBackFeed(
          url,
          feeds.filter((feed) => feed.url !== url).map((feed) => feed.url),
        );
        await look();
      },
      allowAll() {
        void askForFeeds(feeds.map(({ url }) => url)).then(() => send('fetch-feeds', {}));
      },
      fetchFeeds: () => void send('fetch-feeds', {}),
      exportOpml: () => saveFile('sidelight-feeds.opml', 'text/x-opml', writeOpml(feeds)),
      async importOpml(file) {
        const links = readOpml(await file.text());
        if (links) {
          const kept = await followFeeds(links);
          if (!kept.ok) setTrouble(kept.trouble);
        }
        setWords(links ? FEED_SETTINGS.imported(links.length) : FEED_SETTINGS.foreign);
        await look();
      },
      startAnew: () => void feedsDatabase.startAnew().then(look),
    },
  };
}
