/** Further reading: asked of the background apart from the article, and again when memory or feeds have changed. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { RelatedActions, RelatedState } from '../../components/related-state.ts';
import { openSettings } from '../../utils/browser/own-pages.ts';
import { followTyped } from '../../utils/messaging/follow-feed.ts';
import { receive } from '../../utils/messaging/receive.ts';
import { send, sendWithin } from '../../utils/messaging/send.ts';
import type { RelatedAnswer } from '../../utils/model/memory.ts';
import type { TabReport } from '../../utils/model/tab-state.ts';
import { memorySettings } from '../../utils/storage/memory/memory-settings.ts';
import { searchPlaces } from '../../utils/storage/search-places.ts';
import { followingAfter, NOT_FOLLOWING, NOW_FOLLOWING } from '../../utils/view/following.ts';
import { FIRST_SEARCH_PLACES } from '../../utils/view/search-engines.ts';
import { WORDS } from '../../utils/view/strings.ts';

/** While feeds are being fetched the worker is asked again: that keeps it awake, and wakes a killed one, which then goes on. */
const NUDGE_MS = 1500;
const PATIENCE_MS = 8000;

function usePlaces(): readonly string[] {
  const [places, setPlaces] = useState<readonly string[]>(FIRST_SEARCH_PLACES);
  useEffect(() => {
    const take = (chosen: readonly string[] | null) => setPlaces(chosen ?? FIRST_SEARCH_PLACES);
    void searchPlaces.get().then(take);
    return searchPlaces.watch(take);
  }, []);
  return places;
}

export function useRelated(report: TabReport | null, say: (words: string | null) => void) {
  const [answer, setAnswer] = useState<RelatedAnswer | null>(null);
  const [refusals, setRefusals] = useState(0);
  const places = usePlaces();
  const context = report?.state.kind === 'ready' ? report.state.context : null;
  const [tabId, url] = [context ? (report?.tabId ?? null) : null, context?.article.url ?? null];
  const ask = useCallback(async () => {
    if (tabId === null) return;
    const asked = await sendWithin('show-related', { tabId }, PATIENCE_MS);
    if (asked.ok && asked.value?.url === url) setAnswer(asked.value);
    // A worker that was killed meanwhile owes the answer: the next one is asked, until one has answered.
    setRefusals((before) => (asked.ok ? 0 : before + 1));
  }, [tabId, url]);
  const [following, setFollowing] = useState(NOT_FOLLOWING);

  useEffect(() => {
    setAnswer(null);
    setFollowing(NOT_FOLLOWING);
  }, [url]);
  useEffect(() => {
    void ask();
    return receive({
      'related-changed': () => {
        void ask();
        return null;
      },
    });
  }, [ask, context]);
  useEffect(() => {
    if (!answer?.feeds.isFetching && refusals === 0) return undefined;
    const timer = setTimeout(ask, NUDGE_MS);
    return () => clearTimeout(timer);
  }, [answer, ask, refusals]);

  const related: RelatedState = { answer, date: context?.article.publishedAt ?? null, places, following };
  const actions: RelatedActions = {
    async follow(address) {
      const asked = followTyped(address);
      setFollowing(NOW_FOLLOWING);
      setFollowing(followingAfter(await asked));
      await ask();
    },
    openSettings,
    async remember(isOn) {
      const saved = await memorySettings.set({ ...(await memorySettings.get()), isOn });
      if (saved !== 'saved') say(WORDS.unsaved[saved]);
      await ask();
    },
    async fetchFeeds() {
      await send('fetch-feeds', {});
      await ask();
    },
  };
  return { related, actions };
}
