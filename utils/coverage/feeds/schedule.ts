/** When a feed is asked again: no sooner than it wishes, later and later while it fails, and never by a clock that went wrong. */
import type { Feed, FeedAnswer } from '../../model/feed.ts';

const MINUTE = 60_000;
const SHORTEST = 30 * MINUTE;
const LONGEST = 24 * 60 * MINUTE;
/** A server may ask for more than a day, up to a week. */
const LONGEST_RETRY_AFTER = 7 * LONGEST;
/** Doublings of the first wait after which it stays at the longest. */
const MOST_DOUBLINGS = 6;

function clamp(ms: number, longest = LONGEST): number {
  return Math.min(longest, Math.max(SHORTEST, ms));
}

/** True if the feed may be asked now. A wait longer than any that we set means that the clock was put back: then it is due. */
export function isDue(feed: Feed, now: number): boolean {
  if (feed.trouble === 'gone') return false;
  const isFromTheFuture = (feed.triedAt ?? 0) > now + MINUTE;
  return isFromTheFuture || feed.nextAt <= now || feed.nextAt > now + LONGEST_RETRY_AFTER;
}

/** The feed after an answer; `ttlMinutes` as the feed's own text asks for, where there is a new one. */
export function afterAnswer(feed: Feed, answer: FeedAnswer, now: number, ttlMinutes: number | null = null): Feed {
  if (answer.kind === 'failed') {
    const failures = feed.failures + 1;
    const backOff = clamp(SHORTEST * 2 ** Math.min(failures - 1, MOST_DOUBLINGS));
    const asked = answer.retryAfterSeconds === null ? 0 : clamp(answer.retryAfterSeconds * 1000, LONGEST_RETRY_AFTER);
    return { ...feed, triedAt: now, failures, trouble: answer.trouble, nextAt: now + Math.max(backOff, asked) };
  }
  const wait = clamp(Math.max((answer.maxAgeSeconds ?? 0) * 1000, (ttlMinutes ?? 0) * MINUTE));
  const good = { ...feed, triedAt: now, fetchedAt: now, failures: 0, trouble: null, nextAt: now + wait };
  return answer.kind === 'fresh' ? { ...good, etag: answer.etag, lastModified: answer.lastModified } : good;
}
