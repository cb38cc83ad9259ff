/** What happens to facts on their way into registers, and what is said of curated files that are not in order. */
import { describe, expect, it } from 'vitest';
import { faultsOf } from '../../../scripts/glossary/curated/check-record.ts';
import { deathIn } from '../../../scripts/glossary/curated/death-in-text.ts';
import type { FactRole } from '../../../scripts/glossary/import/facts.ts';
import { joinTerms } from '../../../scripts/glossary/import/join-terms.ts';
import { namesAgree } from '../../../scripts/glossary/import/review-crosswalk.ts';
import { cleanTitle, localise } from '../../../scripts/glossary/import/to-record.ts';

function seat(start: string | null, end: string | null, known: Partial<FactRole> = {}): FactRole {
  return {
    title: 'Member',
    organization: null,
    place: 'Norland',
    start,
    end,
    legislature: true,
    asOf: '2022-07-25',
    ...known,
  };
}

const spans = (roles: readonly FactRole[]) =>
  joinTerms(roles).map(({ start, end, endUnknown }) => `${start}..${end ?? (endUnknown ? '?' : '')}`);

describe('terms', () => {
  it.each<[string, FactRole[], string[]]>([
    [
      'that follow on each other are one',
      [seat('2012-12-19', '2016-11-20'), seat('2016-12-21', '2020-12-21')],
      ['2012-12-19..2020-12-21'],
    ],
    [
      'with years between stay apart',
      [seat('2001-01-01', '2004-01-01'), seat('2010-01-01', '2014-01-01')],
      ['2001-01-01..2004-01-01', '2010-01-01..2014-01-01'],
    ],
    ['left open before a later one are one', [seat('2018-01-01', null), seat('2020-01-01', null)], ['2018-01-01..']],
    ['left open for longer than a term ended some time', [seat('1999', null)], ['1999..?']],
    ['left open lately are open', [seat('2019-01-01', null)], ['2019-01-01..']],
    ['of presidents may be long', [seat('1999', null, { title: 'President', legislature: false })], ['1999..']],
  ])('%s', (_, roles, expected) => {
    expect(spans(roles)).toEqual(expected);
  });
});

describe('titles', () => {
  it.each([
    ['President of Algeria', 'Algeria', 'President'],
    ['member of the National Assembly', 'Norland', 'Member of the National Assembly'],
    ['Member of the 57th Parliament of the United Kingdom', 'United Kingdom', 'Member of Parliament'],
    ['Member of the 10th Jatiya Sangsad', 'Bangladesh', 'Member of the Jatiya Sangsad'],
    ['United States senator', 'Oregon', 'Senator'],
  ])('%s, %s -> %s', (title, place, expected) => {
    expect(cleanTitle(title, place)).toBe(expected);
  });

  it('give the place that they name', () => {
    const place = (title: string) => localise(seat(null, null, { title, place: 'United States' })).place;
    expect(place('Governor of California')).toBe('California');
    expect(place('Governor of the Federal Reserve Board')).toBe('United States');
  });
});

describe('names in a crosswalk', () => {
  it.each([
    ['John A. Boehner', 'John Boehner', true],
    ['Abdelillah Benkirane', 'Abdelilah Benkirane', true],
    ['Bob Menendez', 'Robert Menendez', true],
    ['Paul T Davis Sr.', 'Paul Davis', true],
    ['Narayan Kaji Shrestha', 'Ram Shrestha', false],
    ['John James Allen', 'John Mills Allen', false],
    ['Lord Garnier', 'Edward Garnier', false],
  ])('%s, %s: %s', (name, label, expected) => {
    expect(namesAgree(name, label)).toBe(expected);
  });
});

describe('a death told in a background', () => {
  it.each([
    ['Campaigner imprisoned on her return; she died in a northern prison on 16 February 2024.', '2024-02-16'],
    ['Founder of the league who was killed in a raid in July 2021.', '2021-07'],
    ['Poet. He died in 1998, aged 90.', '1998'],
    ['His brother died in office.', null],
    ['She led the inquiry into how 40 miners died in 2010.', null],
    ['Reporter whose father was killed in 1994.', null],
  ])('%s', (background, expected) => {
    expect(deathIn(background)).toBe(expected);
  });
});

describe('a curated record', () => {
  const good = { name: 'Ada Okafor', kind: 'person', asOf: '2026-01', confidence: 'memory', born: 1970 };

  it('in order has no faults', () => {
    expect(
      faultsOf({ ...good, id: 'Q5', offices: [{ title: 'Mayor', place: 'Leeds', start: '2020-05', end: null }] }),
    ).toEqual([]);
  });

  it.each<[Record<string, unknown>, string]>([
    [{ name: '' }, 'no name'],
    [{ kind: 'robot' }, 'kind must be person or organization, not "robot"'],
    [{ id: 'Q05' }, 'id "Q05" is no Wikidata id'],
    [{ asOf: undefined }, 'no asOf: up to when is it known?'],
    [{ confidence: 'sure' }, 'confidence must be memory or record'],
    [{ nickname: 'Ad' }, 'unknown key "nickname"'],
    [{ born: '3 May 1970' }, 'born "3 May 1970" is no date (YYYY, YYYY-MM or YYYY-MM-DD)'],
    [{ aliases: ['Ada', 7] }, 'aliases: 7 must be text (quote it)'],
    [{ offices: [{ place: 'Leeds' }] }, 'an office without a title'],
    [{ offices: [{ title: 'Mayor', start: '2020', end: '2019' }] }, 'office "Mayor": start 2020 is after end 2019'],
    [{ listings: [{ start: '2020' }] }, 'a listing without a title'],
  ])('with %j is told why', (change, fault) => {
    expect(faultsOf({ ...good, ...change })).toContain(fault);
  });
});
