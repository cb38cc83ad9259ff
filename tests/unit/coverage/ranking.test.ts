/** What is offered for a story, in which order, and with which reasons. */
import { describe, expect, it } from 'vitest';
import { addressKey } from '../../../utils/coverage/address.ts';
import { chooseCoverage, daysBetween, rankCandidates } from '../../../utils/coverage/rank.ts';
import { listInWords } from '../../../utils/coverage/reasons.ts';
import { searchWords } from '../../../utils/coverage/search-words.ts';
import { entityKey, foldTerm, signatureOf } from '../../../utils/coverage/signature.ts';
import {
  buildStoryIndex,
  StoryIndex,
  StoryIndexBuilder,
  StoryIndexError,
} from '../../../utils/coverage/story-index.ts';
import type { PastArticle } from '../../../utils/model/coverage.ts';

interface Written {
  readonly title: string;
  readonly text: string;
  readonly names?: readonly string[];
  readonly url?: string;
  readonly date?: string;
  readonly outlet?: string;
}

const HARBOUR =
  'The Lowmere council approved a flood barrier across the harbour mouth, a steel wall with sluices that engineers will sink before winter. Ferries must use the northern quay while divers anchor the pylons. Fishermen fear the barrier will silt their moorings and drive away the herring.';
const query = (written: Written) => ({
  url: written.url ?? 'https://courier.example/harbour',
  title: written.title,
  date: written.date ?? '2025-03-03',
  outlet: 'The Lowmere Courier',
  signature: sign(written),
  names: new Map((written.names ?? []).map((name) => [entityKey({ glossaryId: null, name }), name])),
});

function sign({ title, text, names = [] }: Written) {
  return signatureOf({ title, text, entities: names.map((name) => ({ glossaryId: null, name, mentions: 2 })) });
}

const past = (written: Written): PastArticle => ({
  title: written.title,
  url: written.url ?? `https://herald.example/${encodeURIComponent(written.title)}`,
  outlet: written.outlet ?? 'The Dale Herald',
  date: written.date ?? '2025-03-03',
  from: 'feed',
  signature: sign(written),
});

const names = ['Marta Ellinor', 'Lowmere Tenants Union'];
const STORY = { title: 'Lowmere council approves harbour flood barrier', text: HARBOUR, names };
const OTHER = {
  title: 'Flood barrier for Lowmere harbour wins council vote',
  text: 'Councillors in Lowmere backed a steel flood barrier with sluices at the mouth of the harbour. Divers will anchor pylons before winter, ferries move to the northern quay, and herring fishermen warn that moorings will silt up.',
  names,
};
const COLUMN = {
  title: 'Why I miss the old sea',
  text: 'Marta Ellinor means well, but a barrier of steel at the harbour of Lowmere takes the sea from its fishermen. I grew up among moorings, pylons and herring, and no council will give them back.',
  names: ['Marta Ellinor'],
};
const ELSEWHERE = {
  title: 'Orchestra plays its last concert in Brannick',
  text: 'Violins and applause filled the hall as the conductor bowed to an audience that had come to hear the final symphony.',
};

