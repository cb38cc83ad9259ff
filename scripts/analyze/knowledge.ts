/** Loads what the analysis knows, from the files that the extension bundles; packs the glossary first where that was not done yet. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Knowledge } from '../../utils/analysis/analyze.ts';
import { openGlossary } from '../../utils/glossary/open-glossary.ts';
import { openNameModel } from '../../utils/names/name-model.ts';
import { run } from '../run.ts';

const root = path.resolve(import.meta.dirname, '../..');
const glossaryFile = path.join(root, 'public', 'glossary.bin');

function bytesOf(file: string): ArrayBuffer {
  const { buffer, byteOffset, byteLength } = readFileSync(file);
  return buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;
}

/** @throws Error if the glossary cannot be packed, or a file is damaged. */
export async function loadKnowledge(): Promise<Knowledge> {
  if (!existsSync(glossaryFile)) {
    console.error('Packing the glossary (once) …');
    await run('node', ['--disable-warning=ExperimentalWarning', 'scripts/glossary/compile.ts'], { cwd: root });
  }
  return {
    glossary: openGlossary(bytesOf(glossaryFile)),
    nameModel: openNameModel(bytesOf(path.join(root, 'public', 'tagger.bin'))),
  };
}
