/** Notices that a single-page site has moved on, and that an article arrives after the page was read. Stops when told to. */
import { send } from '../../utils/messaging/send.ts';
import { withoutFragment } from '../../utils/model/tab-state.ts';
import { clearMarks } from './marks.ts';
import { articleLength, awaitsArticle, readPage } from './reader.ts';

const LOOK_EVERY_MS = 500;
/** Later changes are comments, adverts and updates. */
const WAIT_FOR_ARTICLE_MS = 30_000;
/** An article that arrives brings at least this much more text. */
const NOTABLE_GROWTH = 400;

export function watchPage(): () => void {
  let url = withoutFragment(location.href);
  let began = Date.now();
  let lengthThen = document.body?.textContent?.length ?? 0;
  let lastLength = lengthThen;
  const look = () => {
    const now = withoutFragment(location.href);
    if (now !== url) {
      url = now;
      began = Date.now();
      clearMarks();
      void send('page-changed', { url, what: 'moved' });
      return;
    }
    if (!awaitsArticle() || Date.now() - began > WAIT_FOR_ARTICLE_MS) return;
    const length = document.body?.textContent?.length ?? 0;
    const isSettled = length === lastLength;
    lastLength = length;
    if (!isSettled || length < lengthThen + NOTABLE_GROWTH) return;
    lengthThen = length;
    const before = articleLength();
    const reading = readPage();
    if (reading.ok && reading.article.text.length > before) void send('page-changed', { url, what: 'arrived' });
  };
  const timer = setInterval(look, LOOK_EVERY_MS);
  return () => clearInterval(timer);
}
