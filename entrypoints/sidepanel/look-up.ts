/** Look-ups: typed into the box, or selected in the page and chosen from its context menu. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { LookUpView } from '../../components/LookUp.tsx';
import { today } from '../../utils/browser/today.ts';
import { receive } from '../../utils/messaging/receive.ts';
import { send } from '../../utils/messaging/send.ts';
import type { IsoDate } from '../../utils/model/date.ts';
import { lookedUpCards } from '../../utils/view/looked-up.ts';

export function useLookUp(windowId: number | null, date: IsoDate | null) {
  const [found, setFound] = useState<LookUpView | null>(null);
  const lookUp = useCallback(
    async (query: string) => {
      const answer = await send('look-up', { query, date });
      setFound(
        answer.ok
          ? { query, cards: lookedUpCards(answer.value, today()), hasGlossary: answer.value.hasGlossary }
          : { query, cards: [], hasGlossary: false },
      );
    },
    [date],
  );
  useEffect(() => {
    if (windowId === null) return undefined;
    const take = async () => {
      const selection = await send('take-selection', { windowId });
      if (selection.ok && selection.value) await lookUp(selection.value);
    };
    void take();
    return receive({
      'selection-waits': (news) => {
        if (news.windowId === windowId) void take();
        return null;
      },
    });
  }, [windowId, lookUp]);
  return { found, lookUp, closeLookUp: () => setFound(null) };
}
