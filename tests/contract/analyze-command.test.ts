/** The command line's contract: one answer a line in the same order, a bad line answers with its error, offsets point into the text. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ReadingContext } from '../../utils/model/context.ts';

const root = path.resolve(import.meta.dirname, '../..');

const TEXT = `Tessa Quillmore, a spokeswoman for the Lowmere Tenants Union, spoke in Lowmere.

“Nobody asked us,” Quillmore said.`;
const HTML = `<html lang="en"><head><title>Harbour</title><meta property="article:published_time" content="2025-03-03T18:00:00Z"></head>
<body><article><h1>Harbour plan wins over a divided council</h1>${`<p>The meeting in the harbour town of Lowmere lasted until late in the evening, and delegates left without a word to the crowd.</p>`.repeat(12)}</article></body></html>`;

type Answer = ({ id: string | null } & ReadingContext) | { id: string | null; error: string };

function analyze(args: readonly string[], input = ''): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', 'scripts/analyze.ts', ...args], {
    cwd: root,
    input,
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
}

function isContext(answer: Answer | undefined): answer is { id: string | null } & ReadingContext {
  return answer !== undefined && 'schema' in answer;
}

describe('analyze --jsonl', () => {
  let answers: Answer[] = [];

  beforeAll(() => {
    const lines = [
      JSON.stringify({ id: 'text', text: TEXT, date: '2025-03-03' }),
      '{ this is no JSON',
      JSON.stringify({ id: 'nothing' }),
      JSON.stringify({ id: 'html', html: HTML, url: 'https://courier.example/harbour' }),
      JSON.stringify({ id: 'short', html: '<p>Too short.</p>' }),
    ];
    const { stdout } = analyze(['--jsonl'], lines.join('\n'));
    answers = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Answer);
  });

  it('answers every line in order, bad ones with their error', () => {
    expect(answers.map(({ id }) => id)).toEqual(['text', null, 'nothing', 'html', 'short']);
    expect(answers.map((answer) => 'error' in answer)).toEqual([false, true, true, false, true]);
  });

  it('leaves plain text as it is, and every span points into it', () => {
    const [answer] = answers;
    if (!isContext(answer)) throw new Error('no answer for the text');
    expect(answer.article.text).toBe(TEXT);
    const spans = [...answer.people, ...answer.organizations].flatMap(({ mentions }) => mentions);
    expect(spans.length).toBeGreaterThan(1);
    for (const { start, end, text } of [...spans, ...answer.quotes]) expect(TEXT.slice(start, end)).toBe(text);
  });

  it('gives a quote the key of its speaker', () => {
    const [answer] = answers;
    if (!isContext(answer)) throw new Error('no answer for the text');
    const [quote] = answer.quotes;
    expect(quote).toMatchObject({ kind: 'direct', text: '“Nobody asked us,”' });
    expect(answer.people.find(({ key }) => key === quote?.speaker)?.name).toBe('Tessa Quillmore');
  });

  it('reads title and date from a page', () => {
    const answer = answers[3];
    if (!isContext(answer)) throw new Error('no answer for the page');
    expect(answer.article).toMatchObject({
      title: 'Harbour plan wins over a divided council',
      publishedAt: '2025-03-03',
      lang: 'en',
    });
  });
});

describe('analyze', () => {
  it('lists Wikidata ids, one a line', () => {
    const { stdout } = analyze(['--glossary-ids']);
    const ids = stdout.trim().split('\n');
    expect(ids.length).toBeGreaterThan(50_000);
    expect(ids.filter((id) => !/^Q\d+$/.test(id))).toEqual([]);
  });

  it('says how to use it, and which file it cannot read', () => {
    expect(analyze([])).toMatchObject({ status: 2, stderr: expect.stringContaining('Usage') });
    expect(analyze(['no-such-file.html'])).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('no-such-file.html'),
    });
  });
});
