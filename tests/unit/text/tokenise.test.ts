import { describe, expect, it } from 'vitest';
import { TokenCase, tokenise, tokenText } from '../../../utils/text/tokenise.ts';

const words = (text: string) => {
  const tokens = tokenise(text);
  return Array.from({ length: tokens.count }, (_, i) => tokenText(tokens, i));
};

describe('tokens', () => {
  it.each([
    ["Kane's boat", ['Kane', "'s", 'boat']],
    ['Kane’s boat', ['Kane', '’s', 'boat']],
    ["O'Brien said", ["O'Brien", 'said']],
    ['Gen. Ada J. Lind of the U.S.', ['Gen.', 'Ada', 'J.', 'Lind', 'of', 'the', 'U.S.']],
    ['Mexico-based', ['Mexico', '-', 'based']],
    ['1,500.5 men in the 1990s', ['1,500.5', 'men', 'in', 'the', '1990s']],
    ['won 2-1 😀', ['won', '2', '-', '1', '😀']],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('know how a word is written', () => {
    const tokens = tokenise('lower Title UPPER iPhone 習近平');
    expect([...tokens.cases]).toEqual([
      TokenCase.lower,
      TokenCase.title,
      TokenCase.upper,
      TokenCase.mixed,
      TokenCase.none,
    ]);
  });

  it('keep zero-width characters inside a word, and offsets true', () => {
    const text = 'Ada\u200bLind \ud83d x';
    const tokens = tokenise(text);
    expect(words(text)).toEqual(['Ada\u200bLind', '\ud83d', 'x']);
    expect(tokens.ends[tokens.count - 1]).toBe(text.length);
  });
});
