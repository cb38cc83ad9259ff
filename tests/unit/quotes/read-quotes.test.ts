/** Who speaks, in short texts: each case is one rule, and what must not happen beside it. */
import { describe, expect, it } from 'vitest';
import { readQuotes } from '../../../utils/quotes/read-quotes.ts';
import { findSentences } from '../../../utils/text/sentences.ts';
import { tokenise } from '../../../utils/text/tokenise.ts';
import { hostileTexts } from '../../support/hostile-quotes.ts';
import { type Named, read } from './read.ts';

const reyes: Named = { name: 'Reyes', pronoun: 'she' };
const okafor: Named = { name: 'Okafor', pronoun: 'he' };
const people = [reyes, okafor];

const speakers = (text: string, named: readonly Named[] = people) =>
  read(text, named)
    .filter(({ kind }) => kind === 'direct')
    .map(({ speaker, unnamedSpeaker }) => speaker ?? (unnamedSpeaker === null ? null : `(${unnamedSpeaker})`));

describe('speakers', () => {
  it.each([
    ['cue after', '“It rained,” Reyes said.', ['Reyes']],
    ['inverted, with a clause between', '“It rained,” said Reyes, who knows Okafor.', ['Reyes']],
    ['over a relative clause', 'Reyes, who met Okafor in Lima, said: “It rained.”', ['Reyes']],
    ['an apposition that no comma closes', 'Reyes, the mayor of Lima said “it rained” twice.', ['Reyes']],
    ['passive with by', 'The plan was called “crude” by Okafor.', ['Okafor']],
    ['a question, inverted', '“Did it rain?” asked Reyes.', ['Reyes']],
    ['who is asked does not speak', 'They asked Reyes for “more rain.”', [null]],
    ['a passive that quotes', '“It rained,” Reyes is quoted as saying.', ['Reyes']],
    ['a noun behind a name with an article', 'Reyes posted an Okafor comment, saying, “It rained.”', ['Reyes']],
    ['words that trail off', '“It rained and…” Reyes said.', ['Reyes']],
    [
      'over a quote and an adverbial',
      'Reyes said “it rained” on Okafor Street before calling it “crude.”',
      ['Reyes', 'Reyes'],
    ],
    ['over a title', 'Reyes came on “Harbour” to speak of Okafor, calling it “crude.”', [null, 'Reyes']],
    ['what goes on being', 'Reyes said he knew Okafor will continue to be “a friend.”', ['Reyes']],
    ['a noun behind a body', '“It rained,” the Reyes press secretary Okafor told the paper.', ['Okafor']],
    ['a clause about another', 'Okafor said that once Reyes goes on holiday, “it will rain.”', ['Okafor']],
    ['a noun behind another', 'Reyes responded in a text message: “It rained.”', ['Reyes']],
    ['who was told does not speak', 'Reyes was told “it rained.”', [null]],
    ['a negated verb speaks for nobody', 'Reyes did not call it “crude.”', [null]],
    ['the nearer cue', 'Calling it “crude,” Okafor said Reyes knew.', ['Okafor']],
    ['a pronoun in what somebody said', 'Okafor said he found it “crude.”', ['Okafor']],
    ['an infinitive behind another verb', 'Reyes went on to say “it rained.”', ['Reyes']],
    ['a noun that looks like a verb', 'Reyes made a call for Okafor and a “quiet” week.', [null]],
    ['a possessor does not speak', 'Okafor’s lawyer said: “It rained.”', ['(Okafor’s lawyer)']],
    ['a name that nobody knows is not an unnamed source', '“It rained,” said Jane Quill.', [null]],
    ['a title', 'Reyes spoke on “Morning Harbour.”', [null]],
    ['signed after a dash', '“It rained all week.” — Reyes', ['Reyes']],
    ['signed in the next line', '“It rained all week.”\n\n- Reyes\n\nOkafor left.', ['Reyes']],
    ['an opening word with -ing', 'Recalling the rain, Reyes, who lives in Lima, said of Okafor: “He ran.”', ['Reyes']],
    ['a name before a colon', 'Reyes: “It rained.”', ['Reyes']],
    ['an honorific that contradicts', '“It rained,” Mr. Reyes said.', [null]],
  ])('%s', (_, text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });

  it('lists joint speakers', () => {
    const [quote] = read('“It rained,” Reyes and Okafor of the weather office said.', people);
    expect([quote?.speaker, quote?.alsoSpeakers]).toEqual(['Reyes', ['Okafor']]);
  });

  it('offers candidates where a pronoun is unclear', () => {
    const named: Named[] = [{ name: 'Ito', pronoun: 'he' }, okafor];
    const [quote] = read('Ito and Okafor shook hands.\n\n“It rained,” he said.', named);
    expect(quote?.speaker).toBeNull();
    expect([...(quote?.candidates ?? [])].sort()).toEqual(['Ito', 'Okafor']);
  });

  it('never takes a name for a pronoun of the other gender', () => {
    expect(speakers('Reyes sat down.\n\n“It rained,” he said.', [reyes])).toEqual([null]);
  });

  it('carries evidence: the rule and the words of the cue', () => {
    const text = '“It rained,” Reyes said.';
    const [quote] = read(text, people);
    const { rule, words } = quote!.evidence[0]!;
    expect([rule, text.slice(words!.start, words!.end)]).toEqual(['cue-after', 'said']);
    expect(text.slice(quote!.speakerMention!.start, quote!.speakerMention!.end)).toBe('Reyes');
  });
});

