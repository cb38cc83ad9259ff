/**
 * Proves that the sources zip rebuilds the Firefox package byte for byte, as the store's reviewers would: unpacks it into an empty
 * folder, builds there with the same packages, compares every file. Needs `npm run zip` before.
 */
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { unzipSync } from 'fflate';
import { run } from './run.ts';

const root = path.dirname(import.meta.dirname);
const output = path.join(root, '.output');

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(path.join(folder, file)).isFile())
    .sort();
}

function unpack(archive: string, into: string): void {
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync(archive)))) {
    if (name.endsWith('/')) continue;
    mkdirSync(path.join(into, path.dirname(name)), { recursive: true });
    writeFileSync(path.join(into, name), bytes);
  }
}

const sources = readdirSync(output).find((name) => name.endsWith('-sources.zip'));
if (!sources) {
  console.error('No sources zip in .output: run npm run zip first.');
  process.exit(1);
}

const folder = mkdtempSync(path.join(tmpdir(), 'sidelight-sources-'));
try {
  unpack(path.join(output, sources), folder);
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
  await run('node', ['scripts/build.ts', '--browser', 'firefox'], { cwd: folder });
  const [first, second] = [path.join(output, 'firefox-mv3'), path.join(folder, '.output', 'firefox-mv3')];
  const names = [...new Set([...filesBelow(first), ...filesBelow(second)])];
  const different = names.filter((name) => {
    try {
      return !readFileSync(path.join(first, name)).equals(readFileSync(path.join(second, name)));
    } catch {
      return true;
    }
  });
  if (different.length > 0) {
    console.error(`The rebuilt package differs in: ${different.join(', ')}`);
    process.exitCode = 1;
  } else console.log(`${names.length} files, all the same.`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
