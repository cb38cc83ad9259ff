/**
 * Brings openly licensed labelled sets into the form of the corpus, once: `node import-open-sets.ts FOLDER` reads the sets' own files
 * from FOLDER and writes `data/<set>.txt.gz`. Licences and changes: `data/README.md`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { NameType } from '../../utils/names/name-span.ts';
import { type LabelledName, type LabelledText, writeLabelledText } from './labelled-text.ts';

interface Row {
  readonly word: string;
  readonly label: string;
}

const TYPES: Readonly<Record<string, NameType>> = {
  PER: 'person',
  person: 'person',
  ORG: 'organization',
  corporation: 'organization',
  group: 'organization',
  LOC: 'place',
  location: 'place',
  MISC: 'other',
  product: 'other',
  'creative-work': 'other',
};
const NO_SPACE_BEFORE = /^(?:[.,;:!?%)\]}]|'s|’s|n't|n’t|'re|'ve|'ll|'d|'m|'')$/u;
const NO_SPACE_AFTER = /^[([{$£€#]$/u;

/** Sentences of a column file: word first, label in column `label`. */
function readColumns(file: string, labelColumn: number, wordColumn: number): Row[][] {
  return readFileSync(file, 'utf8')
    .split(/\r?\n[ \t]*\r?\n/u)
    .map((part) =>
      part
        .split(/\r?\n/u)
        .filter((line) => line && !line.startsWith('# ') && !line.startsWith('-DOCSTART-'))
        .map((line) => line.split(/[\t ]/u))
        .map((columns) => ({ word: columns[wordColumn] ?? '', label: columns[labelColumn] ?? 'O' })),
    )
    .filter((rows) => rows.length > 0);
}

/** Words joined as a writer would set them, with the names' places. */
function joinRows(rows: readonly Row[], offset: number): { text: string; names: LabelledName[] } {
  const names: { start: number; end: number; type: NameType }[] = [];
  let text = '';
  let opened = false;
  let glue = true;
  let previous = 'O';
  for (const { word: raw, label } of rows) {
    const word = raw.replace(/^``$|^''$/u, '"').replace(/[[\]]/gu, (mark) => (mark === '[' ? '(' : ')'));
    const isQuote = word === '"';
    const space = glue || NO_SPACE_BEFORE.test(word) || (isQuote && opened) ? '' : ' ';
    text += space;
    const start = offset + text.length;
    text += word;
    glue = NO_SPACE_AFTER.test(word) || (isQuote && !opened);
    if (isQuote) opened = !opened;
    const type = TYPES[label.slice(2)];
    const last = names.at(-1);
    if (type && last && label.startsWith('I-') && previous.slice(2) === label.slice(2)) last.end = offset + text.length;
    else if (type) names.push({ start, end: offset + text.length, type });
    previous = label;
  }
  return { text, names };
}

function toTexts(id: string, sentences: readonly Row[][], perText: number, hasOtherNames: boolean): LabelledText[] {
  const texts: LabelledText[] = [];
  for (let i = 0; i < sentences.length; i += perText) {
    let text = '';
    const names: LabelledName[] = [];
    for (const rows of sentences.slice(i, i + perText)) {
      const joined = joinRows(rows, text.length);
      text += `${joined.text}\n`;
      names.push(...joined.names);
    }
    texts.push({ id: `${id}-${texts.length + 1}`, text: text.trimEnd(), names, hasOtherNames });
  }
  return texts;
}

const folder = process.argv[2] ?? '.';
const out = path.resolve(import.meta.dirname, 'data');
const columns = (name: string, label: number, word = 0) => readColumns(path.join(folder, name), label, word);
const sets: Record<string, LabelledText[]> = {
  wikigold: toTexts('wikigold', columns('wikigold.txt', 1), 12, true),
  'uner-ewt': toTexts('uner-ewt', [...columns('uner.dev', 2, 1), ...columns('uner.test', 2, 1)], 12, false),
};
for (const [name, texts] of Object.entries(sets)) {
  writeFileSync(path.join(out, `${name}.txt.gz`), gzipSync(texts.map(writeLabelledText).join(''), { level: 9 }));
  console.log(
    name,
    texts.length,
    texts.reduce((sum, { names }) => sum + names.length, 0),
  );
}
