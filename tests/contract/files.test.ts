/** The rules for files: each opens with a sentence on what it is for, none is long, and none is a drawer. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
/** Tables of words are as long as they are. */
const TABLES: readonly string[] = ['utils/quotes/reporting-verb-table.ts'];
const MOST_LINES = 300;

const files = ['utils', 'components', 'entrypoints', 'scripts'].flatMap((folder) =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:tsx?|mjs)$/.test(file))
    .map((file) => path.posix.join(folder, file.split(path.sep).join('/'))),
);
const codeOf = (file: string) => readFileSync(path.join(root, file), 'utf8');

it('each opens with what it is for', () => {
  expect(files.length).toBeGreaterThan(300);
  expect(files.filter((file) => !codeOf(file).startsWith('/**'))).toEqual([]);
});

it('none but a table has more than 300 lines', () => {
  const long = files.filter((file) => codeOf(file).split('\n').length > MOST_LINES);
  expect(long.filter((file) => !TABLES.includes(file))).toEqual([]);
});

it('none is a drawer for whatever comes', () => {
  const drawer = /(?:helpers?|misc|common|manager|utils?)\.\w+$/i;
  expect(files.filter((file) => drawer.test(file))).toEqual([]);
});

it('none hides what it says behind characters that turn text round', () => {
  expect(files.filter((file) => /[\u202a-\u202e\u2066-\u2069]/.test(codeOf(file)))).toEqual([]);
});
