/** The settings' wiring for the reader's memory: straight to its database, the background told of every deletion. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { MemoryActions, MemoryView } from '../../components/MemorySettings.tsx';
import { today } from '../../utils/browser/today.ts';
import { receive } from '../../utils/messaging/receive.ts';
import { send } from '../../utils/messaging/send.ts';
import type { Kept, RememberedTitle, StoreTrouble } from '../../utils/model/memory.ts';
import { memoryDatabase, siteOf } from '../../utils/storage/memory/memory-database.ts';
import { memoryAsJson, readMemoryFile } from '../../utils/storage/memory/memory-file.ts';
import { MEMORY_OFF, memorySettings } from '../../utils/storage/memory/memory-settings.ts';
import { findRemembered, plainArticle, recallAll } from '../../utils/storage/memory/recall.ts';
import {
  forgetArticle,
  forgetEverything,
  forgetReadBefore,
  forgetSite,
  importArticles,
} from '../../utils/storage/memory/remember.ts';
import type { Saved } from '../../utils/storage/stored.ts';
import { MEMORY_SETTINGS } from '../../utils/view/related-words.ts';
import { saveFile } from './save-file.ts';

const DAY = 86_400_000;

export function useMemory(tell: (saved: Saved) => void): { memory: MemoryView; actions: MemoryActions } {
  const [chosen, setChosen] = useState(MEMORY_OFF);
  const [query, setQuery] = useState('');
  const [found, setFound] = useState<readonly RememberedTitle[]>([]);
  const [trouble, setTrouble] = useState<StoreTrouble | null>(null);
  const [words, setWords] = useState<string | null>(null);

  const look = useCallback(async () => {
    const result = await findRemembered(query);
    setTrouble(result.ok ? null : result.trouble);
    if (result.ok) setFound(result.value);
  }, [query]);
  useEffect(() => {
    void look();
    return receive({
      'related-changed': () => {
        void look();
        return null;
      },
    });
  }, [look]);
  useEffect(() => {
    void memorySettings.get().then(setChosen);
    return memorySettings.watch(setChosen);
  }, []);

  /** Shows what came of a deed, and looks again. */
  async function after<T>(deed: Promise<Kept<T>>, say: (value: T) => string): Promise<void> {
    const done = await deed;
    setWords(done.ok ? say(done.value) : null);
    await look();
    if (!done.ok) setTrouble(done.trouble);
    void send('memory-deleted', {});
  }
  const forgotten = (count: number) => MEMORY_SETTINGS.forgotten(count);

  return {
    memory: { chosen, found, query, trouble, words },
    actions: {
      async choose(next) {
        setChosen(next);
        tell(await memorySettings.set(next));
        // The reader has just chosen it, looking at the list: no doubt about the clock holds it up.
        if (next.keepDays !== null) await after(forgetReadBefore(Date.now() - next.keepDays * DAY), forgotten);
      },
      search: setQuery,
      forget: (url) => void after(forgetArticle(url), forgotten),
      forgetSite: (url) => void after(forgetSite(siteOf(url)), forgotten),
      forgetAll: () => void after(forgetEverything(), () => MEMORY_SETTINGS.none),
      async exportAll() {
        const all = await recallAll();
        if (all.ok)
          saveFile(`sidelight-memory-${today()}.json`, 'application/json', memoryAsJson(all.value.map(plainArticle)));
        else setTrouble(all.trouble);
      },
      async importFile(file) {
        const read = readMemoryFile(await file.text());
        if (read.ok) await after(importArticles(read.articles), MEMORY_SETTINGS.imported);
        else setWords(MEMORY_SETTINGS[read.reason]);
      },
      startAnew: () => void after(memoryDatabase.startAnew(), () => MEMORY_SETTINGS.none),
    },
  };
}
