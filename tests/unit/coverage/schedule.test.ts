/** When a feed is asked again. */
import { describe, expect, it } from 'vitest';
import { afterAnswer, isDue } from '../../../utils/coverage/feeds/schedule.ts';
import { type FeedAnswer, newFeed } from '../../../utils/model/feed.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const NOW = Date.UTC(2026, 4, 12);
const feed = newFeed({ url: 'https://courier.example/feed', title: 'Courier' });
const unchanged = (maxAgeSeconds: number | null): FeedAnswer => ({ kind: 'unchanged', maxAgeSeconds });
const failed = (retryAfterSeconds: number | null = null): FeedAnswer => ({
  kind: 'failed',
  trouble: 'busy',
  retryAfterSeconds,
});
const waitAfter = (answer: FeedAnswer, ttl: number | null = null) => afterAnswer(feed, answer, NOW, ttl).nextAt - NOW;

describe('the wait', () => {
  it.each([
    [null, null, 30 * MINUTE],
    [60, null, 30 * MINUTE],
    [7200, null, 2 * HOUR],
    [null, 180, 3 * HOUR],
    [10_000_000, null, 24 * HOUR],
  ])('for max-age %s and ttl %s', (maxAge, ttl, wait) => {
    expect(waitAfter(unchanged(maxAge), ttl)).toBe(wait);
  });

  it('doubles with each failure, up to a day, and starts over with a success', () => {
    let state = feed;
    const waits = Array.from({ length: 8 }, () => {
      state = afterAnswer(state, failed(), NOW);
      return (state.nextAt - NOW) / MINUTE;
    });
    expect(waits).toEqual([30, 60, 120, 240, 480, 960, 1440, 1440]);
    expect(afterAnswer(state, unchanged(null), NOW)).toMatchObject({
      failures: 0,
      trouble: null,
      nextAt: NOW + 30 * MINUTE,
    });
  });

  it.each([
    [5, 30 * MINUTE],
    [3 * 3600, 3 * HOUR],
    [999_999_999, 7 * 24 * HOUR],
  ])('after "come back in %i s"', (seconds, wait) => {
    expect(waitAfter(failed(seconds))).toBe(wait);
  });
});

describe('a feed is due', () => {
  const waiting = afterAnswer(feed, unchanged(null), NOW);
  it.each([
    ['at once when new', feed, NOW, true],
    ['not before its time', waiting, NOW + 29 * MINUTE, false],
    ['at its time', waiting, NOW + 30 * MINUTE, true],
    ['when the clock was put back by a year', waiting, NOW - 365 * 24 * HOUR, true],
    ['never again when it is gone', { ...waiting, trouble: 'gone' as const }, NOW + 365 * 24 * HOUR, false],
  ])('%s', (_, state, now, due) => {
    expect(isDue(state, now)).toBe(due);
  });
});

it('keeps the validators of the last full answer', () => {
  const fresh: FeedAnswer = {
    kind: 'fresh',
    bytes: new Uint8Array(),
    contentType: null,
    etag: '"a"',
    lastModified: 'Mon',
    url: '',
    maxAgeSeconds: null,
  };
  const state = afterAnswer(feed, fresh, NOW);
  expect(afterAnswer(state, unchanged(null), NOW)).toMatchObject({ etag: '"a"', lastModified: 'Mon' });
  expect(afterAnswer(state, failed(), NOW)).toMatchObject({ etag: '"a"', lastModified: 'Mon', fetchedAt: NOW });
});
