/** Reads a page by putting the content script into it, on request only, and says in one word why it could not. */
import type { PageReading } from '../model/article.ts';
import { browser } from './api.ts';

const SCRIPT = '/content-scripts/content.js';

/** The marks' colours: backgrounds only, so that nothing moves; translucent, so that they suit any page. */
const MARK_STYLE = `
::highlight(sidelight-mention) { background-color: rgb(255 190 40 / 0.28); }
::highlight(sidelight-current) { background-color: rgb(255 176 0 / 0.62); }
::highlight(sidelight-mention-dark) { background-color: rgb(255 196 60 / 0.26); }
::highlight(sidelight-current-dark) { background-color: rgb(255 184 40 / 0.5); }
`;

/**
 * `refused`: no permission for this page (or no longer); `closed`: no such tab; `restricted`: closed to every extension; `silent`: the
 * script went in and nothing came out.
 */
export type Refusal = 'refused' | 'restricted' | 'closed' | 'silent';

/** Both browsers only tell by their words; kept here, so that a change of theirs is mended in one place. */
const WORDS: readonly [RegExp, Refusal][] = [
  [/no tab with id|invalid tab id|tab was closed|tab not found/i, 'closed'],
  [/extensions gallery|webstore|chrome:\/\/|about:/i, 'restricted'],
];

/** All else ("Missing host permission", "Cannot access contents", "Frame was removed") a press on the page may help. */
function reasonIn(error: unknown): Refusal {
  const words = error instanceof Error ? error.message : String(error);
  return WORDS.find(([pattern]) => pattern.test(words))?.[1] ?? 'refused';
}

export async function readInPage(tabId: number): Promise<PageReading | Refusal> {
  try {
    const [injected] = await browser.scripting.executeScript({ target: { tabId }, files: [SCRIPT] });
    return (injected?.result as PageReading | null | undefined) ?? 'silent';
  } catch (error) {
    return reasonIn(error);
  }
}

/** As a style of the extension, not of the page: it adds no element and no page policy (CSP) stops it. */
export async function addMarkStyle(tabId: number): Promise<void> {
  await browser.scripting.insertCSS({ target: { tabId }, css: MARK_STYLE }).catch(() => {});
}
