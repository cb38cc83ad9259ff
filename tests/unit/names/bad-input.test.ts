import { describe, expect, it } from 'vitest';
import { readNames } from '../../../utils/names/read-names.ts';
import { model } from './model.ts';
import { world } from './world.ts';

const odd: [string, string][] = [
  ['empty', ''],
  ['only white space', ' \n\n\t '],
  ['no capitals', 'ada lind met tom kane in oslo and said nothing at all'],
  ['all capitals', 'FOREIGN MINISTER ADA LIND MET TOM KANE IN OSLO. LIND SAID NOTHING.'],
  ['a stock table', 'ACME 12.50 +0.3\nBETA 9.10 -0.2\nGAMMA INC 1,020.00 +4.1'],
  ['code', 'const Foo = new Map<String, Bar>(); if (Foo.size > 0) { return Foo.get("Baz")!; }'],
  ['emoji, zero width and bidi', 'Ada\u200b Lind 😀 met \u202eTom\u202c Kane\ufeff in Oslo.'],
  ['combining accents', 'Jose\u0301 Kane met Ada Lind.'],
  ['unpaired surrogates', 'Ada Lind \ud83d met Tom Kane \udc00 in Oslo.'],
  ['mixed scripts', 'Ада Линд met 習近平 and Τομ Kane in القاهرة.'],
  ['unclosed brackets', 'Ada Lind (((((( of the [[[ Board "said " no'],
];

describe('bad input', () => {
  it.each(odd)('%s: offsets cut the mentions out of the text', (_, text) => {
    for (const { mentions, descriptions, rolesInText } of readNames({ text, publishedAt: null }, world, { model })
      .entities)
      for (const span of [...mentions, ...descriptions, ...rolesInText])
        expect(text.slice(span.start, span.end)).toBe(span.text);
  });

  it.each(['', '1850-01-01', '2999-12-31', 'yesterday'])('takes the date %j', (publishedAt) => {
    const { entities } = readNames(
      { text: 'Foreign Minister Ada Lind of Norway met the president of Kenya.', publishedAt },
      world,
      { model },
    );
    expect(entities.some(({ name }) => name === 'Ada Lind')).toBe(true);
  });

  it('takes one name 10,000 times, as one person', () => {
    const text = 'Foreign Minister Ada Lind spoke. '.repeat(10_000);
    const { entities } = readNames({ text, publishedAt: null }, world, { model });
    expect(entities.map(({ name, mentions }) => [name, mentions.length])).toEqual([['Ada Lind', 10_000]]);
  });

  it('takes 100,000 closing marks, in a time that grows as they do', () => {
    const text = '” '.repeat(100_000);
    const { tokens, entities } = readNames({ text, publishedAt: null }, world, { model });
    expect([tokens.count, entities]).toEqual([100_000, []]);
  });

  it('gives the same answer twice', () => {
    const read = () =>
      readNames({ text: odd.map(([, text]) => text).join('\n\n'), publishedAt: null }, world, { model }).entities;
    expect(read()).toEqual(read());
  });
});
