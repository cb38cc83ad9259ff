/** Feeds of every format to plain items, and what feeds do to their readers. */
import { describe, expect, it } from 'vitest';
import { decodeFeed } from '../../../utils/coverage/feeds/decode-feed.ts';
import { readFeedDate } from '../../../utils/coverage/feeds/feed-date.ts';
import { findFeeds } from '../../../utils/coverage/feeds/find-feeds.ts';
import { readOpml, writeOpml } from '../../../utils/coverage/feeds/opml.ts';
import { parseFeed } from '../../../utils/coverage/feeds/parse-feed.ts';
import { plainWords } from '../../../utils/coverage/feeds/plain-words.ts';
import { STARTER_FEEDS } from '../../../utils/coverage/feeds/starter-feeds.ts';

const BASE = 'https://feeds.courier.example/world.xml';
const rss = (items: string, head = '') =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>The Lowmere Courier</title>${head}${items}</channel></rss>`;
const ITEM = '<item><title>Harbour plan wins</title><link>https://courier.example/harbour</link>';

const WANTED = {
  title: 'Harbour plan wins',
  url: 'https://courier.example/harbour',
  outlet: 'The Lowmere Courier',
  date: '2025-03-03',
  summary: 'The council voted.',
};

describe('a feed', () => {
  it.each([
    [
      'RSS',
      rss(
        `${ITEM}<description>The council voted.</description><pubDate>Mon, 03 Mar 2025 18:00:00 GMT</pubDate></item>`,
      ),
    ],
    [
      'Atom',
      `<feed xmlns="http://www.w3.org/2005/Atom"><title>The Lowmere Courier</title><entry><title type="html">Harbour plan &lt;b&gt;wins&lt;/b&gt;</title>
       <link rel="enclosure" href="https://courier.example/x.mp3"/><link rel="alternate" href="https://courier.example/harbour#top"/>
       <updated>2025-03-03T18:00:00Z</updated><summary>The council voted.</summary></entry></feed>`,
    ],
    [
      'RDF',
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
       <channel rdf:about="x"><title>The Lowmere Courier</title></channel><item rdf:about="y"><title>Harbour plan wins</title>
       <link>https://courier.example/harbour</link><description>The council voted.</description><dc:date>2025-03-03T18:00:00+00:00</dc:date></item></rdf:RDF>`,
    ],
    [
      'JSON Feed',
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'The Lowmere Courier',
        items: [
          {
            id: '7',
            url: 'https://courier.example/harbour',
            title: 'Harbour plan wins',
            content_text: 'The council voted.',
            date_published: '2025-03-03T18:00:00Z',
          },
        ],
      }),
    ],
  ])('as %s gives title, link, date, outlet and summary', (_, text) => {
    expect(parseFeed(text, BASE)?.items).toEqual([WANTED]);
  });

  it.each([
    ['HTML', '<!doctype html><html><head><title>Not found</title></head><body><p>Sorry.</p></body></html>'],
    ['nothing', ''],
    ['JSON of another kind', '{"items":[1,2,3]}'],
    ['broken JSON', '{"version":"https://jsonfeed.org/version/1.1","items":['],
    ['binary', '\u0000\u0001\u0002\ufffd'],
  ])('that is %s is none', (_, text) => {
    expect(parseFeed(text, BASE)).toBeNull();
  });

  it('leaves links that are no web addresses out, and makes relative ones absolute', () => {
    const items = [
      'javascript:alert(1)',
      '/a?b=1&amp;c=2',
      'data:text/html,x',
      'https://me:secret@courier.example/',
      'mailto:a@b.example',
    ]
      .map((link) => `<item><title>T</title><link>${link}</link></item>`)
      .join('');
    expect(parseFeed(rss(items), BASE)?.items.map(({ url }) => url)).toEqual([
      'https://feeds.courier.example/a?b=1&c=2',
    ]);
  });

  it('with scripts and markup in its words gives words only', () => {
    const text = rss(
      '<item><title><![CDATA[<script>alert(1)</script>Harbour <img src=x onerror=alert(2)>plan]]></title><link>https://courier.example/a</link><description>&amp;lt;b&amp;gt;Twice&amp;lt;/b&amp;gt; escaped\u202e</description></item>',
    );
    expect(parseFeed(text, BASE)?.items[0]).toMatchObject({ title: 'Harbour plan', summary: 'Twice escaped' });
  });

  it('with an entity bomb does not explode', () => {
    const levels = Array.from(
      { length: 30 },
      (_, level) => `<!ENTITY e${level + 1} "&e${level};&e${level};&e${level};&e${level};">`,
    );
    const bomb = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY e0 "ha">${levels.join('')}]><rss version="2.0"><channel><title>x</title><item><title>&e30; ok</title><link>https://courier.example/a</link></item></channel></rss>`;
    expect(parseFeed(bomb, BASE)?.items[0]?.title.length).toBeLessThan(40);
  });

  it('takes each address once, and never more than 300 items', () => {
    const same = `${ITEM}<guid>1</guid></item>${ITEM}<guid>2</guid></item>`;
    expect(parseFeed(rss(same), BASE)?.items).toHaveLength(1);
    const many = Array.from(
      { length: 1000 },
      (_, id) => `<item><title>T</title><link>https://courier.example/${id}</link></item>`,
    );
    expect(parseFeed(rss(many.join('')), BASE)?.items).toHaveLength(300);
  });

  it('with a fault in one item keeps the others, and of that one what stands before the fault', () => {
    const faulty = `<item><title>Lock gate</title><link>https://courier.example/lock</link><description>Open<br>again</description></item>`;
    const last = ITEM.replace('/harbour', '/last');
    const urls = parseFeed(rss(`${ITEM}</item>${faulty}${last}</item>`), BASE)?.items.map(({ url }) => url);
    expect(urls).toEqual(['harbour', 'lock', 'last'].map((name) => `https://courier.example/${name}`));
  });

  it.each([
    ['named', 'Caf&eacute; &Eacute;toile &laquo;M&uuml;hle&raquo; &euro;5', 'Café Étoile «Mühle» €5'],
    ['by number', '&#233;&#xe9;&#128512;', 'éé😀'],
    ['by a number of windows-1252', 'The council&#146;s plan', 'The council’s plan'],
    ['twice escaped', 'Caf&amp;eacute;', 'Café'],
    ['within a word', 'har&shy;bour', 'harbour'],
    ['unknown', 'Q&amp;A &nosuch; &#xdfff;', 'Q&A &nosuch;'],
  ])('with characters %s', (_, written, title) => {
    const items = `<item><title>${written}</title><link>https://courier.example/a</link></item>`;
    expect(parseFeed(rss(items), BASE)?.items[0]?.title).toBe(title);
  });

  it('with a prefix of its own is read as if it had none', () => {
    const text = `<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:title>C</a:title><a:entry><a:title>T</a:title><a:link href="https://courier.example/a"/></a:entry></a:feed>`;
    expect(parseFeed(text, BASE)?.items).toMatchObject([{ title: 'T', outlet: 'C', url: 'https://courier.example/a' }]);
  });

  it('names the outlet of each item where it gathers several', () => {
    const items = `${ITEM}<source url="https://x.example/feed">The Dale Herald</source></item>`;
    expect(parseFeed(rss(items), BASE)?.items[0]?.outlet).toBe('The Dale Herald');
  });

  it('survives being cut anywhere', () => {
    const whole = rss(`${ITEM}<description>The council voted.</description></item>`.repeat(2));
    for (let end = 0; end < whole.length; end++) expect(() => parseFeed(whole.slice(0, end), BASE)).not.toThrow();
  });
});

