/** A local web server for the pages of the tests; it records what is asked of it. */
import http from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Page {
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Ms to wait in the middle of the body. */
  readonly delay?: number;
}

export interface TestServer {
  /** `http://127.0.0.1:PORT` */
  readonly origin: string;
  /** Paths that were asked for, in order. */
  readonly asked: string[];
  url(path: string): string;
  close(): Promise<void>;
}

/** `pages` by path, without the query. What is not there answers 404. */
export async function serve(pages: Readonly<Record<string, Page | (() => Page)>>): Promise<TestServer> {
  const asked: string[] = [];
  const server = http.createServer(async (request, response) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    asked.push(path);
    const found = pages[path];
    if (!found) {
      response.writeHead(404).end();
      return;
    }
    const { body, headers = {}, delay = 0 } = typeof found === 'function' ? found() : found;
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers });
    const middle = Math.floor(body.length / 2);
    response.write(body.slice(0, middle));
    if (delay > 0) await new Promise((wake) => setTimeout(wake, delay));
    response.end(body.slice(middle));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
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
