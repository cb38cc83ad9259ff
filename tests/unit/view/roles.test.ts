/** What is said of somebody's offices, and what is not said when the sources do not reach. */
import { describe, expect, it } from 'vitest';
import { roleGroups, roleLine, roleWords, tenureWords } from '../../../utils/view/roles.ts';
import { role, TODAY } from '../../support/contexts.ts';

describe('tenureWords', () => {
  it.each([
    [{ start: '2025-02-05', end: null, asOf: '2026-08-12' }, 'since 5 Feb 2025 (as of Aug 2026)'],
    [{ start: '2025-02-05', end: '2026-04-02', asOf: null }, '5 Feb 2025 – 2 Apr 2026'],
    [{ start: '2025-02', end: '2026-04-02', asOf: null, endApprox: true }, 'Feb 2025 – about Apr 2026'],
    [{ start: null, end: '2026', asOf: null }, 'until 2026'],
    [{ start: null, end: null, asOf: '2026-08-12' }, 'as of Aug 2026'],
    [{ start: '2019', end: null, asOf: null }, 'from 2019'],
    [{ start: null, end: null, asOf: null }, null],
  ])('%o -> %s', (dates, words) => {
    expect(tenureWords(role(dates))).toBe(words);
  });
});

describe('roleLine', () => {
  it('does not say twice what the title says', () => {
    expect(roleWords(role({ title: 'Mayor of Lowmere', organization: null, place: 'Lowmere' }))).toBe(
      'Mayor of Lowmere',
    );
    expect(roleWords(role({ title: 'Senator', organization: 'Senate of Ohio', place: 'Ohio' }))).toBe(
      'Senator, Senate of Ohio',
    );
  });

  it('says that somebody only acts, once', () => {
    expect(roleLine(role({ acting: true })).title).toBe('Acting Finance Minister');
    expect(roleLine(role({ acting: true, title: 'Acting Mayor' })).title).toBe('Acting Mayor');
  });
});

const labels = (...given: Parameters<typeof roleGroups>) => roleGroups(...given).map(({ label }) => label);

describe('roleGroups', () => {
  const open = role();
  const DATE = '2025-03-03';

  it('says an unchanged office once, without a label', () => {
    expect(labels([open], [open], DATE, TODAY)).toEqual([null]);
  });

  it('never says now from an old source', () => {
    const old = role({ asOf: '2025-06-01' });
    expect(labels([old], [old], DATE, TODAY)).toEqual(['Then']);
    expect(labels([], [old], DATE, TODAY)).toEqual(['Latest']);
    expect(labels([old], [old], null, TODAY)).toEqual(['Latest']);
  });

  it('does not say then from a source that had stopped long before', () => {
    const older = role({ asOf: '2023-06-01' });
    expect(labels([older], [older], DATE, TODAY)).toEqual(['Latest']);
  });

  it('sets then against now where the office changed', () => {
    const left = role({ end: '2025-11-02' });
    expect(labels([left], [role({ title: 'Prime Minister' })], DATE, TODAY)).toEqual(['Then', 'Now']);
  });

  it('says that an office ended only where its end is known', () => {
    const [, now] = roleGroups([role({ end: '2025-11-02' })], [], DATE, TODAY);
    expect(now).toEqual({ label: 'Now', roles: [], instead: 'no office that we know of' });
    expect(labels([role({ asOf: '2025-03-01' })], [], DATE, TODAY)).toEqual(['Then']);
  });

  it('shows only today where the article has no date', () => {
    expect(labels([], [open], null, TODAY)).toEqual(['Now']);
  });

  it('is silent about those of whom nothing is known', () => {
    expect(roleGroups([], [], DATE, TODAY)).toEqual([]);
  });
});
