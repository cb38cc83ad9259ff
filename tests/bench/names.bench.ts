/** Reading the names of news prose and of short items, beside people and organizations of compromise; ten times the text; ten times the glossary. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import nlp from 'compromise';
import { readLabelledTexts } from '../../scripts/tagger/labelled-text.ts';
import { NO_GLOSSARY } from '../../utils/glossary/no-glossary.ts';
import { openGlossary } from '../../utils/glossary/open-glossary.ts';
import type { Glossary } from '../../utils/model/glossary.ts';
import { readNames } from '../../utils/names/read-names.ts';
import { readLabelledArticles } from '../quality/names-labelled.ts';
import { model } from '../unit/names/model.ts';
import { glossaryOf, sampleRecords, withAlteredCopies } from './glossary-sizes.ts';
import { type BenchRow, medianInTurns, medianMs } from './measure.ts';

const root = path.resolve(import.meta.dirname, '../..');
const glossaryFile = path.join(root, 'public/glossary.bin');
const glossary = existsSync(glossaryFile) ? openGlossary(readFileSync(glossaryFile)) : NO_GLOSSARY;

/** Several of each kind of paper; the rest of the corpus is denser in names still. */
const NEWS = ['today-us-01', 'today-uk-01', 'today-uk-02', 'agency-world-01', 'agency-business-01', 'local-africa-01'];
/** Three articles of the corpus are as long as one in a paper. */
const PER_TEXT = 3;
const COPIES = 9;
/** Until the figures settle. */
const WARM_UP = 10;

/** Joins so many texts to one. */
function joined(texts: readonly string[], count: number): string[] {
  return Array.from({ length: Math.ceil(texts.length / count) }, (_, i) =>
    texts.slice(i * count, i * count + count).join('\n\n'),
  );
}

/** Articles in the manner of papers and agencies, some 650 words each, with a name every 14 words; pages of papers have one every 21. */
function newsTexts(): string[] {
  const corpus = NEWS.map((name) => readFileSync(path.join(root, `scripts/tagger/corpus/${name}.txt`), 'utf8'));
  return joined(
    corpus.flatMap((file) => readLabelledTexts(file).map(({ text }) => text)),
    PER_TEXT,
  );
}

/** The short items that quality is measured with: a name every seven words. */
const shortItems = () =>
  joined(
    readLabelledArticles().map(({ text }) => text),
    10,
  );

function readAll(texts: readonly string[], known: Glossary = glossary): void {
  for (const text of texts) readNames({ text, publishedAt: '2024-05-01' }, known, { model });
}

function readAllByCompromise(texts: readonly string[]): void {
  for (const text of texts) {
    const parsed = nlp(text);
    parsed.people().out('array');
    parsed.organizations().out('array');
  }
}

function besideCompromise(what: string, texts: readonly string[]): BenchRow {
  const thousands = texts.join(' ').split(/\s+/u).length / 1000;
  // Ours first, and not by turns: it would pay for collecting what compromise leaves behind.
  const ours = medianMs(() => readAll(texts), { warmUp: WARM_UP });
  const theirs = medianMs(() => readAllByCompromise(texts), { times: 5, warmUp: 1 });
  return {
    what: `names in 1,000 words of ${what}`,
    ours: ours / thousands,
    peer: 'compromise 14 people + organizations',
    theirs: theirs / thousands,
    unit: 'ms',
  };
}

function growth(what: string, text: string): BenchRow {
  const [ours, theirs] = medianInTurns(
    () => readAll([text.repeat(10)]),
    () => readAll(new Array<string>(10).fill(text)),
    { warmUp: WARM_UP },
  );
  return { what: `ten times ${what} at once`, ours, peer: 'ten times one after the other', theirs, unit: 'ms' };
}

function glossaryGrowth(texts: readonly string[]): BenchRow {
  const records = sampleRecords(glossary, 30);
  const one = glossaryOf(records);
  const ten = glossaryOf(withAlteredCopies(records, COPIES));
  const [ours, theirs] = medianInTurns(
    () => readAll(texts, ten),
    () => readAll(texts, one),
  );
  return {
    what: `a glossary of ${ten.info.forms} names`,
    ours,
    peer: `the same texts, ${one.info.forms} names`,
    theirs,
    unit: 'ms',
  };
}

export function rows(): BenchRow[] {
  const news = newsTexts();
  const text = news.slice(0, 6).join('\n\n').concat('\n\n');
  return [
    besideCompromise('news', news),
    besideCompromise('short items', shortItems()),
    growth('the news', text),
    growth('one paragraph', text.replace(/\s+/gu, ' ')),
    growth('capitals', text.toUpperCase()),
    growth('one name', 'Foreign Minister Ada Lind spoke. '.repeat(1_000)),
    ...(glossary === NO_GLOSSARY ? [] : [glossaryGrowth(news)]),
  ];
}
