import { describe, expect, it } from 'vitest';
import { readNames } from '../../../utils/names/read-names.ts';
import { openTinyGlossary } from './tiny-glossary.ts';

const glossary = openTinyGlossary([{ id: 'x:1', kind: 'organization', name: 'Harbour Board', aliases: ['HB'] }], {
  given: ['Ada', 'Tom', 'Ines'],
  family: ['Lind', 'Kane'],
});
const read = (text: string) => readNames({ text, publishedAt: '2024-05-01' }, glossary);

describe('reading names', () => {
  it('joins a surname to the full name and gives exact offsets', () => {
    const text = 'Foreign Minister Ada Lind met reporters. "It is late," Lind said.';
    const [person] = read(text).entities;
    expect(person?.name).toBe('Ada Lind');
    expect(person?.mentions.map((mention) => text.slice(mention.start, mention.end))).toEqual(['Ada Lind', 'Lind']);
  });

  it('keeps two people with one surname apart', () => {
    const { entities } = read('Mr. Tom Kane and Mrs. Ines Kane left. Mrs. Kane said no.');
    expect(entities.map(({ name, mentions }) => [name, mentions.length])).toEqual([
      ['Tom Kane', 1],
      ['Ines Kane', 2],
    ]);
  });

  it('links an organization by its form in the glossary', () => {
    const found = read('The Harbour Board met. HB officials left.').entities.find(
      (entity) => entity.kind === 'organization',
    );
    expect(found?.link).toMatchObject({ status: 'linked', id: 'x:1' });
  });
});
