/** Sends a typed message and hands back a value, also where nobody answered. */
import { native } from '../browser/native.ts';
import type { Kind, PageRequests, Params, Result, SidebarNews } from './messages.ts';

/** `nobody`: no listener (page gone, worker not there); `broken`: the other side threw, with its words. */
export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: 'nobody' | 'broken'; readonly words: string };

/** What travels: `sidelight` marks our own among whatever else is sent in the browser. */
export interface Envelope<K extends Kind = Kind> {
  readonly sidelight: 1;
  readonly kind: K;
  readonly params: Params<K>;
}

async function settle<T>(sent: Promise<unknown>): Promise<Answer<T>> {
  try {
    const answer = (await sent) as Answer<T> | undefined;
    return answer ?? { ok: false, error: 'nobody', words: 'no answer' };
  } catch (error) {
    return { ok: false, error: 'nobody', words: error instanceof Error ? error.message : String(error) };
  }
}

/** To the background, from a sidebar or a content script. */
export function send<K extends Kind>(kind: K, params: Params<K>): Promise<Answer<Result<K>>> {
  const envelope: Envelope<K> = { sidelight: 1, kind, params };
  return settle(native.runtime.sendMessage(envelope));
}

/**
 * To the background, for requests that are answered at once: a worker that is killed with the question in hand may leave it
 * unanswered for ever, so after `within` ms nobody counts as having answered.
 */
export function sendWithin<K extends Kind>(kind: K, params: Params<K>, within: number): Promise<Answer<Result<K>>> {
  const late = new Promise<Answer<Result<K>>>((resolve) => {
    setTimeout(() => resolve({ ok: false, error: 'nobody', words: 'no answer in time' }), within);
  });
  return Promise.race([send(kind, params), late]);
}

/** To the content script of a tab. */
export function sendToPage<K extends keyof PageRequests>(
  tabId: number,
  kind: K,
  params: Params<K>,
): Promise<Answer<Result<K>>> {
  const envelope: Envelope<K> = { sidelight: 1, kind, params };
  return settle(native.tabs.sendMessage(tabId, envelope, { frameId: 0 }));
}

/** To all open sidebars, if any; nobody answers. */
export function tellSidebars<K extends keyof SidebarNews>(kind: K, params: Params<K>): void {
  const envelope: Envelope<K> = { sidelight: 1, kind, params };
  native.runtime.sendMessage(envelope).catch(() => {});
}
