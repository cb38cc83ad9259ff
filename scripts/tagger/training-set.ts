/** What the tagger is trained on: our corpus, open sets, and how much each counts. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type LabelledText, readLabelledTexts } from './labelled-text.ts';

const here = import.meta.dirname;

/** How much a stretch of each open set counts against one of our corpus; encyclopedias and web pages are not news; sets of tweets made it worse. */
const OPEN_SETS: readonly { name: string; weight: number; hasOtherNames: boolean }[] = [
  { name: 'wikigold', weight: 0.5, hasOtherNames: true },
  { name: 'uner-ewt', weight: 0.3, hasOtherNames: false },
];

export function readCorpus(): LabelledText[] {
  const folder = path.join(here, 'corpus');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .flatMap((file) => readLabelledTexts(readFileSync(path.join(folder, file), 'utf8')));
}

export function readOpenSets(): { texts: LabelledText[]; weight: number }[] {
  return OPEN_SETS.map(({ name, weight, hasOtherNames }) => ({
    weight,
    texts: readLabelledTexts(
      gunzipSync(readFileSync(path.join(here, 'data', `${name}.txt.gz`))).toString(),
      hasOtherNames,
    ),
  }));
}
