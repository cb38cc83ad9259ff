/** Follows a feed by its address: the permission first, in the reader's own click, then the background. */
import { addressTyped, askForFeeds } from '../browser/feed-permission.ts';
import type { FollowResult } from '../model/memory.ts';
import { send } from './send.ts';

/** Call it first thing in a click or submit handler. Never throws. */
export async function followTyped(typed: string): Promise<FollowResult> {
  const url = addressTyped(typed);
  if (url === null) return { kind: 'not-an-address' };
  // Nothing is awaited before the browser is asked: it asks the reader only in answer to a click.
  if (!(await askForFeeds([url]).catch(() => false))) return { kind: 'denied' };
  const answer = await send('follow-feed', { url });
  return answer.ok ? answer.value : { kind: 'failed', trouble: 'not-reached' };
}
