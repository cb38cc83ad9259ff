/**
 * Packs glossary/ into public/glossary.bin.
 *
 *   node scripts/glossary/compile.ts
 *
 * Writes what a person should look at to .cache/glossary-report.tsv: merges that rest on more than an id, contradictions between
 * sources, offices that were closed because somebody else holds them.
 */
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { openGlossary } from '../../utils/glossary/open-glossary.ts';
import { writeGlossary } from '../../utils/glossary/write-glossary.ts';
import { type BuildReport, buildEntities, CuratedFaults } from './build-entities.ts';

const root = path.resolve(import.meta.dirname, '../..');
const MEGABYTE = 1_000_000;

function reportLines({ merges, contradictions, closed, missingDeaths }: BuildReport): string[] {
  return [
    ...missingDeaths.map((where) => ['died missing', where].join('\t')),
    ...contradictions.map(({ about, id, name, office, kept, other, sources }) =>
      ['contradiction', about, id, name, office, `${sources[0]}: ${kept}`, `${sources[1]}: ${other}`].join('\t'),
    ),
    ...merges.map(({ into, id, name, why }) => ['merged', why, into, name, id].join('\t')),
    ...closed.map(({ id, name, office, end, successor }) => ['closed', office, id, name, end, successor].join('\t')),
  ];
}

function compile(): void {
  const started = performance.now();
  const { entities, report } = buildEntities(root);
  const file = writeGlossary(entities, { leastNameCount: 2 });
  mkdirSync(path.join(root, 'public'), { recursive: true });
  mkdirSync(path.join(root, '.cache'), { recursive: true });
  // Whoever reads it meanwhile has the old one or the new one whole.
  const fresh = path.join(root, '.cache/glossary.bin');
  writeFileSync(fresh, file);
  renameSync(fresh, path.join(root, 'public/glossary.bin'));
  writeFileSync(path.join(root, '.cache/glossary-report.tsv'), `${reportLines(report).join('\n')}\n`);
  const { info } = openGlossary(file);
  const zipped = gzipSync(file, { level: 9 }).length;
  console.log(
    `glossary: ${info.people} people, ${info.organizations} organizations, ${info.forms} forms; ` +
      `${(file.length / MEGABYTE).toFixed(2)} MB, ${(zipped / MEGABYTE).toFixed(2)} MB zipped; ` +
      `${((performance.now() - started) / 1000).toFixed(1)} s`,
  );
  console.log(
    `report: ${report.contradictions.length} contradictions, ${report.merges.length} merges by name, ` +
      `${report.closed.length} offices closed (.cache/glossary-report.tsv)`,
  );
}

try {
  compile();
} catch (error) {
  if (!(error instanceof CuratedFaults)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
