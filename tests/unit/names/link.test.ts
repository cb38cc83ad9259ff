/** Linking where names alone mislead: records of several sources, leaders by surname, results lists, couples. */
import { describe, expect, it } from 'vitest';
import type { Tenure } from '../../../utils/model/glossary.ts';
import { readNames } from '../../../utils/names/read-names.ts';
import { openTinyGlossary, type TinyRecord } from './tiny-glossary.ts';

const president: Tenure = {
  title: 'President',
  organization: null,
  place: 'Kenya',
  start: '1994-01-01',
  end: '2002-01-01',
  asOf: null,
  source: 'test',
};
const tobias: TinyRecord = {
  id: 'Q1',
  kind: 'person',
  name: 'Tobias Okoro',
  country: 'Kenya',
  fame: 150,
  tenures: [president],
  shortForms: ['Okoro'],
};
const maria: TinyRecord = {
  id: 'Q2',
  kind: 'person',
  name: 'Maria Okoro',
  country: 'Kenya',
  fame: 150,
  shortForms: ['Okoro'],
};
const board: TinyRecord = {
  id: 'Q3',
  kind: 'organization',
  name: 'Lakeside Water Board',
  country: 'Kenya',
  fame: 120,
  type: 'water company',
};

const linkOf = (records: readonly TinyRecord[], text: string, publishedAt: string | null, name: string) =>
  readNames(
    { text, publishedAt },
    openTinyGlossary(records, { given: ['Tobias', 'Maria'], family: ['Okoro'] }),
  ).entities.find((entity) => entity.name === name)?.link;

describe('records of one body', () => {
  const twin: TinyRecord = {
    ...board,
    id: 'register:7',
    name: 'Lakeside Water Board Ltd',
    aliases: ['Lakeside Water Board'],
    fame: 160,
  };
  const text = 'The Lakeside Water Board raised its prices in Kenya on Monday.';
  it('are the one with the Wikidata id', () => {
    expect(linkOf([twin, board], text, '2020-01-01', 'Lakeside Water Board')).toMatchObject({ id: 'Q3' });
  });
  it('stay two where the countries differ', () => {
    const abroad = { ...twin, country: 'Ireland' };
    const said = 'The Lakeside Water Board raised its prices in Ireland and in Kenya on Monday.';
    expect(linkOf([abroad, board], said, '2020-01-01', 'Lakeside Water Board')?.status).toBe('ambiguous');
  });
  it('are found without the company form that the glossary lacks', () => {
    const said = 'Lakeside Water Board Corp raised its prices in Kenya on Monday.';
    expect(linkOf([board], said, '2020-01-01', 'Lakeside Water Board Corp')).toMatchObject({ id: 'Q3' });
  });
});

describe('a body that several countries have by one name', () => {
  const senate = (id: string, name: string, country: string): TinyRecord => ({
    id,
    kind: 'organization',
    name,
    aliases: ['Senate'],
    country,
    fame: 130,
    type: 'legislature',
    caution: true,
  });
  const all = ['Kenya', 'Norway', 'Ghana', 'Ireland', 'Chile', 'Spain', 'Italy', 'Japan'].map((country) =>
    senate(`senate:${country}`, `Senate of ${country}`, country),
  );
  const said = (where: string) => `The Senate voted on Monday, and the Senate said so, in ${where}.`;
  it('is that of the one country in the article', () => {
    expect(linkOf(all, said('Kenya'), '2019-01-01', 'Senate')).toMatchObject({ id: 'senate:Kenya' });
  });
  it('is none where two of the countries are', () => {
    expect(linkOf(all, said('Kenya and in Norway'), '2019-01-01', 'Senate')?.status).toBe('ambiguous');
  });
});

describe('a leader by surname alone', () => {
  const text = 'Mr. Okoro said on Monday that Kenya would vote in May.';
  const statusAt = (date: string) =>
    readNames({ text, publishedAt: date }, openTinyGlossary([tobias, maria])).entities.find(
      ({ kind }) => kind === 'person',
    )?.link;
  it('is linked while in office', () => {
    expect(statusAt('1998-05-04')).toMatchObject({ status: 'linked', id: 'Q1' });
  });
  it('is not linked after it', () => {
    expect(statusAt('2012-05-04')?.status).not.toBe('linked');
  });
});

describe('a king and his son', () => {
  it('are two, though the son bears the name', () => {
    const king: TinyRecord = { id: 'Q6', kind: 'person', name: 'King Tariq', country: 'Jordan', fame: 200 };
    const son: TinyRecord = { id: 'Q7', kind: 'person', name: 'Nasser bin Tariq', country: 'Jordan', fame: 200 };
    const said = 'In Jordan, King Tariq spoke on Monday, and Prince Nasser bin Tariq listened. King Tariq is 80.';
    const { entities } = readNames({ text: said, publishedAt: '2015-01-01' }, openTinyGlossary([king, son]));
    const linked = entities.flatMap(({ link }) => (link.status === 'linked' ? [link.id] : []));
    expect(linked.sort()).toEqual(['Q6', 'Q7']);
  });
});

describe('a couple', () => {
  it('shares the surname', () => {
    const { entities } = readNames(
      { text: 'On Monday, Tobias and Maria Okoro met reporters in Kenya.', publishedAt: '1998-05-04' },
      openTinyGlossary([tobias, maria], { given: ['Tobias', 'Maria'], family: ['Okoro'] }),
    );
    const people = entities.filter(({ kind }) => kind === 'person');
    expect(people.map(({ name, mentions }) => [name, mentions[0]?.text])).toEqual([
      ['Tobias Okoro', 'Tobias'],
      ['Maria Okoro', 'Maria Okoro'],
    ]);
  });
});

describe('sport', () => {
  const university: TinyRecord = {
    id: 'Q4',
    kind: 'organization',
    name: 'Lakeside University',
    aliases: ['Lakeside United'],
    country: 'Kenya',
    fame: 200,
    type: 'university',
  };
  const club: TinyRecord = { ...university, id: 'Q5', type: 'football club' };
  const soccer = 'Results of soccer matches in the Kenya league on Saturday: Lakeside United 2 Nairobi 1.';
  const rugby = 'Results of rugby matches in the Kenya league on Saturday: Lakeside United 20 Nairobi 12.';
  it('has clubs in its results, no universities', () => {
    expect(linkOf([club], soccer, '2020-01-01', 'Lakeside United')).toMatchObject({ id: 'Q5' });
    expect(linkOf([university], soccer, '2020-01-01', 'Lakeside United')?.status).not.toBe('linked');
  });
  it('has no football club in a report on rugby', () => {
    expect(linkOf([club], rugby, '2020-01-01', 'Lakeside United')?.status).not.toBe('linked');
  });
});
