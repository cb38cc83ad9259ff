/** Dates are as precise in words as their source is. */
import { describe, expect, it } from 'vitest';
import { dateWords, daysBetween, monthWords } from '../../../utils/view/dates.ts';

describe('dateWords', () => {
  it.each([
    ['2025', '2025'],
    ['2025-02', 'Feb 2025'],
    ['2025-02-05', '5 Feb 2025'],
    ['2025-02-05T23:30:00Z', '5 Feb 2025'],
    ['soon', 'soon'],
  ])('%s -> %s', (date, words) => {
    expect(dateWords(date)).toBe(words);
  });
});

it('gives the month of an "as of" date', () => {
  expect(monthWords('2026-08-12')).toBe('Aug 2026');
  expect(monthWords('2026')).toBe('2026');
});

it('counts days between dates of any precision', () => {
  expect(daysBetween('2026-08-12', '2026-11-24')).toBe(104);
  expect(daysBetween('2026', '2026-01-31')).toBe(30);
});
