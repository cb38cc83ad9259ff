/** `npm run tagger:train`: trains the name tagger and writes `public/tagger.bin`, the same bytes for the same input. Takes minutes. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { openGlossary } from '../../utils/glossary/open-glossary.ts';
import { readNamePool } from './name-pool.ts';
import { SETTINGS, trainTagger } from './train-tagger.ts';
import { readCorpus, readOpenSets } from './training-set.ts';

const root = path.resolve(import.meta.dirname, '../..');
const { buffer, byteOffset, byteLength } = readFileSync(path.join(root, 'public/glossary.bin'));
const glossary = openGlossary(buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer);
const entities = [...glossary.ids()].flatMap((id) => glossary.entityById(id) ?? []);
const input = { corpus: readCorpus(), open: readOpenSets(), glossary, pool: readNamePool(entities) };
const bytes = trainTagger(input, SETTINGS, console.log);
writeFileSync(path.join(root, 'public/tagger.bin'), new Uint8Array(bytes));
console.log(
  `public/tagger.bin: ${bytes.byteLength} bytes, ${gzipSync(new Uint8Array(bytes), { level: 9 }).length} zipped`,
);
