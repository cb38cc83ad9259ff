/**
 * Writes the registers from a folder of collected facts.
 *
 *   node scripts/glossary/import/import-facts.ts --facts FOLDER [source …]
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { writeRegister } from '../registers/register-file.ts';
import type { RegisterRecord } from '../registers/register-record.ts';
import { type Fact, readCrosswalk, readFacts } from './facts.ts';
import { type ReviewedCrosswalk, reviewCrosswalk } from './review-crosswalk.ts';
import { IMPORT_SOURCES, type ImportSource } from './sources.ts';
import { toRecord } from './to-record.ts';

const root = path.resolve(import.meta.dirname, '../../..');

/** Names in other scripts match nothing in English news. */
const hasLatinName = (fact: Fact) => /[A-Za-z]/.test(fact.name);

/** One person whom a source holds twice. */
function joinRecords(a: RegisterRecord, b: RegisterRecord): RegisterRecord {
  const names = new Set([...(a.aliases ?? []), ...(b.aliases ?? []), b.name].filter((name) => name !== a.name));
  const offices = [...(a.offices ?? []), ...(b.offices ?? [])];
  const unique = [...new Map(offices.map((office) => [JSON.stringify(office), office])).values()];
  return {
    ...b,
    ...a,
    ...(names.size > 0 ? { aliases: [...names] } : {}),
    ...(unique.length > 0 ? { offices: unique } : {}),
  };
}

function importSource(facts: readonly Fact[], source: ImportSource, crosswalk: ReviewedCrosswalk): number {
  const dates = facts.map(({ sourceDate }) => sourceDate).sort();
  const date = dates.at(-1)!;
  const records = new Map<string, RegisterRecord>();
  for (const fact of facts.filter(hasLatinName)) {
    const shaped = source.shape ? source.shape(fact) : fact;
    if (shaped === null) continue;
    const record = toRecord(shaped, crosswalk.ids.get(fact.id) ?? fact.id, date);
    const finished = source.finish?.(record, fact) ?? record;
    const known = records.get(finished.id);
    records.set(finished.id, known ? joinRecords(known, finished) : finished);
  }
  const head = { register: source.name, kind: source.kind, date, licence: source.licence, from: source.from };
  const file = path.join(root, 'glossary/registers', `${source.name}.jsonl`);
  writeRegister(file, { head, records: [...records.values()] });
  return records.size;
}

const { values, positionals } = parseArgs({
  options: { facts: { type: 'string', default: process.env.FACTS ?? '' } },
  allowPositionals: true,
});
if (values.facts === '') {
  console.error('Which folder holds the collected facts? Give it with --facts FOLDER, or in the variable FACTS.');
  process.exit(2);
}

const facts = new Map(IMPORT_SOURCES.map(({ name }) => [name, readFacts(values.facts, name)]));
const byId = new Map([...facts.values()].flat().map((fact) => [fact.id, fact]));
const byWikidata = Map.groupBy(
  [...facts.values()].flat().filter(({ id }) => /^Q/.test(id)),
  ({ id }) => id,
);
const crosswalk = reviewCrosswalk(
  readCrosswalk(values.facts).filter(({ id }) => byId.has(id)),
  (id) => byId.get(id),
  (wikidata) => byWikidata.get(wikidata) ?? [],
);
mkdirSync(path.join(root, 'glossary/registers'), { recursive: true });
mkdirSync(path.join(root, '.cache'), { recursive: true });
for (const source of IMPORT_SOURCES) {
  if (positionals.length > 0 && !positionals.includes(source.name)) continue;
  console.log(`${source.name}: ${importSource(facts.get(source.name)!, source, crosswalk)} records`);
}
const dropped = crosswalk.dropped.map(({ row, reason }) =>
  [reason, row.id, row.wikidata, row.name, row.label].join('\t'),
);
writeFileSync(path.join(root, '.cache/crosswalk-dropped.tsv'), `${dropped.join('\n')}\n`);
console.log(`crosswalk: ${crosswalk.ids.size} rows kept, ${dropped.length} dropped (.cache/crosswalk-dropped.tsv)`);
