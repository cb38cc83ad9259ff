import { beforeEach, describe, expect, it } from 'vitest';
import { findPlaces, type PlaceRange } from '../../../utils/article/locate.ts';
import { type PageRead, readArticle } from '../../../utils/article/read-article.ts';
import { articleIn, PAGE_SHAPES, pageHtml, pageUrl, parsePage } from '../../support/read-page.ts';

const shown = (places: readonly PlaceRange[]) =>
  places.map(({ start, end }) => start.node.data.slice(start.offset, end.offset)).join('');
const plain = (text: string) =>
  text
    .normalize('NFC')
    .replace(/[\u00ad\u200b]/g, '')
    .replace(/\s+/g, ' ');

const BODY = `<html><body><article>
<p>Mayor <b>Edda</b> Bran\u00adnick
 opened the bridge on Monday and thanked everyone who had built it over the winter.</p>
<p>Brannick said that the bridge was sound. Brannick then walked across it, alone and in the rain.</p>
<p>Nobody in the crowd of several hundred people followed her until she had reached the other side.</p></article></body></html>`;

describe('places in the page', () => {
  let document: Document;
  let read: PageRead;
  let text: string;
  const spanOf = (words: string, from = 0) => {
    const start = text.indexOf(words, from);
    expect(start).toBeGreaterThanOrEqual(0);
    return { start, end: start + words.length };
  };
  beforeEach(() => {
    document = parsePage(BODY);
    read = readArticle(document, 'https://www.example.com/a');
    text = articleIn(read).text;
  });

  it.each(PAGE_SHAPES)('lead back to every word of %s', (shape) => {
    const page = readArticle(parsePage(pageHtml(shape)), pageUrl(shape));
    if (!page.result.ok) return expect(page.sources).toEqual([]);
    const all = page.result.article.text;
    let found = 0;
    for (const word of all.matchAll(/\S+/g)) {
      const places = findPlaces(page.sources, { start: word.index, end: word.index + word[0].length });
      if (places.length > 0) found++;
      if (places.length > 0) expect(plain(shown(places))).toBe(word[0]);
    }
    // Text from a data script stands nowhere in the page.
    expect(found > 0).toBe(shape !== 'late-script');
  });

  it('lead through inline elements, soft hyphens and line ends', () => {
    const places = findPlaces(read.sources, spanOf('Edda Brannick opened'));
    expect(places.map(({ start, end }) => start.node.data.slice(start.offset, end.offset))).toEqual([
      'Edda',
      ' Bran\u00adnick\n opened',
    ]);
  });

  it('lead across blocks', () => {
    const span = { start: spanOf('sound.').start, end: spanOf('Nobody in').end };
    expect(findPlaces(read.sources, span)).toHaveLength(2);
  });

  it('are found again where the site has drawn its text anew', () => {
    const second = spanOf('Brannick', spanOf('sound').end);
    document.body.innerHTML = BODY.replace(/^<html><body>|<\/body><\/html>$/g, '');
    const places = findPlaces(read.sources, second);
    expect(shown(places)).toBe('Brannick');
    const { node, offset } = places[0]?.start ?? { node: null, offset: 0 };
    expect(node?.isConnected).toBe(true);
    expect(node?.data.slice(offset)).toMatch(/^Brannick then walked/);
  });

  it('are none where the words are gone', () => {
    document.querySelector('article')?.remove();
    expect(findPlaces(read.sources, spanOf('walked across'))).toEqual([]);
  });
});
