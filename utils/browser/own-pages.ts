/** Opens Sidelight's own pages in a tab, on the reader's wish only. */
import { browser } from './api.ts';

export function openSettings(): void {
  void browser.runtime.openOptionsPage();
}

export function openWelcome(): void {
  void browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
}
