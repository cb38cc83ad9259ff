import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../utils/article/read-article.ts';
import { articleIn, PAGE_SHAPES, pageHtml, pageUrl, parsePage, readBody } from '../../support/read-page.ts';

const SENTENCE = 'The council of Lowmere voted on Monday to rebuild the harbour wall, the mayor said. ';
const PROSE = `<p>${SENTENCE.repeat(2)}</p>`.repeat(5);

describe('reading a page', () => {
  it.each(PAGE_SHAPES)('leaves it as it is: %s', (shape) => {
    const document = parsePage(pageHtml(shape));
    const before = document.documentElement.outerHTML;
    readArticle(document, pageUrl(shape));
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it.each(PAGE_SHAPES)('gives the same over another DOM: %s', async (shape) => {
    const window = new Window({ settings: { disableJavaScriptFileLoading: true, disableIframePageLoading: true } });
    window.document.write(pageHtml(shape).replace(/<script>[\s\S]*?<\/script>/g, ''));
    const other = readArticle(window.document as unknown as Document, pageUrl(shape));
    expect(other.result).toEqual(readArticle(parsePage(pageHtml(shape)), pageUrl(shape)).result);
    await window.happyDOM.close();
  });

  it.each(PAGE_SHAPES)('cuts blocks that make up the text: %s', (shape) => {
    const read = readArticle(parsePage(pageHtml(shape)), pageUrl(shape));
    if (!read.result.ok) return expect(read.sources).toEqual([]);
    const { text, blocks } = read.result.article;
    expect(blocks.map(({ start, end }) => text.slice(start, end)).join('\n\n')).toBe(text);
    expect(text).toBe(text.normalize('NFC'));
    expect(read.sources.map(({ block }) => block)).toEqual(blocks);
  });
});

describe('pages that are no article', () => {
  it.each([
    ['', 'no-article-found'],
    ['<p>Subscribers only.</p>', 'too-little-text'],
    ['<nav><a href="/a">World</a></nav>', 'no-article-found'],
    [
      `<div>${'<div class="item"><h2><a href="/x">A story of the day that is told here</a></h2><p>Short.</p></div>'.repeat(8)}</div>`,
      'listing',
    ],
  ])('%s', (body, reason) => expect(readBody(body).result).toEqual({ ok: false, reason }));

  it('are documents without any element', () => {
    expect(readArticle(parsePage(''), '').result).toEqual({ ok: false, reason: 'no-article-found' });
  });

  it('are home pages', () => {
    expect(readBody(PROSE, 'https://www.example.com/').result).toEqual({ ok: false, reason: 'listing' });
  });
});

describe('pages beyond measure', { timeout: 60_000 }, () => {
  it('have their limits told', () => {
    const document = parsePage(`<html><body>${PROSE}</body></html>`);
    expect(readArticle(document, '', { maxNodes: 5 }).result).toEqual({ ok: false, reason: 'too-large' });
    expect(readArticle(document, '', { maxCharacters: 100 }).result).toEqual({ ok: false, reason: 'too-large' });
  });

  it('are read through 100,000 nodes', () => {
    const menu = `<ul>${'<li><a href="/x">An entry</a></li>'.repeat(33_000)}</ul>`;
    expect(articleIn(readBody(`${menu}<article>${PROSE}</article>`)).text).toMatch(/^The council/);
  });

  it('are read through deep nesting', () => {
    const body = `${'<div>'.repeat(4000)}${PROSE}<p>${'<b>'.repeat(4000)}Deep.${'</b>'.repeat(4000)}</p>${'</div>'.repeat(4000)}`;
    expect(articleIn(readBody(body)).text).toMatch(/^The council/);
  });

  it('of 5 MB are refused, not broken', () => {
    expect(readBody(`<p>${SENTENCE.repeat(400)}</p>`.repeat(150)).result).toEqual({ ok: false, reason: 'too-large' });
  });
});

describe('where the text stands', () => {
  it('in a data script, it is doubtful and has no place in the page', () => {
    const data = JSON.stringify({
      a: { body: Array.from({ length: 6 }, () => ({ text: SENTENCE.repeat(2).trim() })) },
    });
    const read = readBody(`<div id="app">Loading</div><script type="application/json">${data}</script>`);
    expect(articleIn(read).quality).toBe('doubtful');
    expect(read.sources.flatMap(({ runs }) => runs)).toEqual([]);
  });

  it('in JSON-LD, paragraphs are kept apart', () => {
    const head = `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', articleBody: `${SENTENCE.repeat(4)}\n\n${SENTENCE.repeat(4)}` })}</script>`;
    expect(articleIn(readBody('<p>Loading</p>', undefined, head)).blocks).toHaveLength(2);
  });

  it('behind a paywall, it is not taken from the script', () => {
    const head = `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', isAccessibleForFree: false, articleBody: SENTENCE.repeat(20) })}</script>`;
    expect(readBody('<p>Subscribers only.</p>', undefined, head).result.ok).toBe(false);
  });
});

describe('further reading', () => {
  const links = (body: string) => articleIn(readBody(PROSE + body)).relatedLinks.map(({ url }) => url);
  const link = '<a href="/news/two#top">Two ferries are lost off Northhaven</a>';
  it.each([
    ['in a box by its name', `<div class="relatedStories">${link}</div>`, ['https://www.example.com/news/two']],
    [
      'below a label',
      `<section><h3>More on this story</h3><ul><li>${link}</li></ul></section>`,
      ['https://www.example.com/news/two'],
    ],
    ['in a paragraph', `<p>Read also: ${link}</p>`, ['https://www.example.com/news/two']],
    ['once each', `<div class="related">${link}${link}</div>`, ['https://www.example.com/news/two']],
    ['not what is most read', `<div class="related most-read">${link}</div>`, []],
    ['not a menu', `<nav class="related">${link}</nav>`, []],
    ['not this page', '<div class="related"><a href="/news/page?x=1">Harbour wall to be rebuilt by 2028</a></div>', []],
    [
      'not other sites',
      '<div class="related"><a href="https://ads.example.net/x">Nine boats you would not believe</a></div>',
      [],
    ],
    [
      'no scripts',
      '<div class="related"><a href="javascript:alert(1)">Two ferries are lost off Northhaven</a></div>',
      [],
    ],
  ])('%s', (_, body, urls) => expect(links(body)).toEqual(urls));
});
