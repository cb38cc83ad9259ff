/** Pages that no extension may read are known by their address. */
import { expect, it } from 'vitest';
import { restrictionOf } from '../../../utils/browser/restricted.ts';

it.each([
  ['https://courier.example/a', null],
  ['http://127.0.0.1:8080/a?b', null],
  [null, null],
  ['chrome://settings/', 'browser-page'],
  ['about:newtab', 'browser-page'],
  ['view-source:https://courier.example/', 'browser-page'],
  ['chrome-extension://abc/options.html', 'browser-page'],
  ['data:text/html,x', 'browser-page'],
  ['https://chromewebstore.google.com/detail/x', 'extension-store'],
  ['https://chrome.google.com/webstore/detail/x', 'extension-store'],
  ['https://chrome.google.com/webstores', null],
  ['https://addons.mozilla.org/en-US/firefox/', 'extension-store'],
  ['https://addons.mozilla.org.courier.example/', null],
  ['https://courier.example/report.PDF?page=2', 'pdf'],
  ['https://courier.example/a?file=x.pdf', null],
  ['file:///home/me/a.html', 'local-file'],
  ['file:///home/me/a.pdf', 'pdf'],
  ['not an address', 'unknown'],
])('%s -> %s', (url, restriction) => {
  expect(restrictionOf(url)).toBe(restriction);
});
