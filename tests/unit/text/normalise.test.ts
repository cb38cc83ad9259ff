import { describe, expect, it } from 'vitest';
import { foldName, normaliseText } from '../../../utils/text/normalise.ts';

describe('folded names', () => {
  it.each([
    ['O’Brien Jr.', "o'brien jr"],
    ['al-Sisi', 'al sisi'],
    ['Nicolás', 'nicolas'],
    ['Børge Łukasz', 'borge lukasz'],
    ['U.S.', 'us'],
  ])('%s', (name, folded) => {
    expect(foldName(name)).toBe(folded);
  });
});

describe('normalised text', () => {
  it('is composed, and has no half of a surrogate pair', () => {
    expect(normaliseText('Jose\u0301 \ud83d')).toBe('José \ufffd');
  });
});