describe('a date', () => {
  it.each([
    ['Wed, 08 May 2019 14:56:16 GMT', '2019-05-08'],
    ['Wed, 08 May 2019 23:30:00 -0400', '2019-05-09'],
    ['8 May 19 14:56 EST', '2019-05-08'],
    ['Sun, 10 Dec 17 13:01:36 -0800', '2017-12-10'],
    ['May 8, 2019', '2019-05-08'],
    ['2019-05-08T14:56:16.000+02:00', '2019-05-08'],
    ['2019-05-08 14:56:16', '2019-05-08'],
    ['20190508', '2019-05-08'],
    ['2019/5/8', '2019-05-08'],
    ['mié, 08 ago 2019 10:00:00', '2019-08-08'],
    ['Tues, 3rd September 2019', '2019-09-03'],
    ['07/05/2019', null],
    ['31 Jun 2019', null],
    ['2019-13-40', null],
    ['yesterday', null],
    ['0000-00-00', null],
    ['', null],
    ['x'.repeat(5000), null],
  ])('written as %s is %s', (written, day) => {
    expect(readFeedDate(written)).toBe(day);
  });
});

describe('bytes', () => {
  const latin = Uint8Array.from([0x3c, 0x61, 0x3e, 0xe9, 0x3c, 0x2f, 0x61, 0x3e]);
  it.each([
    ['UTF-8 under a wrong label', new TextEncoder().encode('<a>é</a>'), 'text/xml; charset=iso-8859-1'],
    ['Latin-1 by the server’s word', latin, 'text/xml; charset=ISO-8859-1'],
    ['Latin-1 that nobody names', latin, null],
    ['Latin-1 under the label of UTF-8', latin, 'text/xml; charset=utf-8'],
    ['an encoding that does not exist', latin, 'text/xml; charset=klingon'],
    [
      'UTF-16 with its mark',
      Uint8Array.from([
        0xff,
        0xfe,
        ...new Uint8Array(Uint16Array.from([...'<a>é</a>'].map((c) => c.charCodeAt(0))).buffer),
      ]),
      null,
    ],
  ])('%s', (_, bytes, type) => {
    expect(decodeFeed(bytes, type)).toBe('<a>é</a>');
  });

  it('believes the file where it alone knows', () => {
    const head = new TextEncoder().encode('<?xml version="1.0" encoding="windows-1251"?><a>');
    expect(decodeFeed(Uint8Array.from([...head, 0xcf, 0xf0]), 'text/xml')).toContain('Пр');
  });
});

