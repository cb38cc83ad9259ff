/** The refresh against a local server that answers like the query service, in good and bad moods. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { type Ask, allAsks } from '../../../scripts/glossary/refresh/ask.ts';
import { retryAfter } from '../../../scripts/glossary/refresh/query-service.ts';
import { readAnswer } from '../../../scripts/glossary/refresh/read-answer.ts';
import { refreshRegister } from '../../../scripts/glossary/refresh/refresh-register.ts';
import { readRegister } from '../../../scripts/glossary/registers/register-file.ts';

type Mood = (request: IncomingMessage, response: ServerResponse, query: string) => void;

const value = (text: string) => ({ type: 'literal', value: text });

function binding(number: number, known: Record<string, string> = {}) {
  const facts = {
    person: `http://www.wikidata.org/entity/Q${number}`,
    personLabel: `Ada Person${number}`,
    positionLabel: 'minister of ports',
    start: '2024-05-01T00:00:00Z',
    startPrecision: '11',
    ...known,
  };
  return Object.fromEntries(Object.entries(facts).map(([key, text]) => [key, value(text)]));
}

const answer = (bindings: readonly unknown[]) => JSON.stringify({ head: { vars: [] }, results: { bindings } });
const offsetOf = (query: string) => Number(/OFFSET (\d+)/.exec(query)?.[1]);
const countryOf = (query: string) => /P1001 wd:(Q\d+)/.exec(query)?.[1];

const ASKS: Ask[] = [
  { id: 'Q1-Q9', country: 'Q1', countryName: 'Norland', office: 'Q9', officeName: 'minister' },
  { id: 'Q2-Q9', country: 'Q2', countryName: 'Sudland', office: 'Q9', officeName: 'minister' },
];

let close = () => {};
afterEach(() => close());

async function serve(mood: Mood): Promise<string> {
  const server = createServer((request, response) => {
    mood(request, response, new URL(request.url ?? '', 'http://x').searchParams.get('query') ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  close = () => {
    server.closeAllConnections();
    server.close();
  };
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/sparql`;
}

async function refresh(mood: Mood, folder = mkdtempSync(path.join(tmpdir(), 'refresh-')), asks: readonly Ask[] = ASKS) {
  const waits: number[] = [];
  const said: string[] = [];
  const registerFile = path.join(folder, 'wikidata.jsonl');
  const endpoint = await serve(mood);
  const result = await refreshRegister({
    asks,
    service: {
      endpoint,
      userAgent: 'Sidelight-glossary/1.0 (test@example.org)',
      pageSize: 2,
      sleep: async (ms) => void waits.push(ms),
    },
    registerFile,
    progressFile: path.join(folder, 'progress.json'),
    today: '2026-08-20',
    say: (line) => said.push(line),
  });
  return { result, waits, said, registerFile, folder };
}

const OLD = [
  '{"register":"wikidata","kind":"person","date":"2026-05-01","licence":"CC0-1.0","from":"x"}',
  '{"id":"Q70","name":"Old Norlander","country":"Norland","offices":[["Minister of Ports",null,"Norland","2020-01-01"]]}',
  '{"id":"Q71","name":"Old Sudlander","country":"Sudland","offices":[["Minister of Ports",null,"Sudland","2020-01-01"]]}',
];

describe('refresh', () => {
  it('pages through answers, names itself, and writes a sorted register', async () => {
    const seen: string[] = [];
    const { result, registerFile } = await refresh((request, response, query) => {
      seen.push(`${countryOf(query)} ${offsetOf(query)} ${request.headers['user-agent']}`);
      const people = countryOf(query) === 'Q1' ? [12, 11, 13] : [14];
      response.end(answer(people.slice(offsetOf(query), offsetOf(query) + 2).map((number) => binding(number))));
    });
    const agent = 'Sidelight-glossary/1.0 (test@example.org)';
    expect(seen).toEqual([`Q1 0 ${agent}`, `Q1 2 ${agent}`, `Q2 0 ${agent}`]);
    expect(result).toMatchObject({ answered: 2, failed: [], records: 4 });
    expect(readFileSync(registerFile, 'utf8').split('\n').slice(1, 3)).toEqual([
      '{"id":"Q11","name":"Ada Person11","country":"Norland","offices":[["Minister of ports",null,"Norland","2024-05-01"]]}',
      '{"id":"Q12","name":"Ada Person12","country":"Norland","offices":[["Minister of ports",null,"Norland","2024-05-01"]]}',
    ]);
  });

  it('waits as long as it is told to, then goes on', async () => {
    let refusals = 0;
    const { result, waits } = await refresh((_, response) => {
      if (refusals++ === 0) response.writeHead(429, { 'retry-after': '7' }).end('slow down');
      else response.end(answer([binding(11)]));
    });
    expect(result.failed).toEqual([]);
    expect(waits[0]).toBe(7000);
  });

  it.each<[string, (response: ServerResponse) => void]>([
    ['server errors', (response) => response.writeHead(500).end('java.util.concurrent.TimeoutException')],
    ['truncated answers', (response) => response.end(answer([binding(11)]).slice(0, -9))],
    ['nonsense', (response) => response.end('<html>Our servers are currently under maintenance</html>')],
    ['other JSON', (response) => response.end('{"results":{"bindings":"none"}}')],
    ['a broken connection', (response) => response.destroy()],
  ])('reports a country that fails with %s and keeps its old facts', async (_, misbehave) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'refresh-'));
    writeFileSync(path.join(folder, 'wikidata.jsonl'), `${OLD.join('\n')}\n`);
    let attempts = 0;
    const { result, registerFile, said } = await refresh((_request, response, query) => {
      if (countryOf(query) === 'Q2') return response.end(answer([binding(14)]));
      attempts++;
      misbehave(response);
    }, folder);
    expect(attempts).toBe(5);
    expect(result.failed.map(({ ask }) => ask.countryName)).toEqual(['Norland']);
    expect(said[0]).toContain('FAILED');
    const { records } = readRegister(registerFile);
    expect(records.map(({ name, offices }) => [name, offices?.[0]?.[5]?.asOf])).toEqual([
      ['Ada Person14', undefined],
      ['Old Norlander', '2026-05-01'],
    ]);
  });

  it('stops asking when it is banned, and writes nothing where nothing was answered', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'refresh-'));
    writeFileSync(path.join(folder, 'wikidata.jsonl'), `${OLD.join('\n')}\n`);
    let requests = 0;
    const { result, registerFile } = await refresh((_, response) => {
      requests++;
      response.writeHead(403).end();
    }, folder);
    expect([requests, result.answered]).toEqual([2, 0]);
    expect(readFileSync(registerFile, 'utf8')).toBe(`${OLD.join('\n')}\n`);
  });

  it('goes on where it broke off', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'refresh-'));
    await refresh((_, response, query) => {
      if (countryOf(query) === 'Q2') response.writeHead(400).end();
      else response.end(answer([binding(11)]));
    }, folder);
    close();
    const asked: (string | undefined)[] = [];
    const { result } = await refresh((_, response, query) => {
      asked.push(countryOf(query));
      response.end(answer([binding(14)]));
    }, folder);
    expect(asked).toEqual(['Q2']);
    expect(result).toMatchObject({ answered: 2, failed: [], records: 2 });
  });

  it('leaves countries alone that it was not asked for', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'refresh-'));
    writeFileSync(path.join(folder, 'wikidata.jsonl'), `${OLD.join('\n')}\n`);
    const { registerFile } = await refresh(
      (_, response) => response.end(answer([binding(11)])),
      folder,
      ASKS.slice(0, 1),
    );
    expect(readRegister(registerFile).records.map(({ name }) => name)).toEqual(['Ada Person11', 'Old Sudlander']);
  });
});

describe('answers', () => {
  it('keep the precision of dates and leave out what is no proper row', () => {
    const text = answer([
      binding(1, { startPrecision: '9', end: '2025-03-01T00:00:00Z', endPrecision: '10' }),
      binding(2, { personLabel: 'Q2' }),
      binding(3, { start: 't123456', startPrecision: '11' }),
      binding(4, { end: '2001-01-01T00:00:00Z', endPrecision: '11' }),
      binding(5, { person: 'http://example.org/5' }),
      7,
    ]);
    expect(readAnswer(text)).toEqual({
      received: 6,
      rows: [{ id: 'Q1', name: 'Ada Person1', title: 'minister of ports', start: '2024', end: '2025-03', born: null }],
    });
  });

  it.each([
    ['12', 12_000],
    ['Thu, 20 Aug 2026 00:01:00 GMT', 60_000],
    ['99999999', 600_000],
    ['soon', null],
    [null, null],
  ])('Retry-After %j is %j ms', (header, expected) => {
    expect(retryAfter(header, Date.parse('2026-08-20T00:00:00Z'))).toBe(expected);
  });

  it('are asked for once each', () => {
    const ids = allAsks().map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(200);
  });
});
