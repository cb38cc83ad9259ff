/** One request of the command line to one answer: reads HTML or plain text, then runs the analysis. */
import { parseHTML } from 'linkedom';
import { analyze, type Knowledge } from '../../utils/analysis/analyze.ts';
import { articleFromPlainText } from '../../utils/article/from-plain-text.ts';
import { readArticle } from '../../utils/article/read-article.ts';
import type { Article } from '../../utils/model/article.ts';
import type { ReadingContext } from '../../utils/model/context.ts';
import type { IsoDate } from '../../utils/model/date.ts';

export interface AnalyzeRequest {
  readonly id?: string;
  readonly html?: string;
  readonly text?: string;
  readonly url?: string;
  readonly date?: string;
  readonly title?: string;
}

/** @throws Error in plain words when the request has neither text nor HTML, or the page is no article. */
export function contextOf(
  request: AnalyzeRequest,
  knowledge: Knowledge & { today: IsoDate },
): { id: string | null } & ReadingContext {
  const article = articleOf(request);
  return { id: request.id ?? null, ...analyze({ article, ...knowledge }) };
}

/** linkedom makes no body for a fragment. */
function asDocument(html: string): string {
  return /<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;
}

function articleOf(request: AnalyzeRequest): Article {
  if (typeof request.text === 'string') {
    const { text, title, url, date } = request;
    return articleFromPlainText({
      text,
      publishedAt: date ?? null,
      ...(title ? { title } : {}),
      ...(url ? { url } : {}),
    });
  }
  if (typeof request.html !== 'string') throw new Error('Neither "text" nor "html" is given.');
  const { document } = parseHTML(asDocument(request.html));
  const { result } = readArticle(document as unknown as Document, request.url ?? '');
  if (!result.ok) throw new Error(`Not an article: ${result.reason}.`);
  return request.date ? { ...result.article, publishedAt: request.date } : result.article;
}
