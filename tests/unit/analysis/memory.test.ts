/** What is kept of an article that was read, and what it tells when somebody is met again. */
import { describe, expect, it } from 'vitest';
import { analyze } from '../../../utils/analysis/analyze.ts';
import { meetingKey, metBefore } from '../../../utils/analysis/met-before.ts';
import { rememberedFrom } from '../../../utils/analysis/remembered.ts';
import { articleFromPlainText } from '../../../utils/article/from-plain-text.ts';
import { fixtureGlossary } from '../../support/fixture-glossary.ts';

const READ_AT = Date.parse('2025-03-04T08:00:00Z');
const WORDS = 'We will not let the sea decide who stays in this town and who has to leave it';
const TEXT = `Ms. Tessa Larkmead, a ferry pilot, spoke in Lowmere. “${WORDS},” said Ms. Tessa Larkmead. President Harriet Quillfeather listened.`;

function contextAt(url: string, publishedAt: string | null = '2025-03-03') {
  const article = articleFromPlainText({ text: TEXT, title: 'Harbour plan', url, publishedAt });
  return analyze({ article, glossary: fixtureGlossary(), nameModel: null, today: '2025-03-04' });
}
const here = contextAt('https://courier.example/today');
const inHere = (name: string) => here.people.find((one) => one.name === name)!;

describe('what is kept', () => {
  const kept = rememberedFrom(contextAt('https://courier.example/harbour'), READ_AT);

  it('is who was there, in which office, with the first words of what they said', () => {
    const entities = kept.entities.map(({ key, name, role, quotes }) => [key, name, role, quotes]);
    expect(entities).toContainEqual(['Q900001', 'Harriet Quillfeather', 'President', []]);
    expect(entities).toContainEqual([
      '~tessa larkmead',
      'Tessa Larkmead',
      'a ferry pilot',
      ['“We will not let the sea decide who stays in this town …'],
    ]);
  });

  it('is never the text', () => {
    expect(JSON.stringify(kept)).not.toContain('who has to leave it');
  });
});

describe('who is met again', () => {
  const earlier = rememberedFrom(contextAt('https://courier.example/harbour'), READ_AT);
  const older = rememberedFrom(contextAt('https://courier.example/quay', '2024-12-01'), READ_AT - 1);

  it('was met in other articles, the newest first', () => {
    const met = metBefore(inHere('Tessa Larkmead'), [older, earlier], here.article.url);
    expect(met).toMatchObject({ articles: 2, last: { url: 'https://courier.example/harbour', date: '2025-03-03' } });
    expect(met?.quotes.map(({ url }) => url)).toEqual([
      'https://courier.example/harbour',
      'https://courier.example/quay',
    ]);
  });

  it('was not met where only this article, by another address, knows them', () => {
    const same = rememberedFrom(contextAt('https://www.courier.example/today/?utm_source=rss'), READ_AT);
    expect(metBefore(inHere('Tessa Larkmead'), [same], here.article.url)).toBeNull();
  });

  it('is asked for by glossary id, or by a name of two words; a close call is nobody', () => {
    const pilot = inHere('Tessa Larkmead');
    const close = [
      { id: 'Q1', name: 'Tessa Larkmead', score: 3, clue: null },
      { id: 'Q2', name: 'Tessa Larkmead', score: 3, clue: null },
    ];
    expect(meetingKey(inHere('Harriet Quillfeather'))).toBe('Q900001');
    expect(meetingKey(pilot)).toBe('~tessa larkmead');
    expect(meetingKey({ ...pilot, name: 'Larkmead' })).toBeNull();
    expect(meetingKey({ ...pilot, candidates: close })).toBeNull();
  });
});
