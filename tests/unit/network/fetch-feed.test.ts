/** Fetching feeds from a real server that does what servers do. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { decodeFeed } from '../../../utils/coverage/feeds/decode-feed.ts';
import { parseFeed } from '../../../utils/coverage/feeds/parse-feed.ts';
import { fetchFeed } from '../../../utils/network/fetch-feed.ts';
import { type FeedServer, serveFeeds } from '../../support/feed-server.ts';

let server: FeedServer;
beforeAll(async () => {
  server = await serveFeeds();
});
afterAll(() => server.close());
beforeEach(() => {
  server.asked.length = 0;
});

const LIMITS = { bytes: 5_000_000, time: 600 };
const ask = (path: string, known: { etag?: string; lastModified?: string } = {}) =>
  fetchFeed({ url: server.url(path), etag: known.etag ?? null, lastModified: known.lastModified ?? null }, LIMITS);

describe('a good answer', () => {
  it.each(['/feed.xml', '/gzip.xml', '/wrong-type', '/no-type', '/moved', '/cached.xml', '/latin.xml'])(
    '%s',
    async (path) => {
      const answer = await ask(path);
      if (answer.kind !== 'fresh') throw new Error(JSON.stringify(answer));
      const feed = parseFeed(decodeFeed(answer.bytes, answer.contentType), answer.url);
      expect(feed?.items).toHaveLength(2);
      expect(feed?.title).toMatch(/^The Lowmere Couri[eè]r$/);
      if (path === '/moved') expect(answer.url).toBe(server.url('/feed.xml'));
    },
  );

  it('that did not change costs nothing', async () => {
    const first = await ask('/cached.xml');
    expect(first).toMatchObject({ kind: 'fresh', etag: '"v1"', maxAgeSeconds: 7200 });
    expect(await ask('/cached.xml', { etag: '"v1"', lastModified: 'Mon, 03 Mar 2025 20:00:00 GMT' })).toEqual({
      kind: 'unchanged',
      maxAgeSeconds: 7200,
    });
    expect(server.asked[1]?.headers).toMatchObject({
      'if-none-match': '"v1"',
      'if-modified-since': 'Mon, 03 Mar 2025 20:00:00 GMT',
    });
  });

  it('was asked for without cookies and without saying where from', async () => {
    await ask('/feed.xml');
    const { headers } = server.asked[0] ?? {};
    expect(headers).not.toHaveProperty('cookie');
    expect(headers).not.toHaveProperty('referer');
    expect(headers).not.toHaveProperty('authorization');
  });
});

describe('a bad answer', () => {
  it.each([
    ['/busy', 'busy', 7200],
    ['/busy-until', 'busy', 7200],
    ['/broken', 'server', null],
    ['/gone', 'gone', null],
    ['/forbidden', 'refused', null],
    ['/nothing-here', 'not-found', null],
    ['/loop', 'not-reached', null],
    ['/silent', 'too-slow', null],
    ['/slow', 'too-slow', null],
    ['/large-announced', 'too-large', null],
    ['/large.xml', 'too-large', null],
    ['/zip-bomb', 'too-large', null],
    ['/bad-gzip', 'not-reached', null],
    ['/cut', 'not-reached', null],
  ])('%s is %s', async (path, trouble, retryAfterSeconds) => {
    expect(await ask(path)).toEqual({ kind: 'failed', trouble, retryAfterSeconds });
  });

  it('/endless ends by size or by time', async () => {
    expect(await ask('/endless')).toMatchObject({ kind: 'failed', trouble: expect.stringMatching(/too-(large|slow)/) });
  });

  it.each(['/page', '/empty'])('%s is no feed', async (path) => {
    const answer = await ask(path);
    expect(answer.kind === 'fresh' && parseFeed(decodeFeed(answer.bytes, answer.contentType), answer.url)).toBeNull();
  });

  it('nobody there', async () => {
    const closed = await serveFeeds();
    await closed.close();
    expect(await fetchFeed({ url: closed.url('/feed.xml'), etag: null, lastModified: null }, LIMITS)).toMatchObject({
      trouble: 'not-reached',
    });
  });
});

it('asks once for each fetch and nothing else', async () => {
  await ask('/feed.xml');
  await ask('/broken');
  expect(server.asked.map(({ path }) => path)).toEqual(['/feed.xml', '/broken']);
});
