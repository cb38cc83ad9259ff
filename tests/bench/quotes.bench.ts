/** The quotes room beside the tokeniser over the same text, and its growth on hostile text. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readQuotes } from '../../utils/quotes/read-quotes.ts';
import { findSentences } from '../../utils/text/sentences.ts';
import { tokenise } from '../../utils/text/tokenise.ts';
import { readLabelledTexts } from '../quality/quotes/labelled-text.ts';
import { hostileTexts } from '../support/hostile-quotes.ts';
import { type BenchRow, medianMs } from './measure.ts';

const folder = path.join(import.meta.dirname, '..', 'quality', 'quotes');
const texts = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .flatMap((name) => readLabelledTexts(readFileSync(path.join(folder, name), 'utf8')))
  .map((labelled) => {
    const tokens = tokenise(labelled.text);
    return { ...labelled, tokens, sentences: findSentences(tokens) };
  });
const words = texts.reduce((sum, { text }) => sum + text.split(/\s+/u).length, 0);

function readAll(): void {
  for (const { text, blocks, entities, tokens, sentences } of texts)
    readQuotes({ text, blocks }, entities, tokens, sentences);
}

function readHostile(text: string): () => void {
  const tokens = tokenise(text);
  const sentences = findSentences(tokens);
  return () => void readQuotes({ text }, [], tokens, sentences);
}

export function rows(): BenchRow[] {
  const tokenising = medianMs(() => texts.map(({ text }) => findSentences(tokenise(text))), {
    times: 100,
    warmUp: 200,
  });
  const reading = medianMs(readAll, { times: 100, warmUp: 200 });
  const perThousand = 1_000 / words;
  const short = hostileTexts(50_000);
  const long = hostileTexts(500_000);
  return [
    {
      what: 'read quotes, 1,000 words',
      ours: reading * perThousand,
      peer: 'tokens and sentences',
      theirs: tokenising * perThousand,
      unit: 'ms',
    },
    ...long.map(
      ({ what, text }, index): BenchRow => ({
        what: `${what}, 500 kB`,
        ours: medianMs(readHostile(text), { times: 5, warmUp: 1 }),
        peer: '10 × 50 kB',
        theirs: 10 * medianMs(readHostile(short[index]!.text), { times: 5, warmUp: 1 }),
        unit: 'ms',
      }),
    ),
  ];
}
