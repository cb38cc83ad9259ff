/** One article to one answer: offices by date, what is said where something is missing, the order of the cast. */
import { describe, expect, it } from 'vitest';
import { analyze } from '../../../utils/analysis/analyze.ts';
import { articleFromPlainText } from '../../../utils/article/from-plain-text.ts';
import type { Article } from '../../../utils/model/article.ts';
import { fixtureGlossary } from '../../support/fixture-glossary.ts';

const glossary = fixtureGlossary();
const TODAY = '2026-06-15';
const TEXT = `Gov. Harriet Quillfeather opened the harbour in Ohio on Tuesday, and Quillfeather stayed for the music.

“The tide is ours,” said Ms. Tessa Larkmead, a ferry pilot. Mr. Milo Fenwright stood beside her.`;

function read(changes: Partial<Article> = {}, knowledge: { glossary: typeof glossary | null } = { glossary }) {
  const article = { ...articleFromPlainText({ text: TEXT, publishedAt: '2018-05-01' }), ...changes };
  return analyze({ article, nameModel: null, today: TODAY, ...knowledge });
}
const named = (context: ReturnType<typeof read>, name: string) => context.people.find((one) => one.name === name);

describe('offices', () => {
  it('are those of the article’s date and those of today, with what changed between', () => {
    const context = read();
    const governor = named(context, 'Harriet Quillfeather');
    expect(governor?.rolesThen.map(({ title, place }) => [title, place])).toEqual([['Governor', 'Ohio']]);
    expect(governor?.rolesNow.map(({ title, place }) => [title, place])).toEqual([['President', 'United States']]);
    expect(context.sinceArticle.map(({ kind, date }) => [kind, date])).toEqual([
      ['took-office', '2025-01-20'],
      ['left-office', '2019-01-14'],
    ]);
  });

  it('of an article without a date are those of today alone', () => {
    const context = read({ publishedAt: null });
    const president = named(context, 'Harriet Quillfeather');
    expect([president?.rolesThen.length, president?.rolesNow.length]).toEqual([0, 1]);
    expect(context.sinceArticle).toEqual([]);
    expect(context.notes).toEqual(['no-date']);
  });
});

it('puts who speaks first, then who is spoken about, then who is only named', () => {
  expect(read().people.map(({ name, part }) => [name, part])).toEqual([
    ['Tessa Larkmead', 'speaks'],
    ['Harriet Quillfeather', 'spoken-about'],
    ['Milo Fenwright', 'only-named'],
  ]);
});

describe('where something is missing', () => {
  it('the glossary: names and quotes are read all the same', () => {
    const context = read({}, { glossary: null });
    expect(context.quotes.map(({ text }) => text)).toEqual(['“The tide is ours,”']);
    expect(context.people.map(({ glossaryId, rolesThen }) => [glossaryId, rolesThen])).toContainEqual([null, []]);
    expect([context.notes, context.glossary]).toEqual([['glossary-missing'], null]);
  });

  it('the language: nothing is claimed, the page’s own links stay', () => {
    const context = read({ lang: 'fr', relatedLinks: [{ title: 'Le port', url: 'https://courier.example/port' }] });
    expect([context.people, context.organizations, context.quotes]).toEqual([[], [], []]);
    expect(context.coverage.map(({ url }) => url)).toEqual(['https://courier.example/port']);
    expect(context.notes).toEqual(['language-not-supported']);
  });

  it('the end of an endless text: whole blocks are read, and a note says so', () => {
    const line = 'The harbour in Lowmere was quiet. ';
    const text = `${TEXT}\n\n${line.repeat(9_000)}\n\n${line.repeat(9_000)}`;
    const context = read(articleFromPlainText({ text, publishedAt: '2018-05-01' }));
    expect(context.article.text).toBe(`${TEXT}\n\n${line.repeat(9_000).trimEnd()}`);
    expect(context.notes).toEqual(['text-cut']);
  });
});

it('leaves out the blocks, which only the page needs', () => {
  expect(Object.keys(read().article)).not.toContain('blocks');
});

it('follows the reader, who says that a name is nobody’s in the glossary', () => {
  const article = articleFromPlainText({ text: TEXT, publishedAt: '2018-05-01' });
  const pins = { 'harriet quillfeather': null };
  const context = analyze({ article, glossary, nameModel: null, today: TODAY, pins });
  expect(named(context, 'Harriet Quillfeather')?.glossaryId).toBeNull();
});
