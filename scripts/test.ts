/**
 * All checks in the order in which they fail fastest, each step timed; the last line reads `N passed, N failed`.
 *
 *   node scripts/test.ts [step …]      only the named steps
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { run } from './run.ts';

const root = path.dirname(import.meta.dirname);
const cache = path.join(root, '.cache');

interface Tally {
  readonly passed: number;
  readonly failed: number;
  /** What failed, in the tool's own words. */
  readonly words: string;
}

type Step = readonly [name: string, check: () => Promise<Tally>];

/** A tool that only says yes or no counts as one test. */
function command(program: string, ...args: readonly string[]) {
  return async (): Promise<Tally> => {
    const { code, output } = await run(program, args, { cwd: root, tolerate: true });
    return code === 0 ? { passed: 1, failed: 0, words: '' } : { passed: 0, failed: 1, words: output };
  };
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly success: boolean;
}

/** A suite that fails to load has no failed test of its own, yet must count. */
function vitest(...projects: readonly string[]) {
  return async (): Promise<Tally> => {
    const report = path.join(cache, `vitest-${projects.join('-')}.json`);
    rmSync(report, { force: true });
    const args = projects.flatMap((project) => ['--project', project]);
    const { code, output } = await run(
      'vitest',
      ['run', ...args, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
      {
        cwd: root,
        tolerate: true,
      },
    );
    try {
      const counts = JSON.parse(readFileSync(report, 'utf8')) as VitestReport;
      const failed = Math.max(counts.numFailedTests, counts.success && code === 0 ? 0 : 1);
      return { passed: counts.numPassedTests, failed, words: failed ? output : '' };
    } catch {
      return { passed: 0, failed: 1, words: output };
    }
  };
}

const steps: readonly Step[] = [
  ['format and lint', command('biome', 'ci', '--error-on-warnings', '.')],
  ['types', command('tsc', '--noEmit')],
  ['build', command('node', '--disable-warning=ExperimentalWarning', 'scripts/build.ts', '--zip')],
  ['size', command('node', '--disable-warning=ExperimentalWarning', 'scripts/check-size.ts')],
  ['unit', vitest('unit', 'contract', 'golden', 'components', 'entrypoints')],
  ['quality', vitest('quality')],
  ['web-ext lint', command('web-ext', 'lint', '--source-dir', '.output/firefox-mv3', '--no-config-discovery')],
  ['sources zip rebuilds', command('node', '--disable-warning=ExperimentalWarning', 'scripts/check-sources-zip.ts')],
  ['end to end', vitest('e2e')],
];

const chosen = process.argv.slice(2);
const unknown = chosen.filter((name) => !steps.some(([step]) => step === name));
if (unknown.length > 0) {
  console.error(`No step ${unknown.join(', ')}. Steps: ${steps.map(([name]) => name).join(', ')}`);
  process.exit(2);
}

mkdirSync(cache, { recursive: true });
let passed = 0;
let failed = 0;
for (const [name, check] of steps) {
  if (chosen.length > 0 && !chosen.includes(name)) continue;
  const began = Date.now();
  const tally = await check();
  passed += tally.passed;
  failed += tally.failed;
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  console.log(
    `${tally.failed ? 'FAILED' : 'ok    '} ${name.padEnd(22)} ${tally.passed} passed, ${tally.failed} failed in ${seconds} s`,
  );
  if (tally.words) console.log(tally.words);
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
