/** A real local server of feeds that behave in every way that feeds do. */
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';

const COURIER_FEED = `<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>The Lowmere Courier</title>
<item><title>Harbour plan: Marta Ellinor wins over a divided council</title><link>http://courier.example/other-report</link>
<description>Finance Minister Marta Ellinor defended the harbour plan in Lowmere, which Joren Askvale and the Lowmere Tenants Union oppose.</description>
<pubDate>Mon, 03 Mar 2025 20:00:00 GMT</pubDate></item>
<item><title>Orchestra plays its last concert</title><link>http://courier.example/concert</link><pubDate>Mon, 03 Mar 2025 19:00:00 GMT</pubDate></item>
</channel></rss>`;

const XML = { 'content-type': 'application/rss+xml; charset=utf-8' };
const MANY = 20_000_000;

type Answer = (request: http.IncomingMessage, response: http.ServerResponse, times: number) => void;

/** Sends for ever, a piece every few ms, until the other side goes. */
function sendForEver(response: http.ServerResponse, piece: string, everyMs: number): void {
  const timer = setInterval(() => response.write(piece), everyMs);
  response.once('close', () => clearInterval(timer));
}

function fixed(body: string | Buffer, headers: http.OutgoingHttpHeaders = XML, status = 200): Answer {
  return (_, response) => response.writeHead(status, headers).end(body);
}

const redirect = (to: string, status = 301): Answer => fixed('', { location: to }, status);

const ANSWERS: Readonly<Record<string, Answer>> = {
  '/feed.xml': fixed(COURIER_FEED),
  '/gzip.xml': fixed(gzipSync(COURIER_FEED), { ...XML, 'content-encoding': 'gzip' }),
  '/wrong-type': fixed(COURIER_FEED, { 'content-type': 'image/png' }),
  '/no-type': fixed(COURIER_FEED, {}),
  '/latin.xml': fixed(
    Buffer.from(COURIER_FEED.replace('utf-8', 'iso-8859-1').replace('Courier', 'Courièr'), 'latin1'),
    {
      'content-type': 'text/xml; charset=utf-8',
    },
  ),
  '/moved': redirect('/moved-again', 302),
  '/moved-again': redirect('/feed.xml', 308),
  '/loop': redirect('/loop', 302),
  '/cached.xml': (request, response) => {
    const isKnown = request.headers['if-none-match'] === '"v1"';
    const headers = {
      ...XML,
      etag: '"v1"',
      'last-modified': 'Mon, 03 Mar 2025 20:00:00 GMT',
      'cache-control': 'max-age=7200',
    };
    response.writeHead(isKnown ? 304 : 200, headers).end(isKnown ? undefined : COURIER_FEED);
  },
  '/busy': fixed('', { 'retry-after': '7200' }, 429),
  '/busy-until': fixed(
    '',
    { 'retry-after': 'Mon, 03 Mar 2025 22:00:00 GMT', date: 'Mon, 03 Mar 2025 20:00:00 GMT' },
    503,
  ),
  '/broken': fixed('oh no', {}, 500),
  '/gone': fixed('', {}, 410),
  '/forbidden': fixed('', {}, 403),
  '/page': fixed(
    '<!doctype html><html><head><title>Courier</title><link rel="alternate" type="application/rss+xml" title="World" href="/feed.xml"></head><body>Hello</body></html>',
    { 'content-type': 'text/html' },
  ),
  '/silent': () => {},
  '/slow': (_, response) => {
    response.writeHead(200, XML);
    sendForEver(response, ' ', 20);
  },
  '/endless': (_, response) => {
    response.writeHead(200, XML);
    response.write('<rss version="2.0"><channel>');
    sendForEver(response, `<!-- ${'x'.repeat(60_000)} -->`, 1);
  },
  '/large-announced': fixed(Buffer.alloc(MANY, 0x20), { ...XML, 'content-length': MANY }),
  '/large.xml': (_, response) => {
    response.writeHead(200, XML);
    response.end(`<rss version="2.0"><channel>${'<item><title>x</title></item>'.repeat(MANY / 29)}</channel></rss>`);
  },
  '/zip-bomb': fixed(gzipSync(Buffer.alloc(200_000_000, 0x20)), { ...XML, 'content-encoding': 'gzip' }),
  '/bad-gzip': fixed('this is no gzip', { ...XML, 'content-encoding': 'gzip' }),
  '/cut': (_, response) => {
    response.writeHead(200, { ...XML, 'content-length': 100_000 });
    response.write(COURIER_FEED.slice(0, 200), () => response.destroy());
  },
  '/empty': fixed('', XML),
  '/changing.xml': (_, response, times) =>
    response
      .writeHead(200, XML)
      .end(
        `<rss version="2.0"><channel><title>C</title>${[1, 2].map((id) => `<item><guid>${times}-${id}</guid><title>Story ${id}, version ${times}</title><link>http://courier.example/${id}</link></item>`).join('')}</channel></rss>`,
      ),
  '/slow-feed.xml': (_, response, times) => {
    response.writeHead(200, XML);
    response.write(COURIER_FEED.slice(0, 300));
    setTimeout(() => response.end(COURIER_FEED.slice(300)), times === 1 ? 4000 : 50);
  },
};

export interface Asked {
  readonly path: string;
  readonly headers: http.IncomingHttpHeaders;
}

export interface FeedServer {
  /** `http://localhost:PORT` */
  readonly origin: string;
  readonly asked: Asked[];
  url(path: string): string;
  close(): Promise<void>;
}

export async function serveFeeds(): Promise<FeedServer> {
  const asked: Asked[] = [];
  const server = http.createServer((request, response) => {
    const path = request.url?.split('?')[0] ?? '';
    asked.push({ path, headers: request.headers });
    const answer = ANSWERS[path] ?? fixed('', {}, 404);
    answer(request, response, asked.filter((one) => one.path === path).length);
  });
  await new Promise<void>((ready) => server.listen(0, ready));
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    asked,
    url: (path) => origin + path,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