it('cuts words at a word and keeps no half of a character', () => {
  expect(plainWords('one two three four', 12)).toBe('one two …');
  expect(plainWords(`aaaaaaa${'😀'.repeat(10)}`, 10).isWellFormed()).toBe(true);
});

describe('a page', () => {
  it('names its feeds', () => {
    const html = `<link rel="alternate" type="application/rss+xml" title="News &amp; views" href="/feed"><LINK REL='alternate' TYPE='application/feed+json' HREF='https://courier.example/feed.json'>
      <link rel="alternate" hreflang="de" href="/de"><link rel="stylesheet" href="x.css"><link rel=alternate type=application/atom+xml href=javascript:alert(1)><link rel="alternate" type="application/rss+xml" href="/feed">`;
    expect(findFeeds(html, 'https://courier.example/')).toEqual([
      { url: 'https://courier.example/feed', title: 'News & views' },
      { url: 'https://courier.example/feed.json', title: 'courier.example' },
    ]);
  });
});

describe('OPML', () => {
  const feeds = [
    { url: 'https://courier.example/feed', title: 'Courier & Co “World”' },
    { url: 'https://herald.example/rss', title: 'Herald' },
  ];
  it('comes back as it went out', () => {
    expect(readOpml(writeOpml(feeds))).toEqual(feeds);
  });
  it('of other readers is read, folders and all', () => {
    const text = `<opml version="1.0"><body><outline text="News"><outline text="Herald" type="rss" xmlUrl="https://herald.example/rss"/><outline text="x" xmlUrl="javascript:1"/></outline><outline xmlUrl="https://herald.example/rss"/></body></opml>`;
    expect(readOpml(text)).toEqual([feeds[1]]);
  });
  it('that is none is null', () => {
    expect(readOpml('<html></html>')).toBeNull();
    expect(readOpml('nonsense')).toBeNull();
  });
});

it('offers starters that are web addresses, each once', () => {
  const urls = STARTER_FEEDS.map(({ url }) => url);
  expect(urls.every((url) => new URL(url).protocol === 'https:')).toBe(true);
  expect(new Set(urls).size).toBe(urls.length);
});
