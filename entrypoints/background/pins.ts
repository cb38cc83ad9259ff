/** The reader decides who a name means: kept (not from private windows), then the page is read again in that light. */
import { tabById } from '../../utils/browser/tabs.ts';
import type { Params } from '../../utils/messaging/messages.ts';
import type { TabReport } from '../../utils/model/tab-state.ts';
import { corrections, withPin } from '../../utils/storage/corrections.ts';
import { keepUnstoredPin } from './analyst.ts';
import { readTab } from './show-tab.ts';

export async function decideName({ tabId, pin }: Params<'pin'>): Promise<TabReport> {
  const tab = await tabById(tabId);
  if (tab?.isPrivate) keepUnstoredPin(pin);
  else if ((await corrections.set(withPin(await corrections.get(), pin))) !== 'saved') keepUnstoredPin(pin);
  return readTab(tabId);
}
