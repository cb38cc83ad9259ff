/** The background: listens from its first moment, and hands each request to its one handler. */
import { defineBackground } from 'wxt/utils/define-background';
import { browser } from '../../utils/browser/api.ts';
import type { BackgroundRequests, PageNews } from '../../utils/messaging/messages.ts';
import { type HandlersFor, receive } from '../../utils/messaging/receive.ts';
import { forgetTab } from '../../utils/storage/tab-sessions.ts';
import { renewKnowledge } from './knowledge.ts';
import { answerLookUp } from './look-up.ts';
import { clearMarks, mark } from './marks.ts';
import { addMenus, chooseMenu } from './menus.ts';
import { noticePageChange } from './page-change.ts';
import { decideName } from './pins.ts';
import { pressOn } from './press.ts';
import { fetchFeeds, followFeed } from './related/feeds.ts';
import { relatedTo } from './related/related.ts';
import { noteDeletions } from './related/remember.ts';
import { takeSelection } from './selections.ts';
import { readTab, showTab } from './show-tab.ts';
import { forgetOldTabs } from './tidy.ts';

export default defineBackground({
  type: 'module',
  // Listeners are registered synchronously: a worker is woken by an event and hears only what it listens for by then.
  main() {
    browser.action.onClicked.addListener(pressOn);
    browser.contextMenus.onClicked.addListener(chooseMenu);
    browser.runtime.onInstalled.addListener(addMenus);
    browser.runtime.onInstalled.addListener(renewKnowledge);
    browser.runtime.onStartup.addListener(forgetOldTabs);
    browser.tabs.onRemoved.addListener(forgetTab);
    receive({
      'show-tab': showTab,
      'read-tab': ({ tabId }) => readTab(tabId),
      'look-up': answerLookUp,
      'take-selection': ({ windowId }) => takeSelection(windowId),
      'clear-marks': ({ tabId }) => clearMarks(tabId),
      'page-changed': noticePageChange,
      mark,
      pin: decideName,
      'show-related': ({ tabId }) => relatedTo(tabId),
      'follow-feed': ({ url }) => followFeed(url),
      'fetch-feeds': () => fetchFeeds(true),
      'memory-deleted': noteDeletions,
    } satisfies HandlersFor<BackgroundRequests & PageNews>);
  },
});
