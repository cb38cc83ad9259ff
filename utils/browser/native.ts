/**
 * The browser's own interfaces for messages, which give promises in Chrome and Firefox alike: all that a script in a web page needs,
 * where every kilobyte is read again for each page.
 */
import type { Browser } from 'webextension-polyfill';

type Messaging = Pick<Browser, 'runtime' | 'tabs'>;

const place = globalThis as { browser?: Messaging; chrome?: Messaging };

/** A page's element with the id `browser` bears that name too, hence the look at the id. */
export const native: Messaging = place.browser?.runtime?.id ? place.browser : (place.chrome as Messaging);
