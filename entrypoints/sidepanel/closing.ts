/** The press that opens the sidebar also closes it: on a page that is read already, a sidebar that was open before the press goes. */
import { useEffect } from 'preact/hooks';
import { receive } from '../../utils/messaging/receive.ts';
import type { TabReport } from '../../utils/model/tab-state.ts';

export function useClosing(windowId: number | null, report: TabReport | null): void {
  useEffect(
    () =>
      receive({
        'close-if-older': (news) => {
          const isOwn = news.windowId === windowId && news.tabId === report?.tabId;
          if (isOwn && performance.timeOrigin < news.pressedAt) window.close();
          return null;
        },
      }),
    [windowId, report?.tabId],
  );
}
