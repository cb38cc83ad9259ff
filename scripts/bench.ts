/**
 * Runs the benchmarks and prints ours beside a peer or baseline of the same process.
 *
 *   npm run bench [-- name …]      names of files in tests/bench, without `.bench.ts`
 */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import type { Bench } from '../tests/bench/measure.ts';

const folder = path.join(path.dirname(import.meta.dirname), 'tests', 'bench');
const chosen = process.argv.slice(2);
const files = readdirSync(folder).filter((file) => file.endsWith('.bench.ts'));

const digits = (value: number) => value.toPrecision(3);

for (const file of files) {
  const name = file.replace('.bench.ts', '');
  if (chosen.length > 0 && !chosen.includes(name)) continue;
  const { rows } = (await import(path.join(folder, file))) as { rows: Bench };
  console.log(`\n${name}`);
  for (const row of await rows()) {
    const ratio = row.theirs / row.ours;
    console.log(
      `  ${row.what.padEnd(46)} ${digits(row.ours).padStart(9)} ${row.unit}   ${row.peer.padEnd(34)} ${digits(row.theirs).padStart(9)} ${row.unit}   × ${digits(ratio)}`,
    );
  }
}