describe('kinds of quotes', () => {
  it('tells partial quotes from whole ones', () => {
    const quotes = read('Reyes called it “crude.” “It rained,” she said, “and then it snowed.”', people);
    expect(quotes.map(({ partial }) => partial)).toEqual([true, false, false]);
  });

  it('lists a quote in a quote inside its outer one', () => {
    const quotes = read('“Then Okafor said, ‘It never rains here,’ and left,” Reyes said.', people);
    expect(quotes.map(({ speaker, insideOf }) => [speaker, insideOf])).toEqual([
      ['Reyes', null],
      ['Okafor', 0],
    ]);
  });

  it('finds reported speech, but not what was not said', () => {
    const text = 'Reyes said that the mill would close in May. Okafor did not say that it would open again.';
    const reported = read(text, people).filter(({ kind }) => kind === 'reported');
    expect(reported.map(({ speaker, text: words }) => [speaker, words])).toEqual([
      ['Reyes', 'the mill would close in May'],
    ]);
  });

  it('knows what is added to a game from what is added to a talk', () => {
    const reported = (text: string) => read(text, people).filter(({ kind }) => kind === 'reported').length;
    expect(reported('The visitors won by two goals on Monday, Reyes added in a statement.')).toBe(1);
    expect(reported('The visitors scored two goals on Monday, Reyes added three more to lead them.')).toBe(0);
    expect(reported('The visitors scored two goals on Monday, and Reyes added in the end.')).toBe(0);
  });

  it('takes a block quote for words of whoever brings it in', () => {
    const text = 'Reyes wrote in a letter:\n\nIt has rained here for as long as anybody remembers.';
    const blocks = [
      { start: 0, end: 24, kind: 'paragraph' },
      { start: 26, end: text.length, kind: 'blockquote' },
    ] as const;
    expect(read(text, people, blocks).map(({ speaker, start }) => [speaker, start])).toEqual([['Reyes', 26]]);
  });
});

describe('bad input', () => {
  it.each(hostileTexts(20_000).map(({ what, text }) => [what, text] as const))('reads %s', (_, text) => {
    const tokens = tokenise(text);
    const quotes = readQuotes({ text }, [], tokens, findSentences(tokens));
    for (const { start, end, text: words } of quotes) expect(text.slice(start, end)).toBe(words);
  });

  it('reads text without a quote', () => {
    expect(read('It rained.', people)).toEqual([]);
  });
});
