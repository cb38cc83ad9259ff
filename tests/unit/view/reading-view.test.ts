/** From a context to what the sidebar shows: order, grouping, counts, and what is left out. */
import { describe, expect, it } from 'vitest';
import { readingView } from '../../../utils/view/reading-view.ts';
import { context, organization, person, quote, TODAY } from '../../support/contexts.ts';

const view = readingView(context(), [], TODAY);

describe('the cast', () => {
  it('goes by the part played, then by weight', () => {
    const names = view.cast.map(({ part, cards }) => [part, cards.map(({ name }) => name)]);
    expect(names).toEqual([
      ['speaks', ['Marta Ellinor', 'Joren Askvale']],
      ['only-named', ['Edda Brannick']],
    ]);
  });

  it('counts in plain words', () => {
    expect(view.summary).toBe('3 people, 2 quoted');
    expect(view.cast[0]?.cards[0]?.countWords).toBe('2 mentions, 2 quotes');
    expect(readingView(context({ people: [person()], quotes: [] }), [], TODAY).summary).toBe('1 person');
  });

  it('leaves out whom the reader hid, and tells who that is', () => {
    const hidden = [
      { id: '~Edda Brannick', label: 'Edda Brannick' },
      { id: 'Q77', label: 'Somebody elsewhere' },
    ];
    const less = readingView(context(), hidden, TODAY);
    expect(less.peopleCount).toBe(2);
    expect(less.hidden).toEqual([hidden[0]]);
  });

  it('says what the article calls somebody once, whatever the case', () => {
    expect(view.cast[1]?.cards[0]?.calledInText).toEqual(['mayor']);
  });

  it('shows candidates only where nobody was decided on', () => {
    expect(view.cast[0]?.cards.map(({ candidates }) => candidates.length)).toEqual([0, 2]);
  });

  it('makes links of web addresses only', () => {
    expect(view.cast[0]?.cards[0]?.links).toEqual([
      { label: 'Wikipedia', url: 'https://en.wikipedia.example/Ellinor' },
    ]);
  });
});

describe('quotes', () => {
  it('stand in text order with their voices', () => {
    expect(view.quotes.map(({ voice, isUnclear, isReported }) => [voice, isUnclear, isReported])).toEqual([
      ['Marta Ellinor', false, false],
      ['Marta Ellinor', false, true],
      ['Joren Askvale', false, false],
      ['A senior official', false, false],
      ['Speaker unclear', true, false],
    ]);
    expect(view.quotes.at(-1)?.mayBe).toEqual(['Marta Ellinor', 'Edda Brannick']);
  });

  it('are not shown again inside another', () => {
    const quotes = [quote('“It is a wall for the few,”', { speaker: 'p2' }), quote('wall', { insideOf: 0 })];
    expect(readingView(context({ quotes }), [], TODAY).quotes).toHaveLength(1);
  });

  it('of a speaker that is not in the list have an unclear voice', () => {
    const quotes = [quote('“It is a wall for the few,”', { speaker: 'p99' })];
    expect(readingView(context({ quotes }), [], TODAY).quotes[0]).toMatchObject({ speaker: null, isUnclear: true });
  });
});

it('shares the quoted words among the voices, the unclear ones last, reported speech left out', () => {
  expect(view.voices.map(({ voice, words, kind }) => [voice, words, kind])).toEqual([
    ['Marta Ellinor', 7, 'named'],
    ['Joren Askvale', 7, 'named'],
    ['A senior official', 2, 'unnamed'],
    ['Unclear', 3, 'unclear'],
  ]);
  expect(view.voices.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
});

it('tells what an organization is and who headed it', () => {
  const [card] = view.organizations;
  expect(card).toMatchObject({ what: 'Trade union, Veldania', facts: ['founded 1987'] });
  expect(card?.heads[0]).toMatchObject({ name: 'Tessa Quillmore', role: { title: 'Chair' } });
  expect(
    readingView(context({ organizations: [organization({ type: null, country: null })] }), [], TODAY).organizations[0]
      ?.what,
  ).toBe(null);
});

it('tells what changed since, on dated pages only', () => {
  expect(view.since?.headline).toBe('Things have changed since 3 Mar 2025 for 1 of 3 people');
  expect(view.since?.changes[0]?.words).toBe(
    'Marta Ellinor left office as Finance Minister, Ministry of Finance, Veldania',
  );
  const undated = { ...context().article, publishedAt: null };
  expect(readingView(context({ article: undated }), [], TODAY).since).toBeNull();
});

describe('related', () => {
  const offered = {
    title: 'Wall or no wall',
    url: 'https://herald.example/wall',
    from: 'memory',
    outlet: 'The Herald',
    date: '2025-03-02',
    relation: 'same-story',
    reasons: ['both name Marta Ellinor'],
    alsoIn: [{ outlet: null, url: 'https://www.post.example/wall' }],
  } as const;

  it('goes from the same story to the links of the page, each address once, web addresses only', () => {
    const twice = { ...offered, relation: 'background' } as const;
    const { related, relatedCount } = readingView(context({ coverage: [offered, twice] }), [], TODAY);
    expect(related.map(({ relation, items }) => [relation, items.map(({ title }) => title)])).toEqual([
      ['same-story', ['Wall or no wall']],
      ['page-link', ['What the wall would cost']],
    ]);
    expect(relatedCount).toBe(2);
    expect(related[0]?.items[0]).toMatchObject({ from: 'The Herald, 2 Mar 2025', alsoIn: 'Also in post.example' });
  });
});
