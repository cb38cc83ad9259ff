/**
 * Builds the extension: packs the glossary, then WXT for Chrome and Firefox (Manifest V3 in both).
 *
 *   node scripts/build.ts [--zip] [--browser chrome|firefox] [--if-stale]
 *
 * `--zip` also writes the store packages and the sources zip into `.output/`. `--if-stale` does nothing where the builds are
 * newer than every source file.
 */
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { run } from './run.ts';

const root = path.dirname(import.meta.dirname);
const SOURCES = ['components', 'entrypoints', 'glossary', 'public', 'utils', 'package-lock.json', 'wxt.config.ts'];

const { values } = parseArgs({
  options: { zip: { type: 'boolean' }, browser: { type: 'string' }, 'if-stale': { type: 'boolean' } },
});

const browsers = ['chrome', 'firefox'].filter((name) => !values.browser || values.browser === name);

function newestChange(place: string): number {
  const found = statSync(place);
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(0, ...readdirSync(place).map((name) => newestChange(path.join(place, name))));
}

function isFresh(): boolean {
  const manifests = browsers.map((browser) => path.join(root, '.output', `${browser}-mv3`, 'manifest.json'));
  if (!manifests.every((manifest) => existsSync(manifest))) return false;
  const changed = Math.max(...SOURCES.map((place) => newestChange(path.join(root, place))));
  return manifests.every((manifest) => statSync(manifest).mtimeMs > changed);
}

if (values['if-stale'] && isFresh()) process.exit(0);

await run('node', ['--disable-warning=ExperimentalWarning', 'scripts/glossary/compile.ts'], { cwd: root, echo: true });
for (const browser of browsers)
  await run('wxt', [values.zip ? 'zip' : 'build', '-b', browser, '--mv3'], { cwd: root, echo: true });
