/** Reads the pages of `tests/support/pages` the way the command line does. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseHTML } from 'linkedom';
import { type PageRead, readArticle } from '../../utils/article/read-article.ts';

const folder = path.join(import.meta.dirname, 'pages');

/** File names without `.html`, by shape: `straight-news`. */
export const PAGE_SHAPES: readonly string[] = readdirSync(folder)
  .filter((file) => file.endsWith('.html'))
  .map((file) => file.replace('.html', ''))
  .sort();

export function pageHtml(shape: string): string {
  return readFileSync(path.join(folder, `${shape}.html`), 'utf8');
}

export function parsePage(html: string): Document {
  return parseHTML(html).document as unknown as Document;
}

export function pageUrl(shape: string): string {
  return `https://www.example.com/news/${shape}`;
}

/** @throws if the page is not read as an article, with the reason. */
export function articleIn(read: PageRead) {
  if (!read.result.ok) throw new Error(`Not an article: ${read.result.reason}`);
  return read.result.article;
}

/** The article of a body's HTML, in a page with nothing else. */
export function readBody(body: string, url = 'https://www.example.com/news/page', head = ''): PageRead {
  return readArticle(parsePage(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`), url);
}
