/** The settings' wiring: what is stored and granted goes into the components, what the reader changes goes back. */
import { useEffect, useState } from 'preact/hooks';
import { Settings } from '../../components/Settings.tsx';
import { giveBack, grantedPatterns, siteName, watchPermissions } from '../../utils/browser/permissions.ts';
import { type Corrections, NO_CORRECTIONS } from '../../utils/model/correction.ts';
import { corrections, withoutHidden, withoutPin } from '../../utils/storage/corrections.ts';
import { DEFAULT_SETTINGS, settings } from '../../utils/storage/settings.ts';
import type { Saved } from '../../utils/storage/stored.ts';
import { WORDS } from '../../utils/view/strings.ts';

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
  const change = async (changed: (before: Corrections) => Corrections) =>
    tell(await corrections.set(changed(await corrections.get())));

  return (
    <Settings
      marks={chosen.marks}
      sites={granted.map((pattern) => ({ id: pattern, label: siteName(pattern) }))}
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
    />
  );
}
