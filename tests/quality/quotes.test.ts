/** Quality of the quotes room on its own labelled texts: floors that only rise. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import type { Quote } from '../../utils/model/quote.ts';
import { readQuotes } from '../../utils/quotes/read-quotes.ts';
import { findSentences } from '../../utils/text/sentences.ts';
import { tokenise } from '../../utils/text/tokenise.ts';
import { type ExpectedQuote, type LabelledText, readLabelledTexts } from './quotes/labelled-text.ts';

const folder = path.join(import.meta.dirname, 'quotes');
const texts = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .flatMap((name) => readLabelledTexts(readFileSync(path.join(folder, name), 'utf8')));

interface Tally {
  found: number;
  missed: string[];
  extra: string[];
  named: number;
  namedRight: number;
  given: number;
  givenWrong: string[];
  silent: string[];
  unnamed: number;
  unnamedRight: number;
  nobody: number;
  nobodyRight: number;
  reported: number;
  reportedRight: number;
}

const isSame = (a: Quote, b: ExpectedQuote) =>
  a.kind === b.kind && Math.abs(a.start - b.start) <= 1 && Math.abs(a.end - b.end) <= 1;

function measure(all: readonly LabelledText[]): Tally {
  const tally: Tally = {
    found: 0,
    missed: [],
    extra: [],
    named: 0,
    namedRight: 0,
    given: 0,
    givenWrong: [],
    silent: [],
    unnamed: 0,
    unnamedRight: 0,
    nobody: 0,
    nobodyRight: 0,
    reported: 0,
    reportedRight: 0,
  };
  for (const { text, blocks, entities, expected, shows } of all) {
    const tokens = tokenise(text);
    const quotes = readQuotes({ text, blocks }, entities, tokens, findSentences(tokens));
    const names = new Map(entities.map(({ key, name }) => [key, name]));
    for (const want of expected) {
      const quote = quotes.find((candidate) => isSame(candidate, want));
      const label = `${shows}: ${text.slice(want.start, want.end)}`;
      if (!quote) {
        tally.missed.push(label);
        continue;
      }
      tally.found++;
      const speaker = quote.speaker === null ? null : (names.get(quote.speaker) ?? null);
      if (speaker !== null) tally.given++;
      if (speaker !== null && speaker !== want.speaker) tally.givenWrong.push(`${label} <- ${speaker}`);
      if (want.kind === 'reported') {
        tally.reported++;
        if (speaker === want.speaker) tally.reportedRight++;
      } else if (want.speaker !== null) {
        tally.named++;
        if (speaker === want.speaker) tally.namedRight++;
        else if (speaker === null) tally.silent.push(label);
      } else if (want.unnamed !== null) {
        tally.unnamed++;
        if (speaker === null && quote.unnamedSpeaker === want.unnamed) tally.unnamedRight++;
        else tally.silent.push(`${label} <- ${quote.unnamedSpeaker}`);
      } else {
        tally.nobody++;
        if (speaker === null && quote.unnamedSpeaker === null) tally.nobodyRight++;
        else tally.silent.push(`${label} <- ${speaker ?? quote.unnamedSpeaker}`);
      }
    }
    for (const quote of quotes)
      if (quote.kind === 'direct' && !expected.some((want) => isSame(quote, want)))
        tally.extra.push(`${shows}: ${quote.text}`);
  }
  return tally;
}

const tally = measure(texts);

it('measures forty texts or more', () => {
  expect(texts.length).toBeGreaterThanOrEqual(40);
});

it('finds the quoted stretches and no others', () => {
  const { found, missed, extra } = tally;
  expect({ missed, extra, share: found / (found + missed.length) }).toMatchObject({ missed: [], extra: [] });
});

it('gives named speakers, and none wrongly', () => {
  const { named, namedRight, givenWrong, silent } = tally;
  expect(givenWrong).toEqual([]);
  expect(silent).toEqual([]);
  expect(namedRight / named).toBe(1);
});

it('leaves unnamed sources unnamed, in their words', () => {
  expect({ missed: tally.silent, share: tally.unnamedRight / tally.unnamed }).toEqual({ missed: [], share: 1 });
});

it('leaves titles, terms and scare quotes without a speaker', () => {
  expect(tally.nobodyRight / tally.nobody).toBe(1);
});

it('finds reported speech with its speaker', () => {
  expect(tally.reportedRight / tally.reported).toBe(1);
});
