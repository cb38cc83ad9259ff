/** The packed glossary beside a JavaScript Map of the same names: opening, matching, growth, memory, size. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { openGlossary } from '../../utils/glossary/open-glossary.ts';
import { matchForms } from '../../utils/glossary/phrases/match.ts';
import { openPhraseTable, type PhraseTable } from '../../utils/glossary/phrases/phrase-table.ts';
import { type FormEntry, packPhraseTable } from '../../utils/glossary/phrases/write-phrase-table.ts';
import type { FormCandidate, TokenRuns } from '../../utils/model/glossary.ts';
import { tokenise } from '../../utils/text/tokenise.ts';
import { type BenchRow, medianInTurns, medianMs, seededRandom } from './measure.ts';

setFlagsFromString('--expose_gc');
const collectGarbage = runInNewContext('gc') as () => void;

const MEGABYTE = 1_000_000;
const SYLLABLES =
  'ba be bo da del dor fan fer gal gor han hel ka kel lan lor ma mer mon na nor pa per ra ren sa sel tan tor va ver za'.split(
    ' ',
  );

function makeWord(random: () => number): string {
  let word = '';
  for (let count = 2 + Math.floor(random() * 2); count > 0; count--)
    word += SYLLABLES[Math.floor(random() * SYLLABLES.length)];
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Lengths as in the packed file: few of one word, half of two. */
function lengthOf(share: number): number {
  if (share < 0.12) return 1;
  if (share < 0.62) return 2;
  if (share < 0.85) return 3;
  return share < 0.95 ? 4 : 5;
}

function makeForms(count: number): string[] {
  const random = seededRandom(7);
  const forms = new Set<string>();
  while (forms.size < count) {
    const length = lengthOf(random());
    forms.add(
      Array.from({ length }, () => makeWord(random) + (length === 1 ? makeWord(random).toLowerCase() : '')).join(' '),
    );
  }
  return [...forms];
}

/** 200 texts of 1,500 words: small words, unknown capitalised ones, and a known form every 25 words. */
function makeTexts(forms: readonly string[]): TokenRuns[] {
  const random = seededRandom(11);
  return Array.from({ length: 200 }, () => {
    const words: string[] = [];
    while (words.length < 1_500) {
      const share = random();
      if (share < 0.04) words.push(forms[Math.floor(random() * forms.length)]!);
      else if (share < 0.16) words.push(makeWord(random));
      else words.push(makeWord(random).toLowerCase());
    }
    return tokenise(words.join(' '));
  });
}

function* entriesOf(forms: readonly string[]): Generator<FormEntry> {
  for (const [at, form] of forms.entries()) yield { form, kind: 'name', caution: false, index: at >> 1, fame: 0 };
}

function packed(forms: readonly string[]): PhraseTable {
  const sections = packPhraseTable(entriesOf(forms));
  return openPhraseTable(sections);
}

const readCandidates = (values: readonly number[]): FormCandidate[] =>
  values.map((index) => ({ index, kind: 'person', form: 'name', caution: false, fame: 0 }));

function matchByMap(forms: ReadonlyMap<string, number>, tokens: TokenRuns): number {
  let found = 0;
  for (let at = 0; at < tokens.count; ) {
    const start = tokens.starts[at]!;
    const unit = tokens.text.charCodeAt(start);
    let next = at + 1;
    if (unit >= 0x41 && unit <= 0x5a)
      for (let length = Math.min(5, tokens.count - at); length > 0; length--)
        if (forms.has(tokens.text.slice(start, tokens.ends[at + length - 1]))) {
          found++;
          next = at + length;
          break;
        }
    at = next;
  }
  return found;
}

/** Bytes that `make` leaves in memory. */
function memoryOf(make: () => unknown): number {
  collectGarbage();
  const before = process.memoryUsage();
  const made = make();
  collectGarbage();
  const after = process.memoryUsage();
  if (made === undefined) throw new Error('Nothing was made');
  return after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers;
}

export function rows(): BenchRow[] {
  const forms = makeForms(300_000);
  const json = JSON.stringify(forms);
  const buildMap = () => new Map((JSON.parse(json) as string[]).map((form, at) => [form, at]));
  const file = new Uint8Array(readFileSync(path.resolve(import.meta.dirname, '../../public/glossary.bin')));
  const table = packed(forms);
  const map = buildMap();
  const texts = makeTexts(forms);
  const found = texts.reduce((sum, tokens) => sum + matchForms(table, tokens, readCandidates).length, 0);
  const known = texts.reduce((sum, tokens) => sum + matchByMap(map, tokens), 0);
  if (found !== known) throw new Error(`The table finds ${found} names, the map ${known}`);
  const matchAll = (by: PhraseTable) => texts.map((tokens) => matchForms(by, tokens, readCandidates));
  const million = packed(makeForms(1_000_000));
  const [byTable, byMillion] = medianInTurns(
    () => matchAll(table),
    () => matchAll(million),
  );
  const byMap = medianMs(() => texts.map((tokens) => matchByMap(map, tokens)), { times: 9, warmUp: 3 });
  return [
    {
      what: 'open the glossary from its bytes',
      ours: medianMs(() => openGlossary(file)),
      peer: 'Map of 300,000 names from JSON',
      theirs: medianMs(buildMap, { times: 5, warmUp: 1 }),
      unit: 'ms',
    },
    {
      what: 'match 200 articles, 300,000 names',
      ours: byTable,
      peer: 'Map of full strings',
      theirs: byMap,
      unit: 'ms',
    },
    {
      what: 'match 200 articles, 1,000,000 names',
      ours: byMillion,
      peer: 'the same, 300,000 names',
      theirs: byTable,
      unit: 'ms',
    },
    {
      what: 'memory beyond the file',
      ours: memoryOf(() => openGlossary(file)) / MEGABYTE,
      peer: 'a fifth of the file',
      theirs: file.length / 5 / MEGABYTE,
      unit: 'MB',
    },
    { what: 'zipped size', ours: gzipSync(file, { level: 9 }).length / MEGABYTE, peer: 'limit', theirs: 8, unit: 'MB' },
  ];
}
