/** Finding quoted stretches: marks, apostrophes, nesting, paragraphs, bad input. */
import { describe, expect, it } from 'vitest';
import { findStretches } from '../../../utils/quotes/find-stretches.ts';
import { findParagraphs } from '../../../utils/quotes/paragraphs.ts';

const textsOf = (text: string) =>
  findStretches(text, findParagraphs(text)).map(({ start, end }) => text.slice(start, end));

describe('findStretches', () => {
  it.each([
    ['apostrophes are no marks', 'The ’90s weren’t O’Brien’s, ’twas the workers’ time.', []],
    ['heights and minutes are no marks', `He is 6'2" tall.`, []],
    ['a straight mark after a bracket opens', '("It rained") she said.', ['"It rained"']],
    ['mixed marks close each other', '“It rained," she said.', ['“It rained,"']],
    ['two quotes in a line', '“It rained,” she said. “A lot.”', ['“It rained,”', '“A lot.”']],
    ['single marks with a plural possessive inside', '‘The boys’ boat sank,’ she said.', ['‘The boys’ boat sank,’']],
    ['outer before inner', '“He said ‘it rained’ twice.”', ['“He said ‘it rained’ twice.”', '‘it rained’']],
    ['a stray closing mark opens nothing', 'It rained.” She left.', []],
    ['a mark that never closes, in mid-sentence', 'The “rain was heavy and she left.', []],
    ['empty text', '', []],
  ])('%s', (_, text, expected) => {
    expect(textsOf(text)).toEqual(expected);
  });

  it('ends an unclosed quote with its paragraph and marks it as continued when the next one reopens', () => {
    const text = 'Ana said: “One.\n\n“Two.”';
    const stretches = findStretches(text, findParagraphs(text));
    expect(stretches.map(({ start, end, isContinued }) => [text.slice(start, end), isContinued])).toEqual([
      ['“One.', true],
      ['“Two.”', false],
    ]);
  });

  it('never lets a quote cross a paragraph', () => {
    expect(textsOf('“One.\n\nShe left. Two.”')).toEqual(['“One.']);
  });

  it('reads through zero-width and bidirectional controls', () => {
    expect(textsOf('\u200f\u200b"It rained,\u202c" she said.')).toEqual(['"It rained,\u202c"']);
  });
});
