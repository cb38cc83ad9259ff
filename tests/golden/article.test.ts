/** What is read from the pages of `tests/support/pages`, word for word. `npm run golden:write` writes what is expected. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../utils/article/read-article.ts';
import { PAGE_SHAPES, pageHtml, pageUrl, parsePage } from '../support/read-page.ts';

const folder = path.join(import.meta.dirname, 'article');
const isWriting = process.env.GOLDEN === 'write';

/** The reading in a form that a person can review: each block in a line of its own. */
function reviewable(shape: string): unknown {
  const { result } = readArticle(parsePage(pageHtml(shape)), pageUrl(shape));
  if (!result.ok) return { notAnArticle: result.reason };
  const { text, blocks, ...facts } = result.article;
  return { ...facts, blocks: blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`) };
}

describe('golden pages', () => {
  it.each(PAGE_SHAPES)('%s', (shape) => {
    const file = path.join(folder, `${shape}.json`);
    const found = reviewable(shape);
    if (isWriting) writeFileSync(file, `${JSON.stringify(found, null, 2)}\n`);
    expect(existsSync(file), `no expectation: review and run npm run golden:write (${shape})`).toBe(true);
    expect(found).toEqual(JSON.parse(readFileSync(file, 'utf8')));
  });
});
