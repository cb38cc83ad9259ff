/** A page says that it has become another one (single-page site), or that its article has arrived after the reading. */
import type { Runtime } from '../../utils/browser/api.ts';
import { tabInView } from '../../utils/browser/tabs.ts';
import type { Params } from '../../utils/messaging/messages.ts';
import { tellSidebars } from '../../utils/messaging/send.ts';
import { recallTab } from '../../utils/storage/tab-sessions.ts';
import { beginVisit, runningVisit } from './visit.ts';

export async function noticePageChange(
  { url, what }: Params<'page-changed'>,
  sender: Runtime.MessageSender,
): Promise<null> {
  const tab = sender.tab && tabInView(sender.tab);
  if (!tab) return null;
  // Whether the new page may be read is decided when a sidebar asks; without one nothing is read.
  if (what === 'moved') tellSidebars('tab-changed', { tabId: tab.id });
  else if ((await recallTab(tab.id))?.url === url && !runningVisit(tab.id)) beginVisit({ ...tab, url });
  return null;
}
