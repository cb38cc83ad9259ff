/** Fetches one feed, politely and with limits: the only place from which Sidelight asks anything of the web. */
import type { FeedAnswer, FeedTrouble } from '../model/feed.ts';
import { readWithin } from './read-within.ts';
import { maxAgeIn, retryAfterIn } from './response-heads.ts';

export interface FeedRequest {
  readonly url: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
}

export interface FetchLimits {
  /** Bytes, after decompression. */
  readonly bytes: number;
  /** From the request to the last byte, ms. */
  readonly time: number;
}

/** The largest news feeds seen have 600 kB; a worker may be stopped after 30 s. */
const LIMITS: FetchLimits = { bytes: 5_000_000, time: 20_000 };
const ACCEPT =
  'application/feed+json, application/atom+xml, application/rss+xml, application/rdf+xml, application/xml;q=0.9, text/xml;q=0.8, */*;q=0.1';

function troubleOf(status: number): FeedTrouble {
  if (status === 410) return 'gone';
  if (status === 404) return 'not-found';
  if (status === 429 || status === 503) return 'busy';
  return status >= 500 ? 'server' : 'refused';
}

const failed = (trouble: FeedTrouble, retryAfterSeconds: number | null = null): FeedAnswer => ({
  kind: 'failed',
  trouble,
  retryAfterSeconds,
});

/** Without cookies and without saying where from; validators are ours, so that the browser's cache stays out of it. */
function ask({ url, etag, lastModified }: FeedRequest, signal: AbortSignal): Promise<Response> {
  const headers = new Headers({ accept: ACCEPT });
  if (etag) headers.set('if-none-match', etag);
  if (lastModified) headers.set('if-modified-since', lastModified);
  return fetch(url, { headers, signal, credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store' });
}

/** Never throws. Redirects are followed as far as the browser allows. */
export async function fetchFeed(request: FeedRequest, limits: FetchLimits = LIMITS): Promise<FeedAnswer> {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), limits.time);
  try {
    const response = await ask(request, controller.signal);
    const { headers, status } = response;
    if (status === 304) return { kind: 'unchanged', maxAgeSeconds: maxAgeIn(headers) };
    if (!response.ok) return failed(troubleOf(status), retryAfterIn(headers));
    const bytes = await readWithin(response, limits.bytes);
    if (!bytes) return failed('too-large');
    return {
      kind: 'fresh',
      bytes,
      contentType: headers.get('content-type'),
      etag: headers.get('etag'),
      lastModified: headers.get('last-modified'),
      url: response.url || request.url,
      maxAgeSeconds: maxAgeIn(headers),
    };
  } catch {
    return failed(controller.signal.aborted ? 'too-slow' : 'not-reached');
  } finally {
    clearTimeout(timer);
    controller.abort(); // ends what is still on its way: an endless body, a refused one
  }
}
