/** What the analysis knows: glossary and tagger, fetched from the package when first needed, then kept for the worker's life. */
import type { Knowledge } from '../../utils/analysis/analyze.ts';
import { packagedBytes } from '../../utils/browser/package-files.ts';
import { openGlossary } from '../../utils/glossary/open-glossary.ts';
import { openNameModel } from '../../utils/names/name-model.ts';
import { dropCopies, keepCopy, readCopy } from '../../utils/storage/package-copies.ts';

async function openCopy<T>(file: string, open: (bytes: ArrayBuffer) => T): Promise<T | null> {
  const bytes = await readCopy(file);
  if (!bytes) return null;
  try {
    return open(bytes);
  } catch {
    await dropCopies();
    return null;
  }
}

/** Null for a file that is missing or damaged: the rest works without it, and says so. */
async function openFile<T>(file: string, open: (bytes: ArrayBuffer) => T): Promise<T | null> {
  const known = await openCopy(file, open);
  if (known) return known;
  try {
    const bytes = await packagedBytes(file);
    const opened = open(bytes);
    void keepCopy(file, bytes);
    return opened;
  } catch {
    return null;
  }
}

/** A packed file: opened when first asked for, then kept. A failure may pass (a busy disk): the next question tries again. */
function packedFile<T>(file: string, open: (bytes: ArrayBuffer) => T) {
  let opening: Promise<T | null> | null = null;
  const forget = () => {
    opening = null;
  };
  const get = (): Promise<T | null> => {
    opening ??= openFile(file, open).then((opened) => {
      if (!opened) forget();
      return opened;
    });
    return opening;
  };
  return { get, forget };
}

const glossaryFile = packedFile('glossary.bin', openGlossary);
const taggerFile = packedFile('tagger.bin', openNameModel);

/** The glossary alone: a look-up need not wait for the tagger. */
export const loadGlossary = glossaryFile.get;

export async function loadKnowledge(): Promise<Knowledge> {
  const [glossary, nameModel] = await Promise.all([glossaryFile.get(), taggerFile.get()]);
  return { glossary, nameModel };
}

/** At installation and update: what belongs to this version is fetched once, so that no press has to wait for it. */
export async function renewKnowledge(): Promise<void> {
  await dropCopies();
  glossaryFile.forget();
  taggerFile.forget();
  await loadKnowledge();
}
