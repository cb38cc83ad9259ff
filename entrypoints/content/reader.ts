/** Reads the article of this page, remembers where its words stand, and marks passages of it. */
import { locateSpan } from '../../utils/article/locate.ts';
import { type PageRead, readArticle } from '../../utils/article/read-article.ts';
import type { MarkRequest, MarkResult } from '../../utils/messaging/messages.ts';
import type { PageReading } from '../../utils/model/article.ts';
import type { Span } from '../../utils/model/span.ts';
import { withoutFragment } from '../../utils/model/tab-state.ts';
import { showMarks } from './marks.ts';

interface Reading {
  readonly url: string;
  readonly read: PageRead;
}

let latest: Reading | null = null;

function readNow(): Reading {
  const url = withoutFragment(location.href);
  latest = { url, read: readArticle(document, url) };
  return latest;
}

export function readPage(): PageReading {
  const { url, read } = readNow();
  return read.result.ok
    ? { ok: true, url, article: read.result.article }
    : { ok: false, url, reason: read.result.reason };
}

/** True if the last reading found no article, or is not sure of it: then a late arrival is worth a word. */
export function awaitsArticle(): boolean {
  return latest !== null && !(latest.read.result.ok && latest.read.result.article.quality === 'sure');
}

/** Characters of the article as last read; 0 without one. */
export function articleLength(): number {
  return latest?.read.result.ok ? latest.read.result.article.text.length : 0;
}

/** Where the words stand in the page as it is now; empty for words that it no longer shows. */
function rangesOf({ read }: Reading, spans: readonly Span[]): Range[] {
  return spans.flatMap((span) => locateSpan(read.sources, span));
}

export function markPassages({ url, current, others }: MarkRequest): MarkResult {
  if (!latest || latest.url !== url || withoutFragment(location.href) !== url) return 'page-gone';
  const found = current ? rangesOf(latest, [current]) : [];
  showMarks(found, rangesOf(latest, others));
  return current && found.length === 0 ? 'words-gone' : 'done';
}
