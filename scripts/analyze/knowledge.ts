/** Loads what the analysis knows, from the files that the extension bundles; packs the glossary first where that was not done yet. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Knowledge } from '../../utils/analysis/analyze.ts';
import { GlossaryFileError } from '../../utils/glossary/glossary-file-error.ts';
import { openGlossary } from '../../utils/glossary/open-glossary.ts';
import type { Glossary } from '../../utils/model/glossary.ts';
import { openNameModel } from '../../utils/names/name-model.ts';
import { run } from '../run.ts';

const root = path.resolve(import.meta.dirname, '../..');
const glossaryFile = path.join(root, 'public', 'glossary.bin');

function bytesOf(file: string): ArrayBuffer {
  const { buffer, byteOffset, byteLength } = readFileSync(file);
  return buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;
}

async function packGlossary(): Promise<void> {
  console.error('Packing the glossary (once, about half a minute) …');
  await run('node', ['--disable-warning=ExperimentalWarning', 'scripts/glossary/compile.ts'], { cwd: root });
}

/** A file of an older form is packed anew, as a missing one. */
async function loadGlossary(): Promise<Glossary> {
  if (!existsSync(glossaryFile)) await packGlossary();
  try {
    return openGlossary(bytesOf(glossaryFile));
  } catch (error) {
    if (!(error instanceof GlossaryFileError)) throw error;
    await packGlossary();
    return openGlossary(bytesOf(glossaryFile));
  }
}

/** @throws Error if the glossary cannot be packed, or the tagger is damaged. */
export async function loadKnowledge(): Promise<Knowledge> {
  const glossary = await loadGlossary();
  return { glossary, nameModel: openNameModel(bytesOf(path.join(root, 'public', 'tagger.bin'))) };
}
