/** What a server asks of us in the head of its answer: for how long it is good, when to come back. */

/** `Cache-Control: public, max-age=900` -> 900; null if it does not say. */
export function maxAgeIn(headers: Headers): number | null {
  const found = /(?:^|[\s,])max-age\s*=\s*"?(\d{1,9})/iu.exec(headers.get('cache-control') ?? '');
  return found ? Number(found[1]) : null;
}

/** Seconds from now. A date counts from the server's own clock where it tells the time, since ours may be wrong. */
export function retryAfterIn(headers: Headers): number | null {
  const written = headers.get('retry-after')?.trim() ?? '';
  if (/^\d{1,9}$/u.test(written)) return Number(written);
  const until = Date.parse(written);
  if (Number.isNaN(until)) return null;
  const told = Date.parse(headers.get('date') ?? '');
  return Math.max(0, Math.round((until - (Number.isNaN(told) ? Date.now() : told)) / 1000));
}
