/** Who sent a message: our own pages, our script in a web page, or somebody to whom we do not listen. */
import type { Runtime } from '../browser/api.ts';
import { native } from '../browser/native.ts';

export type Origin = 'extension' | 'page' | 'stranger';

/** Another extension and a web page bear another id or none; our script in a web page bears ours, a tab and the page's address. */
export function originOf(sender: Runtime.MessageSender): Origin {
  if (sender.id !== native.runtime.id) return 'stranger';
  const home = native.runtime.getURL('');
  // The background itself has no address when it speaks to a sidebar (Firefox gives its generated page).
  if (sender.url === undefined || sender.url.startsWith(home)) return 'extension';
  // Chrome names a killed-and-woken worker by its script, with the id as host, which getURL covers; the rest are pages.
  return sender.tab !== undefined && (sender.frameId ?? 0) === 0 ? 'page' : 'stranger';
}
