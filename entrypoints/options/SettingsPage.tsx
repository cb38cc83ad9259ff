/** The settings' wiring: what is stored and granted goes into the components, what the reader changes goes back. */
import { useEffect, useState } from 'preact/hooks';
import { FeedSettings } from '../../components/FeedSettings.tsx';
import { MemorySettings } from '../../components/MemorySettings.tsx';
import { SearchPlaces } from '../../components/SearchPlaces.tsx';
import { Settings } from '../../components/Settings.tsx';
import { feedPattern } from '../../utils/browser/feed-permission.ts';
import { giveBack, grantedPatterns, siteName, watchPermissions } from '../../utils/browser/permissions.ts';
import { type Corrections, NO_CORRECTIONS } from '../../utils/model/correction.ts';
import { corrections, withoutHidden, withoutPin } from '../../utils/storage/corrections.ts';
import { DEFAULT_SETTINGS, settings } from '../../utils/storage/settings.ts';
import type { Saved } from '../../utils/storage/stored.ts';
import { WORDS } from '../../utils/view/strings.ts';
import { useFeeds } from './feeds.ts';
import { useMemory } from './memory.ts';
import { useSearchPlaces } from './search-places.ts';

function useGranted(): readonly string[] {
  const [granted, setGranted] = useState<readonly string[]>([]);
  useEffect(() => {
    const refresh = () => void grantedPatterns().then(setGranted);
    refresh();
    return watchPermissions(refresh);
  }, []);
  return granted;
}

function useCorrections(): Corrections {
  const [known, setKnown] = useState<Corrections>(NO_CORRECTIONS);
  useEffect(() => {
    void corrections.get().then(setKnown);
    return corrections.watch(setKnown);
  }, []);
  return known;
}

export function SettingsPage() {
  const [chosen, setChosen] = useState(DEFAULT_SETTINGS);
  const [notice, setNotice] = useState<string | null>(null);
  const granted = useGranted();
  const known = useCorrections();
  useEffect(() => {
    void settings.get().then(setChosen);
    return settings.watch(setChosen);
  }, []);

  const tell = (saved: Saved) => setNotice(saved === 'saved' ? null : WORDS.unsaved[saved]);
  const { memory, actions: memoryActions } = useMemory(tell);
  const { view: feeds, actions: feedsActions } = useFeeds();
  // A permission for a feed's site lets nothing be read along there.
  const feedPatterns = new Set(feeds.feeds.map(({ url }) => feedPattern(url)));
  const { places, choosePlaces } = useSearchPlaces(tell);
  const change = async (changed: (before: Corrections) => Corrections) =>
    tell(await corrections.set(changed(await corrections.get())));

  return (
    <Settings
      marks={chosen.marks}
      sites={granted
        .filter((pattern) => !feedPatterns.has(pattern))
        .map((pattern) => ({ id: pattern, label: siteName(pattern) }))}
      pins={known.pins.map(({ name, label, id }) => ({
        id: name,
        label: id === null ? `${label}: ${WORDS.noMatch}` : label,
      }))}
      hidden={known.hidden}
      notice={notice}
      onMarks={async (marks) => {
        setChosen({ marks });
        tell(await settings.set({ marks }));
      }}
      onGiveBack={(pattern) => void giveBack([pattern])}
      onUnpin={(name) => void change((before) => withoutPin(before, name))}
      onUnhide={(id) => void change((before) => withoutHidden(before, id))}
      onForgetAll={() => void change(() => NO_CORRECTIONS)}
    >
      <MemorySettings memory={memory} actions={memoryActions} />
      <FeedSettings view={feeds} actions={feedsActions} />
      <SearchPlaces chosen={places} onChoose={choosePlaces} />
    </Settings>
  );
}
