/** Reading the names of our labelled articles, beside people and organizations of compromise; and ten times the text beside one time. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import nlp from 'compromise';
import { NO_GLOSSARY } from '../../utils/glossary/no-glossary.ts';
import { openGlossary } from '../../utils/glossary/open-glossary.ts';
import { readNames } from '../../utils/names/read-names.ts';
import { readLabelledArticles } from '../quality/names-labelled.ts';
import { model } from '../unit/names/model.ts';
import { type BenchRow, medianMs } from './measure.ts';

const glossaryFile = path.resolve(import.meta.dirname, '../../public/glossary.bin');
const glossary = existsSync(glossaryFile) ? openGlossary(readFileSync(glossaryFile)) : NO_GLOSSARY;
const texts = readLabelledArticles().map(({ text }) => text);
/** Articles as long as those in papers. */
const articles = Array.from({ length: 6 }, (_, i) => texts.slice(i * 10, i * 10 + 10).join('\n\n'));
const words = articles.join(' ').split(/\s+/u).length;

const ours = (input: readonly string[]) =>
  medianMs(() => {
    for (const text of input) readNames({ text, publishedAt: '2024-05-01' }, glossary, { model });
  });

export function rows(): BenchRow[] {
  const perThousand = 1000 / words;
  const theirs = medianMs(
    () => {
      for (const text of articles) {
        const parsed = nlp(text);
        parsed.people().out('array');
        parsed.organizations().out('array');
      }
    },
    { times: 5, warmUp: 1 },
  );
  const once = [articles.join('\n\n')];
  const tenTimes = [articles.join('\n\n').concat('\n\n').repeat(10)];
  return [
    {
      what: 'names in 1,000 words',
      ours: ours(articles) * perThousand,
      peer: 'compromise 14 people + organizations',
      theirs: theirs * perThousand,
      unit: 'ms',
    },
    {
      what: 'ten times the text, a tenth of the time',
      ours: ours(tenTimes) / 10,
      peer: 'the text once',
      theirs: ours(once),
      unit: 'ms',
    },
  ];
}
