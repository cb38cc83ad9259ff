/** When two addresses are one article: without the scheme, `www.`, a slash at the end, and what only tells where the reader came from. */

/** Parameters of campaigns and feeds: `?utm_source=rss`, `?emc=rss&partner=rss`, `?at_medium=RSS`. */
const TRACKING =
  /^(?:utm_.*|at_.*|ns_.*|mc_.*|wt_.*|emc|partner|cmp|cmpid|ref|referrer|rss|source|src|ocid|smid|smtyp|xtor|traffic_source|fbclid|gclid|ito|intcmp|feedtype|feedname)$/iu;

/** `https://www.paper.example/a` -> `paper.example`; empty for what is no address. */
export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./u, '') : '';
}

/** `https://www.paper.example/a/?utm_source=rss&id=7#top` -> `paper.example/a?id=7`; what is no address stays as it is. */
export function addressKey(url: string): string {
  if (!URL.canParse(url)) return url;
  const { host, pathname, searchParams } = new URL(url);
  const kept = [...searchParams].filter(([name]) => !TRACKING.test(name)).map(([name, value]) => `${name}=${value}`);
  const query = kept.length > 0 ? `?${kept.sort().join('&')}` : '';
  return `${host.replace(/^www\./u, '')}${pathname.replace(/\/+$/u, '')}${query}`;
}
