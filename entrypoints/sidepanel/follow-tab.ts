/** The state of the tab in front of this sidebar's window, kept fresh. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { followActiveTab } from '../../utils/browser/follow.ts';
import { watchPermissions } from '../../utils/browser/permissions.ts';
import type { TabInView } from '../../utils/browser/tabs.ts';
import { receive } from '../../utils/messaging/receive.ts';
import { sendWithin } from '../../utils/messaging/send.ts';
import type { TabReport } from '../../utils/model/tab-state.ts';

/** While an answer is owed the worker is asked again: that wakes a killed one, which then takes the work up again. */
const NUDGE_MS = 1500;
/** The state of a tab is told at once, while it is being read too. */
const PATIENCE_MS = 4000;

export type SeenReport = TabReport & { readonly isPrivate: boolean };

export function useFollowedTab() {
  const [windowId, setWindowId] = useState<number | null>(null);
  const [report, setReportState] = useState<SeenReport | null>(null);
  const tab = useRef<TabInView | null>(null);
  const asks = useRef(0);
  const news = useRef(0);

  const setReport = useCallback((next: TabReport) => {
    if (next.tabId === tab.current?.id) setReportState({ ...next, isPrivate: tab.current.isPrivate });
  }, []);
  const ask = useCallback(async (hasMoved = false) => {
    const asked = tab.current;
    if (!asked) return;
    const number = ++asks.current;
    const newsBefore = news.current;
    const answer = await sendWithin('show-tab', { tabId: asked.id, hasMoved }, PATIENCE_MS);
    // Asked again meanwhile: what was true before the page moved on is no longer told.
    if (number !== asks.current) return;
    // Answers and news take different ways, and of a visit there is news of every step: `reading` after the result would hide it.
    const isOfVisit = answer.ok && (answer.value.state.kind === 'reading' || answer.value.state.kind === 'ready');
    if (isOfVisit && news.current !== newsBefore) return;
    if (answer.ok) setReport(answer.value);
    // The worker was killed while it answered: the next one is asked.
    else setTimeout(() => ask(hasMoved), NUDGE_MS);
  }, []);

  useEffect(() => {
    const look = (active: TabInView, hasMoved: boolean) => {
      // Another tab's results must not stand beside this one while its own are on the way.
      if (active.id !== tab.current?.id) setReportState(null);
      tab.current = active;
      setWindowId(active.windowId);
      void ask(hasMoved);
    };
    const stops = [
      followActiveTab(look),
      watchPermissions(() => ask()),
      receive({
        'tab-report': (told) => {
          if (told.tabId === tab.current?.id) news.current++;
          setReport(told);
          return null;
        },
        'tab-changed': ({ tabId }) => {
          if (tabId === tab.current?.id) void ask(true);
          return null;
        },
      }),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, []);
  useEffect(() => {
    if (report?.state.kind !== 'reading') return undefined;
    const timer = setInterval(() => ask(), NUDGE_MS);
    return () => clearInterval(timer);
  }, [report]);

  return { report, windowId, setReport };
}
