/** Reading the test pages: the whole article with metadata and places, beside Readability on a clone of the same page. */
import { Readability } from '@mozilla/readability';
import { readArticle } from '../../utils/article/read-article.ts';
import { PAGE_SHAPES, pageHtml, pageUrl, parsePage } from '../support/read-page.ts';
import { type BenchRow, medianMs } from './measure.ts';

/** Real pages carry much more furniture than text: the menus, boxes and scripts of a portal. */
const FURNITURE = `<div class="x">${'<div class="menu-item"><span><a href="/s">A section of the paper</a></span><i></i></div>'.repeat(600)}</div>`;

export function rows(): BenchRow[] {
  const plain = PAGE_SHAPES.map((shape) => [shape, parsePage(pageHtml(shape))] as const);
  const laden = PAGE_SHAPES.map(
    (shape) => [shape, parsePage(pageHtml(shape).replace('</body>', `${FURNITURE}</body>`))] as const,
  );
  const ours = (pages: typeof plain) =>
    medianMs(() => {
      for (const [shape, document] of pages) readArticle(document, pageUrl(shape));
    });
  const theirs = (pages: typeof plain) =>
    medianMs(() => {
      for (const [, document] of pages) new Readability(document.cloneNode(true) as Document).parse();
    });
  const row = (what: string, pages: typeof plain): BenchRow => ({
    what,
    ours: ours(pages),
    peer: 'readability 0.6.0 on a clone',
    theirs: theirs(pages),
    unit: 'ms',
  });
  return [row(`read ${plain.length} bare pages`, plain), row(`read ${plain.length} pages with furniture`, laden)];
}