describe('ranking', () => {
  it('tells the same story from a column about it, and both from something else', () => {
    const ranked = rankCandidates(query(STORY), [ELSEWHERE, COLUMN, OTHER].map(past));
    expect(ranked.map(({ article, relation }) => [article.title, relation])).toEqual([
      [OTHER.title, 'same-story'],
      [COLUMN.title, 'same-people'],
    ]);
  });

  it('gives nothing where nothing is near', () => {
    expect(chooseCoverage(query(STORY), [past(ELSEWHERE)])).toEqual([]);
    expect(chooseCoverage(query({ title: '', text: '' }), [past(OTHER)])).toEqual([]);
  });

  it('does not take a report of a month later for the same story', () => {
    const [later] = rankCandidates(query(STORY), [past({ ...OTHER, date: '2025-04-05' })]);
    expect(later?.relation).toBe('same-people');
  });

  it('leaves the article itself out, however it was linked', () => {
    const own = [
      'https://courier.example/harbour?utm_source=rss',
      'http://www.courier.example/harbour/',
      'https://courier.example/harbour#top',
    ];
    expect(
      rankCandidates(
        query(STORY),
        own.map((url) => past({ ...STORY, url })),
      ),
    ).toEqual([]);
  });

  it('says why in words', () => {
    const [item] = chooseCoverage(query(STORY), [past({ ...OTHER, date: '2025-03-04' })]);
    expect(item?.reasons).toEqual([
      'both name Lowmere Tenants Union and Marta Ellinor',
      expect.stringMatching(/^both about “/),
      'a day apart',
    ]);
  });

  it('folds copies of one text into one item', () => {
    const copies = ['A', 'B', 'C'].map((outlet) => past({ ...OTHER, outlet, url: `https://${outlet}.example/x` }));
    const items = chooseCoverage(query(STORY), copies);
    expect(items).toHaveLength(1);
    expect(items[0]?.alsoIn.map(({ outlet }) => outlet)).toHaveLength(2);
  });

  it('puts several outlets before more of one', () => {
    const more = (title: string, outlet: string, extra: string) =>
      past({
        ...OTHER,
        title,
        outlet,
        url: `https://${outlet}.example/${title.length}`,
        text: `${OTHER.text} ${extra}`,
      });
    const items = rankCandidates(query(STORY), [
      more('Lowmere council approves harbour flood barrier plan', 'herald', 'Rain fell upon umbrellas near lanterns.'),
      more('Lowmere council backs harbour flood barrier', 'herald', 'Accountants weigh invoices, ledgers and bonds.'),
      more('Harbour flood barrier approved by Lowmere council', 'post', 'Teachers brought pupils, lunches, kites.'),
    ]);
    expect(items.map(({ relation }) => relation)).toEqual(['same-story', 'same-story', 'same-story']);
    const shown = chooseCoverage(
      query(STORY),
      items.map(({ article }) => article),
    );
    expect(new Set(shown.slice(0, 2).map(({ outlet }) => outlet)).size).toBe(2);
  });
});

describe('small parts', () => {
  it.each([
    ['companies', 'company'],
    ['launches', 'launch'],
    ['astronauts', 'astronaut'],
    ['crisis', 'crisis'],
    ["council's", 'council'],
  ])('%s folds to %s', (word, term) => {
    expect(foldTerm(word)).toBe(term);
  });

  it.each([
    ['2025-03-03', '2025-03-05T10:00:00Z', 2],
    ['2025-03-03', null, null],
    ['nonsense', '2025-03-03', null],
  ])('%s and %s are %s days apart', (a, b, days) => {
    expect(daysBetween(a, b)).toBe(days);
  });

  it('lists in words', () => {
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(listInWords)).toEqual(['', 'a', 'a and b', 'a, b and c']);
  });

  it('addresses that differ in nothing that matters are one', () => {
    expect(addressKey('https://www.x.example/a/?utm_medium=rss&id=7&b=2#c')).toBe(
      addressKey('http://x.example/a?b=2&id=7'),
    );
    expect(addressKey('https://x.example/a?id=7')).not.toBe(addressKey('https://x.example/a?id=8'));
    expect(addressKey('no address')).toBe('no address');
  });

  it('search words name the people, then the matter', () => {
    const { signature, names: byKey } = query(STORY);
    expect(searchWords(signature, byKey)).toMatch(
      /^"(?:Marta Ellinor|Lowmere Tenants Union)" "(?:Marta Ellinor|Lowmere Tenants Union)" \w+ \w+ \w+$/,
    );
    expect(searchWords({ terms: [], entities: [] }, new Map())).toBe('');
  });
});

describe('the story index', () => {
  const signatures = [STORY, OTHER, COLUMN, ELSEWHERE].map(sign);
  it('finds the nearest first, and counts', () => {
    const index = new StoryIndex(buildStoryIndex(signatures));
    expect(index.query(signatures[0] ?? { terms: [], entities: [] }, 3).map(({ article }) => article)).toEqual([
      0, 1, 2,
    ]);
    expect(index.counts.articles).toBe(4);
    expect(index.counts.count('~marta ellinor')).toBe(3);
    expect(index.counts.count('unheard-of')).toBe(0);
  });

  it('is the same built in slices', () => {
    const builder = new StoryIndexBuilder();
    for (const signature of signatures) builder.add(signature);
    expect(new Uint8Array(builder.finish())).toEqual(new Uint8Array(buildStoryIndex(signatures)));
  });

  it('of nothing answers nothing', () => {
    expect(new StoryIndex(buildStoryIndex([])).query(sign(STORY), 5)).toEqual([]);
  });

  it('that is damaged says so', () => {
    const good = buildStoryIndex(signatures);
    for (const bad of [new ArrayBuffer(0), new ArrayBuffer(64), good.slice(0, good.byteLength - 1), good.slice(4)])
      expect(() => new StoryIndex(bad)).toThrow(StoryIndexError);
  });
});
