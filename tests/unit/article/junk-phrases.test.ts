import { describe, expect, it } from 'vitest';
import { phraseFinder } from '../../../utils/article/find-phrases.ts';
import { CLOSING_PHRASES, JUNK_PHRASES, type JunkPhrase } from '../../../utils/article/junk-phrases.ts';

const isMeantBy = (phrase: JunkPhrase, text: string) => phraseFinder([phrase])(text.toLowerCase());

describe('phrases that speak to the reader', () => {
  it.each([...JUNK_PHRASES, ...CLOSING_PHRASES].map((phrase) => [phrase.example, phrase] as const))(
    '%s',
    (example, phrase) => {
      expect(isMeantBy(phrase, example)).toBe(true);
    },
  );

  it.each([
    'Related companies said that they would wait for the vote.',
    'Watch out for the wind, the harbour office said.',
    'Follow-up talks are planned for Monday.',
    'By Monday the water had gone down.',
    'More than 4,000 people signed.',
    'Updated plans for the wall were shown to the council.',
    'Sources close to the ministry spoke of a split.',
    'Comments made by the mayor were “out of line”, Askvale said.',
    '“Sign up for the lifeboat,” she said, “and you will learn to swim.”',
    'Photographs of the bridge were shown in court.',
    'Print is dead, the publisher said.',
    'Published figures show a fall of nine per cent.',
    'Share prices fell.',
    'Credit was hard to come by.',
  ])('are not: %s', (text) => {
    expect(JUNK_PHRASES.filter((phrase) => isMeantBy(phrase, text))).toEqual([]);
  });
});
