import { describe, expect, it } from 'vitest';
import { namesInByline } from '../../../utils/article/byline.ts';
import { detectLanguage } from '../../../utils/article/language.ts';
import { plainText } from '../../../utils/article/plain-text.ts';
import { readDay } from '../../../utils/article/published.ts';
import { removeSiteSuffix } from '../../../utils/article/title.ts';
import { articleIn, readBody } from '../../support/read-page.ts';

const PROSE =
  '<p>The council of Lowmere voted on Monday to rebuild the harbour wall, and the mayor said so in the evening.</p>'.repeat(
    5,
  );
const ld = (object: unknown) => `<script type="application/ld+json">${JSON.stringify(object)}</script>`;
const read = (body: string, head = '', url = 'https://www.example.com/a/b') =>
  articleIn(readBody(body + PROSE, url, head));

describe('titles', () => {
  it.each([
    ['Bridge closed | The Example Times', 'Example Times', 'Bridge closed'],
    ['Bridge closed - Example Times', 'Example Times', 'Bridge closed'],
    ['Example Times: Bridge closed', null, 'Example Times: Bridge closed'],
    ['Example Times | Bridge closed', 'Example Times', 'Bridge closed'],
    ['The bridge that nobody wanted - Coast Daily', null, 'The bridge that nobody wanted'],
    ['Lowmere 3 - 1 Northhaven', null, 'Lowmere 3 - 1 Northhaven'],
  ])('%s', (title, site, expected) => expect(removeSiteSuffix(title, site)).toBe(expected));

  it('are the h1, not what is written for search engines', () => {
    const head = '<title>Harbour wall vote 2025 news | Coast Daily</title>';
    expect(read('<h1>Coast Daily</h1><h1>Council votes for the harbour wall</h1>', head).title).toBe(
      'Council votes for the harbour wall',
    );
  });

  it('are the declared ones where the h1 is the outlet or a section', () => {
    expect(
      read(
        '<h1>Politics and the coast</h1><h1>Sport and leisure</h1>',
        '<meta property="og:title" content="Wall wins">',
      ).title,
    ).toBe('Wall wins');
  });
});

describe('plain text of metadata', () => {
  it.each([
    ['Smith &amp;amp; Jones &#8217;win&#x2019;', 'Smith & Jones ’win’'],
    ['<b>Bridge</b>s <script>alert(1)</script>shut', 'Bridges shut'],
    ['a\u202eb\u0007  d', 'ab d'],
    ['x<script>unclosed', 'x'],
    ['5 < 6 and AT&T', '5 < 6 and AT&T'],
  ])('%j', (value, expected) => expect(plainText(value)).toBe(expected));
});

describe('bylines', () => {
  it.each([
    ['By', []],
    [', Example Times', []],
    ['By Example News Staff', []],
    ['March 3, 2025', []],
    ['By Jane Doe', ['Jane Doe']],
    ['By JANE DOE and John O’Roe, Example Press Service', ['Jane Doe', 'John O’Roe']],
    ['Jane van der Doe | Updated Nov. 3', ['Jane van der Doe']],
    ['Written by J. K. Doe-Roe in Nairobi', ['J. K. Doe-Roe']],
    ['Jane Doe, Senior Political Correspondent', ['Jane Doe']],
    ['John Roe Jr.', ['John Roe Jr.']],
    ['Por Lucía Ferrando', ['Lucía Ferrando']],
    ['Jane Doe jane@example.com @janedoe', ['Jane Doe']],
    ['The Northern Courier', []],
    ['https://www.example.com/jane', []],
  ])('%s', (value, names) => expect(namesInByline(value, null)).toEqual(names));
});

