/**
 * Analyses articles from the command line, over the same code that the background worker runs.
 *
 *   npm run --silent analyze -- page.html [--url U] [--date YYYY-MM-DD]
 *   npm run --silent analyze -- text.txt [--date YYYY-MM-DD] [--title T]
 *   npm run --silent analyze -- --jsonl < docs.jsonl        one {id, html|text, url?, date?, title?} a line
 *   npm run --silent analyze -- --glossary-ids              the Wikidata ids that the glossary holds
 *
 * `--today YYYY-MM-DD` sets the day that "now" means; it is the machine's date otherwise.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { type AnalyzeRequest, contextOf } from './analyze/context-of.ts';
import { loadKnowledge } from './analyze/knowledge.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    url: { type: 'string' },
    date: { type: 'string' },
    title: { type: 'string' },
    today: { type: 'string' },
    jsonl: { type: 'boolean' },
    'glossary-ids': { type: 'boolean' },
  },
});

const today = values.today ?? new Date().toISOString().slice(0, 10);
const knowledge = await loadKnowledge();

if (values['glossary-ids']) printIds();
else if (values.jsonl) await analyzeLines();
else if (positionals[0]) analyzeFile(positionals[0]);
else {
  console.error(
    'Usage: npm run --silent analyze -- page.html|text.txt [--url U] [--date YYYY-MM-DD], or --jsonl, or --glossary-ids',
  );
  process.exitCode = 2;
}

function print(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value)}\n`);
}

function printIds(): void {
  const ids = [...(knowledge.glossary?.ids() ?? [])].filter((id) => /^Q\d+$/.test(id));
  process.stdout.write(`${ids.join('\n')}\n`);
}

/** npm runs scripts in the project's folder; names are meant relative to where the reader stands. */
function analyzeFile(name: string): void {
  const file = path.resolve(process.env.INIT_CWD ?? process.cwd(), name);
  let content: string;
  try {
    content = readFileSync(file, 'utf8');
  } catch {
    console.error(`Cannot read ${name}.`);
    process.exitCode = 1;
    return;
  }
  const isHtml = /\.x?html?$/i.test(name) || /^\s*<(?:!doctype|html)/i.test(content);
  const { url, date, title } = values;
  print(
    contextOf(
      {
        id: path.basename(name),
        ...(isHtml ? { html: content } : { text: content }),
        ...(url ? { url } : {}),
        ...(date ? { date } : {}),
        ...(title ? { title } : {}),
      },
      { ...knowledge, today },
    ),
  );
}

async function analyzeLines(): Promise<void> {
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue;
    print(answerLine(line));
  }
}

/** A line that cannot be read or analysed answers with its id and the error; the others go on. */
function answerLine(line: string): unknown {
  let request: AnalyzeRequest;
  try {
    request = JSON.parse(line) as AnalyzeRequest;
  } catch {
    return { id: null, error: 'The line is not JSON.' };
  }
  try {
    return contextOf(request, { ...knowledge, today });
  } catch (error) {
    return { id: request?.id ?? null, error: error instanceof Error ? error.message : String(error) };
  }
}
