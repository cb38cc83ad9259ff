/** Which addresses no extension may read, so that the reader hears why instead of an error. */
import type { RestrictedPage } from '../model/tab-state.ts';

/** `host` or `host/path`: Chrome's and Firefox's shops. https://bugzilla.mozilla.org/show_bug.cgi?id=1310082 lists Mozilla's. */
const STORES = [
  'chromewebstore.google.com',
  'chrome.google.com/webstore',
  'addons.mozilla.org',
  'microsoftedge.microsoft.com/addons',
];

/** Null for a page that may be read once the reader allows it. `url` may be unknown (null). */
export function restrictionOf(url: string | null | undefined): RestrictedPage | null {
  if (!url) return null;
  let parsed: URL;
  try {
    parsed = new URL(url);
  } catch {
    return 'unknown';
  }
  if (parsed.protocol === 'file:') return parsed.pathname.toLowerCase().endsWith('.pdf') ? 'pdf' : 'local-file';
  if (parsed.protocol !== 'http:' && parsed.protocol !== 'https:') return 'browser-page';
  const place = parsed.host + parsed.pathname;
  if (STORES.some((store) => place === store || place.startsWith(`${store}/`))) return 'extension-store';
  return parsed.pathname.toLowerCase().endsWith('.pdf') ? 'pdf' : null;
}
