/** Those whom the reader does not want to see: stored, except from private windows. */
import { useEffect, useState } from 'preact/hooks';
import { type Corrections, type Hidden, NO_CORRECTIONS } from '../../utils/model/correction.ts';
import { corrections, withHidden, withoutHidden } from '../../utils/storage/corrections.ts';
import { WORDS } from '../../utils/view/strings.ts';

export function useHidden(isPrivate: boolean, say: (words: string | null) => void) {
  const [known, setKnown] = useState<Corrections>(NO_CORRECTIONS);
  useEffect(() => {
    void corrections.get().then(setKnown);
    return corrections.watch(setKnown);
  }, []);
  const change = async (changed: (before: Corrections) => Corrections) => {
    setKnown(changed);
    if (isPrivate) return;
    const saved = await corrections.set(changed(await corrections.get()));
    if (saved !== 'saved') say(WORDS.unsaved[saved]);
  };
  return {
    hidden: known.hidden,
    hide: (hidden: Hidden) => void change((before) => withHidden(before, hidden)),
    unhide: (id: string) => void change((before) => withoutHidden(before, id)),
  };
}
