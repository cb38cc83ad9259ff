import { describe, expect, it } from 'vitest';
import { findSentences } from '../../../utils/text/sentences.ts';
import { tokenise } from '../../../utils/text/tokenise.ts';

const cut = (text: string) => {
  const tokens = tokenise(text);
  return findSentences(tokens).map(({ first, end }) => text.slice(tokens.starts[first], tokens.ends[end - 1]));
};

describe('sentences', () => {
  it.each([
    ['Kane left. Lind stayed.', ['Kane left.', 'Lind stayed.']],
    ['Gen. Ada Lind left.', ['Gen. Ada Lind left.']],
    ['She joined Acme Corp. The firm paid well.', ['She joined Acme Corp.', 'The firm paid well.']],
    ['The U.S. Senate met.', ['The U.S. Senate met.']],
    ['He lives in the U.S. He works there.', ['He lives in the U.S.', 'He works there.']],
    ['"Go." She went.', ['"Go."', 'She went.']],
    ['J. K. Kane wrote it.', ['J. K. Kane wrote it.']],
    ['A headline\n\nThe text', ['A headline', 'The text']],
  ])('%s', (text, expected) => {
    expect(cut(text)).toEqual(expected);
  });

  it('number the paragraphs', () => {
    const tokens = tokenise('One. Two.\n\nThree.');
    expect(findSentences(tokens).map(({ paragraph }) => paragraph)).toEqual([0, 0, 1]);
  });
});
