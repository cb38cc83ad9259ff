/** Forgets tabs that closed while the worker slept. */
import { browser } from '../../utils/browser/api.ts';
import { forgetOtherTabs } from '../../utils/storage/tab-sessions.ts';

export async function forgetOldTabs(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await forgetOtherTabs(tabs.flatMap(({ id }) => (id === undefined ? [] : [id])));
}
