/** Offices by day: precise and imprecise dates, open ends, rank, and what changed since. */
import { describe, expect, it } from 'vitest';
import { draftEntity } from '../../../utils/glossary/draft.ts';
import { heldOn } from '../../../utils/glossary/roles/held-on.ts';
import { rolesAt } from '../../../utils/glossary/roles/roles-at.ts';
import { changesBetween } from '../../../utils/glossary/roles/since-article.ts';
import type { Tenure } from '../../../utils/model/glossary.ts';

function tenure(title: string, known: Partial<Tenure>): Tenure {
  return { title, organization: null, place: null, start: null, end: null, asOf: null, source: 'test', ...known };
}

describe('an office on a day', () => {
  it.each<[string, Partial<Tenure>, string, string | null]>([
    ['on its first day', { start: '2020-05-10', end: '2021-05-10' }, '2020-05-10', 'held'],
    ['on its last day', { start: '2020-05-10', end: '2021-05-10' }, '2021-05-10', 'held'],
    ['the day before', { start: '2020-05-10', end: '2021-05-10' }, '2020-05-09', null],
    ['the day after', { start: '2020-05-10', end: '2021-05-10' }, '2021-05-11', null],
    ['within the year it began', { start: '2020', end: '2022' }, '2020-05-10', 'likely'],
    ['within the month it ended', { start: '2020', end: '2022-03' }, '2022-03-10', 'likely'],
    ['after the month it ended', { start: '2020', end: '2022-03' }, '2022-04-01', null],
    ['between year dates', { start: '2020', end: '2022' }, '2021-05-10', 'held'],
    ['on an approximate last day', { start: '2020', end: '2022-03-01', endApprox: true }, '2022-03-01', 'likely'],
    ['open, before it was last seen', { start: '2020', asOf: '2022-07-25' }, '2022-07-25', 'held'],
    ['open, in the month it was last seen', { start: '2020', asOf: '2022-07' }, '2022-07-30', 'held'],
    ['open, later', { start: '2020', asOf: '2022-07-25' }, '2024-08-11', 'last-seen'],
    ['open, long after it was last seen', { start: '2020', asOf: '2022-07-25' }, '2025-08-11', null],
    ['early in the year it ended', { start: '2020', end: '2022' }, '2022-03-10', 'likely'],
    ['late in the year it ended', { start: '2020', end: '2022' }, '2022-11-10', null],
    ['ended, nobody knows when', { start: '2020', endUnknown: true }, '2021-01-01', null],
    ['begun, nobody knows when, soon before the end', { end: '2022-03-01' }, '2021-09-01', 'likely'],
    ['begun, nobody knows when, long before the end', { end: '2022-03-01' }, '2012-09-01', null],
    ['without any date', {}, '2022-03-01', null],
  ])('%s', (_, known, day, expected) => {
    expect(heldOn(tenure('Minister', known), day)).toBe(expected);
  });
});

describe('the roles of a person', () => {
  const person = draftEntity({
    id: 'test:1',
    kind: 'person',
    name: 'Ada Okafor',
    died: '2025-11',
    tenures: [
      tenure('Leader', { organization: 'Meadow Party', place: 'Norland', start: '2020-01-01', asOf: '2025-11' }),
      tenure('Member of Parliament', { place: 'Leeds', start: '2015-05-07', asOf: '2025-11' }),
      tenure('Prime Minister', { place: 'Norland', start: '2024-07-05', asOf: '2025-11' }),
      tenure('President', { place: 'Norland', start: '2010-01-01', asOf: '2025-01' }),
      // Seen before she took her present offices, not since: left out.
      tenure('Mayor', { place: 'Leeds', start: '2018-01-01', asOf: '2022-07' }),
    ],
  });

  it('come in the order of the newspaper, what was only seen long before at the end', () => {
    expect(rolesAt(person, '2025-08-11').map(({ tenure: { title }, certainty }) => [title, certainty])).toEqual([
      ['Prime Minister', 'held'],
      ['Leader', 'held'],
      ['Member of Parliament', 'held'],
      ['President', 'last-seen'],
    ]);
  });

  it('end with death', () => {
    expect(rolesAt(person, '2025-11-30')).not.toEqual([]);
    expect(rolesAt(person, '2025-12-01')).toEqual([]);
  });
});

it('the chair of a board comes before her seat on it, and no office twice', () => {
  const board = { organization: 'Federal Reserve', place: 'United States', asOf: '2021-12' };
  const tenures = [
    tenure('Federal Reserve Governor', { ...board, start: '2012-05-25' }),
    tenure('Federal Reserve Chair', { ...board, start: '2018-02-05' }),
    tenure('Federal Reserve Chair', { ...board, start: '2018-02' }),
  ];
  const titles = rolesAt({ tenures, died: null }, '2021-06-01').map((role) => role.tenure.title);
  expect(titles).toEqual(['Federal Reserve Chair', 'Federal Reserve Governor']);
});

describe('since the article', () => {
  const changes = (known: Parameters<typeof draftEntity>[0]) =>
    changesBetween(draftEntity(known), '2025-08-11', '2026-08-20').map(({ kind, tenure: office, date }) => [
      kind,
      office?.title ?? null,
      date,
    ]);
  const base = { id: 'test:1', kind: 'person', name: 'Ada Okafor' } as const;

  it('offices were left and taken, the latest first', () => {
    const tenures = [
      tenure('Foreign Minister', { place: 'Norland', start: '2024-01-01', end: '2025-10-12' }),
      tenure('Prime Minister', { place: 'Norland', start: '2026-01-02', asOf: '2026-08' }),
      tenure('Mayor', { place: 'Leeds', start: '2019-01-01', end: '2023-01-01' }),
    ];
    expect(changes({ ...base, tenures })).toEqual([
      ['took-office', 'Prime Minister', '2026-01-02'],
      ['left-office', 'Foreign Minister', '2025-10-12'],
    ]);
  });

  it('a next term is no change', () => {
    const seat = { organization: 'House', place: 'Leeds' };
    const tenures = [
      tenure('Member', { ...seat, start: '2026-01-03', asOf: '2026-08' }),
      tenure('Member', { ...seat, start: '2022-01-03', end: '2026-01-03' }),
    ];
    expect(changes({ ...base, tenures })).toEqual([]);
  });

  it('dates that may lie before the article say nothing', () => {
    expect(changes({ ...base, tenures: [tenure('Mayor', { place: 'Leeds', start: '2020', end: '2025' })] })).toEqual(
      [],
    );
  });

  it('people died and bodies were renamed or dissolved', () => {
    expect(changes({ ...base, died: '2026-02-01' })).toEqual([['died', null, '2026-02-01']]);
    expect(changes({ ...base, kind: 'organization', dissolved: '2025-09-05', succeededBy: 'Office of Ports' })).toEqual(
      [['renamed', null, '2025-09-05']],
    );
    expect(changes({ ...base, kind: 'organization', dissolved: '2025-09-05' })).toEqual([
      ['dissolved', null, '2025-09-05'],
    ]);
  });
});
