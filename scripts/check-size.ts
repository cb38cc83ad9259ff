/**
 * Weighs the store packages: the code may not outgrow what is allowed. Needs `npm run zip` before.
 *
 * Not counted are the facts and the tagger's weights (`*.bin`), which are data and have their own measure.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { unzipSync } from 'fflate';

/** Bytes as zipped; 150,000 is aimed at. Lower it whenever the code gets smaller. */
const MOST_BYTES = 190_500;

const output = path.join(path.dirname(import.meta.dirname), '.output');

/** Name and zipped bytes of each file in the archive; nothing is unpacked. */
function filesIn(archive: string): { name: string; size: number }[] {
  const files: { name: string; size: number }[] = [];
  unzipSync(readFileSync(path.join(output, archive)), {
    filter: ({ name, size }) => {
      files.push({ name, size });
      return false;
    },
  });
  return files.filter(({ name }) => !name.endsWith('.bin')).sort((a, b) => b.size - a.size);
}

const archives = readdirSync(output).filter((name) => /-(?:chrome|firefox)\.zip$/u.test(name));
if (archives.length === 0) {
  console.error('No packages in .output: run npm run zip first.');
  process.exitCode = 1;
}
for (const archive of archives) {
  const files = filesIn(archive);
  const bytes = files.reduce((sum, { size }) => sum + size, 0);
  console.log(`${archive}: ${bytes} bytes of code, at most ${MOST_BYTES}`);
  for (const { name, size } of files.slice(0, 8)) console.log(`  ${String(size).padStart(6)} ${name}`);
  if (bytes > MOST_BYTES) process.exitCode = 1;
}
