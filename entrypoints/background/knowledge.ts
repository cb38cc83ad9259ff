/** What the analysis knows: glossary and tagger, fetched from the package when first needed, then kept for the worker's life. */
import type { Knowledge } from '../../utils/analysis/analyze.ts';
import { packagedBytes } from '../../utils/browser/package-files.ts';
import { openGlossary } from '../../utils/glossary/open-glossary.ts';
import { openNameModel } from '../../utils/names/name-model.ts';

let loading: Promise<Knowledge> | null = null;

/** Null for a file that is missing or damaged: the rest works without it, and says so. */
async function openFile<T>(file: string, open: (bytes: ArrayBuffer) => T): Promise<T | null> {
  try {
    return open(await packagedBytes(file));
  } catch {
    return null;
  }
}

async function load(): Promise<Knowledge> {
  const [glossary, nameModel] = await Promise.all([
    openFile('glossary.bin', openGlossary),
    openFile('tagger.bin', openNameModel),
  ]);
  // A failure may pass (a busy disk): the next article tries again.
  if (!glossary || !nameModel) loading = null;
  return { glossary, nameModel };
}

export function loadKnowledge(): Promise<Knowledge> {
  loading ??= load();
  return loading;
}