describe('days', () => {
  it.each([
    ['2019-11-18T23:30:00-05:00', '2019-11-18'],
    ['20191118', '2019-11-18'],
    ['Nov. 18, 2019 11:04 AM', '2019-11-18'],
    ['Monday 18th November 2019', '2019-11-18'],
    ['2019-13-45', undefined],
    ['yesterday', undefined],
  ])('%s', (value, day) => expect(readDay(value)?.day).toBe(day));

  const meta = (content: string) => `<meta property="article:published_time" content="${content}">`;
  const article = { '@type': 'NewsArticle', headline: 'x', datePublished: '2025-03-01' };
  it.each([
    ['JSON-LD before meta', ld(article) + meta('2025-03-02'), '/a', '', '2025-03-01'],
    ['meta before <time>', meta('2025-03-02'), '/a', '<time datetime="2025-03-03">x</time>', '2025-03-02'],
    ['<time> before the address', '', '/2025/03/04/a', '<time datetime="2025-03-03">x</time>', '2025-03-03'],
    ['the address', '', '/2025/mar/04/a', '', '2025-03-04'],
    [
      'night in America: the address has the day there',
      meta('2025-03-05T02:00:00Z'),
      '/2025/03/04/a',
      '',
      '2025-03-04',
    ],
    ['but not a day that it was nowhere', meta('2025-03-05T15:00:00Z'), '/2025/03/04/a', '', '2025-03-05'],
    ['a shown date', '', '/a', '<p class="dateline-date">March 6, 2025</p>', '2025-03-06'],
    ['none', '', '/a/123456', '', null],
  ])('%s', (_, head, path, body, day) => {
    expect(read(body, head, `https://www.example.com${path}`).publishedAt).toBe(day);
  });
});

describe('languages', () => {
  it.each([
    [
      'en',
      'The council of the town voted to rebuild the wall that was lost in the storm, and it is said that the work will begin at once with the help of all who live on the coast and in the hills.',
    ],
    [
      'es',
      'El consejo de la ciudad votó a favor de la reconstrucción del muro que se perdió en la tormenta, y se dice que las obras empezarán con la ayuda de los que viven en la costa y en las colinas.',
    ],
    [
      'de',
      'Der Rat der Stadt stimmte für den Wiederaufbau der Mauer, die in dem Sturm verloren ging, und es heißt, dass die Arbeiten sich mit der Hilfe von allen, die auf den Hügeln wohnen, nicht verzögern.',
    ],
    ['ru', 'Совет города проголосовал за восстановление стены, разрушенной бурей.'],
    ['ja', '市議会は嵐で失われた壁の再建に賛成票を投じた。工事はすぐに始まるという。'],
  ])('%s', (lang, text) => expect(detectLanguage(text)).toBe(lang));

  it('are as declared where the text agrees or is silent', () => {
    expect(articleIn(readBody(`<div>${PROSE}</div>`)).lang).toBe('en');
    expect(detectLanguage('Vote 14 9 Lowmere')).toBeNull();
  });
});

describe('JSON-LD', () => {
  it.each([
    ['broken', '<script type="application/ld+json">{"@type":"NewsArticle",</script>', null],
    [
      'in a comment',
      '<script type="application/ld+json"><!-- {"@type":"NewsArticle","headline":"x","author":{"name":"Jane Doe"}} --></script>',
      'Jane Doe',
    ],
    [
      'with raw line ends',
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"x\ny","author":{"name":"Jane Doe"}}</script>',
      'Jane Doe',
    ],
    [
      'in a graph',
      ld({
        '@graph': [
          { '@type': 'WebSite' },
          { '@type': ['NewsArticle'], headline: 'x', author: [{ name: 'Jane Doe' }, 'John Roe'] },
        ],
      }),
      'Jane Doe, John Roe',
    ],
    [
      'of another page beside this one',
      ld([
        { '@type': 'NewsArticle', headline: 'y', url: 'https://www.example.com/z', author: 'Ann Other' },
        { '@type': 'NewsArticle', headline: 'x', url: 'https://www.example.com/a/b?x', author: 'Jane Doe' },
      ]),
      'Jane Doe',
    ],
    [
      'an organization for an author',
      ld({ '@type': 'NewsArticle', headline: 'x', author: { '@type': 'Organization', name: 'Jane Doe Media' } }),
      null,
    ],
  ])('%s', (_, head, byline) => expect(read('', head).byline).toBe(byline));
});

describe('outlets', () => {
  it.each([
    ['<meta property="og:site_name" content="Coast Daily | News for all">', 'Coast Daily'],
    [
      `<meta property="og:site_name" content="coastdaily">${ld({ '@type': 'NewsArticle', publisher: { name: 'Coast Daily' } })}`,
      'Coast Daily',
    ],
    ['<meta name="application-name" content="https://x.example">', null],
  ])('%s', (head, name) => expect(read('', head).siteName).toBe(name));
});
