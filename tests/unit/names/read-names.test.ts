import { describe, expect, it } from 'vitest';
import { readNames } from '../../../utils/names/read-names.ts';
import { model } from './model.ts';
import { world } from './world.ts';

const read = (text: string, publishedAt: string | null = '2023-05-01', pins: Record<string, string | null> = {}) =>
  readNames({ text, publishedAt }, world, { model, pins }).entities;
const named = (text: string, name: string) => read(text).find((entity) => entity.name === name);

describe('one entity, one entry', () => {
  it('joins a surname to the full name, with exact offsets', () => {
    const text = 'Foreign Minister Ada Lind met reporters in Oslo. "It is late," Lind said.';
    const person = named(text, 'Ada Lind');
    expect(person?.mentions.map(({ start, end }) => text.slice(start, end))).toEqual(['Ada Lind', 'Lind']);
  });

  it('keeps two people with one surname apart, by honorific', () => {
    const people = read('Mr. Tom Kane and Mrs. Maria Kane left the court. Mrs. Kane said the verdict was wrong.');
    expect(people.map(({ name, mentions }) => [name, mentions.length])).toEqual([
      ['Tom Kane', 1],
      ['Maria Kane', 2],
    ]);
  });

  it('takes a bare surname for whoever is named first', () => {
    const text = 'Maria Kane rejected the plan on Monday. Her brother Tom Kane had backed it. "It is late," Kane said.';
    expect(named(text, 'Maria Kane')?.mentions).toHaveLength(2);
    expect(named(text, 'Tom Kane')?.mentions).toHaveLength(1);
  });

  it('takes no woman for a son', () => {
    const text = 'She spoke of her son, Tom Kane, in Nairobi. Later Maria Kane left. "It is late," Ms. Kane said.';
    expect(named(text, 'Maria Kane')?.mentions).toHaveLength(2);
  });

  it('joins two spellings of a given name', () => {
    const text = 'Phillip Kane left Nairobi on Monday. "It is late," said Philip Kane, the mayor.';
    expect(read(text).filter(({ kind }) => kind === 'person')).toHaveLength(1);
  });

  it('takes no woman for a man whom the glossary knows', () => {
    const people = read(
      'Tobias Okoro met Maria Okoro in Nairobi on Monday. Then Tobias Okoro left, and Mrs. Okoro said no.',
    );
    expect(people.map(({ name, mentions }) => [name, mentions.length])).toContainEqual(['Maria Okoro', 2]);
  });

  it('takes a surname with a title for whoever bears the title', () => {
    const text = 'President Maria Kane met Tom Kane in Nairobi on Monday. It had rained, President Kane said.';
    expect(
      read(text)
        .filter(({ kind }) => kind === 'person')
        .map(({ name, mentions }) => [name, mentions.length]),
    ).toEqual([
      ['Maria Kane', 2],
      ['Tom Kane', 1],
    ]);
  });

  it('lets no organization run on into a quotation', () => {
    const names = read('Ada Lind wrote on X. “The Lakeside Water Board is late,” she added.').map(({ name }) => name);
    expect(names.filter((name) => /[“"]/.test(name))).toEqual([]);
  });

  it('joins an abbreviation in brackets and alone', () => {
    const board = read('The Lakeside Water Board (LWB) in Kenya raised prices. The LWB said costs had doubled.').find(
      ({ kind }) => kind === 'organization',
    );
    expect(board).toMatchObject({ name: 'Lakeside Water Board', shortNames: ['LWB'] });
    expect(board?.mentions).toHaveLength(3);
  });

  it('gives the possessive back to the sentence', () => {
    const text = "Tobias Okoro's office in Nairobi declined to comment.";
    expect(named(text, 'Tobias Okoro')?.mentions.map((mention) => mention.text)).toEqual(['Tobias Okoro']);
  });
});

describe('links', () => {
  it('takes the office at the date as evidence', () => {
    const found = named('Norwegian Foreign Minister Ada Lind arrived on Monday.', 'Ada Lind');
    expect(found?.link).toMatchObject({ status: 'linked', id: 'x:lind' });
    expect(found?.evidence.map(({ rule }) => rule)).toContain('office-at-date');
  });

  it('leaves a namesake alone: a plumber is no senator', () => {
    expect(named('David Marlow, a plumber from Leeds, won the lottery on Tuesday.', 'David Marlow')?.link.status).toBe(
      'none',
    );
  });

  it('shows both of a close call', () => {
    const found = named('Irish Senator Ruth Harmon voted against the bill in Dublin.', 'Ruth Harmon');
    expect(found?.link).toMatchObject({ status: 'ambiguous' });
    expect(found?.link.status === 'ambiguous' && found.link.candidates.map(({ id }) => id)).toEqual([
      'x:harmon-1',
      'x:harmon-2',
    ]);
  });

  it('lets the reader pin one, or none', () => {
    const text = 'Irish Senator Ruth Harmon voted against the bill in Dublin.';
    const pin = (id: string | null) =>
      read(text, '2023-05-01', { 'ruth harmon': id }).find(({ name }) => name === 'Ruth Harmon')?.link;
    expect(pin('x:harmon-2')).toMatchObject({ status: 'linked', id: 'x:harmon-2', pinned: true });
    expect(pin(null)).toEqual({ status: 'none' });
  });

  it('links nobody who was a child at the date', () => {
    const found = read('Mayor Ines Falk opened the bridge in Oslo.', '2009-05-01').find(
      ({ name }) => name === 'Ines Falk',
    );
    expect(found?.link.status).toBe('none');
  });
});

describe('offices without a name', () => {
  it('are their holder at the date, marked as inferred', () => {
    const found = read('Ministers waited while the president of Kenya spoke on the phone.').find(
      ({ inferred }) => inferred,
    );
    expect(found).toMatchObject({ link: { status: 'linked', id: 'x:okoro' }, mentions: [], inferred: true });
    expect(found?.descriptions.map(({ text }) => text)).toEqual(['the president of Kenya']);
  });

  it('describe the person that the text names with that office', () => {
    const text = 'President Tobias Okoro of Kenya flew home. The Kenyan president was tired.';
    expect(named(text, 'Tobias Okoro')?.descriptions.map((description) => description.text)).toEqual([
      'The Kenyan president',
    ]);
  });

  it.each([
    'The former president of Kenya spoke.',
    'The vice president of Kenya spoke.',
    'A president of Kenya must be 35.',
  ])('stay unresolved: %s', (text) => {
    expect(read(text).filter(({ inferred }) => inferred)).toEqual([]);
  });

  it('stay unresolved without a date', () => {
    expect(read('The president of Kenya spoke.', null)).toEqual([]);
  });
});

describe('descriptions and pronouns', () => {
  it('attach "the senator" to the only senator', () => {
    expect(
      named('Sen. Maria Kane, 52, of Ohio, voted no. The senator left early.', 'Maria Kane')?.descriptions.map(
        ({ text }) => text,
      ),
    ).toEqual(['The senator']);
  });

  it('read the pronoun from the honorific and from the next sentence', () => {
    expect(named('Mrs. Maria Kane sued the city.', 'Maria Kane')?.pronoun).toBe('she');
    expect(named('Tom Kane sued the city. He lost the case.', 'Tom Kane')?.pronoun).toBe('he');
  });
});
