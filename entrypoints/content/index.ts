/** Lives in a page once it was asked in: reads the article, marks passages, tells when the page changes. Never touches the DOM. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { readFeedLinks } from '../../utils/article/feed-links.ts';
import type { PageRequests } from '../../utils/messaging/messages.ts';
import { type HandlersFor, receive } from '../../utils/messaging/receive.ts';
import { withoutFragment } from '../../utils/model/tab-state.ts';
import { isOrphan, liveReader, type Reader } from './life.ts';
import { clearMarks } from './marks.ts';
import { markPassages, readPage } from './reader.ts';
import { watchPage } from './watch-page.ts';

function settle(): void {
  clearMarks(); // left behind by a version that has been updated since
  const stopWatching = watchPage();
  const stopReceiving = receive({
    'page-where': () => ({ url: withoutFragment(location.href) }),
    'page-mark': markPassages,
    'page-clear': () => clearMarks(),
    'page-feeds': () => readFeedLinks(document),
  } satisfies HandlersFor<PageRequests>);
  const timer = setInterval(() => {
    if (!isOrphan()) return;
    clearInterval(timer);
    stopWatching();
    clearMarks();
    stopReceiving();
  }, 2000);
}

export default defineContentScript({
  registration: 'runtime',
  matches: [],
  globalName: true, // the name whose value is what the injection gives back
  // What it returns is what the background gets for the injection.
  main() {
    const fresh: Reader = { isOrphan, readPage };
    const reader = liveReader(fresh);
    if (reader === fresh) settle();
    return reader.readPage();
  },
});
