/** Invented articles as the reader's memory keeps them. */
import type { KeptItem } from '../../utils/model/feed.ts';
import type { RememberedArticle } from '../../utils/model/memory.ts';

export const DAY = 86_400_000;
export const NOON = Date.UTC(2026, 4, 12, 12);

export function remembered(id: number | string, changes: Partial<RememberedArticle> = {}): RememberedArticle {
  return {
    url: `https://courier.example/story-${id}`,
    title: `Harbour story ${id}`,
    outlet: 'The Lowmere Courier',
    date: '2026-05-12',
    readAt: NOON,
    entities: [
      { key: 'Q1', name: 'Marta Ellinor', role: 'Finance Minister', quotes: ['“We will not let the sea decide,”'] },
      { key: `~person ${id}`, name: `Person ${id}`, role: null, quotes: [] },
    ],
    signature: {
      terms: [
        ['harbour', 9],
        [`barrier${id}`, 4],
        ['ferry', 3],
      ],
      entities: [
        ['Q1', 3],
        [`~person ${id}`, 1],
      ],
    },
    ...changes,
  };
}

export function keptItem(feed: string, id: number | string, version = 0): KeptItem {
  return {
    feed,
    url: `https://courier.example/item-${id}`,
    title: `Item ${id}, version ${version}`,
    outlet: 'The Lowmere Courier',
    date: '2026-05-12',
    signature: { terms: [['harbour', 4]], entities: [['Q1', 1]] },
  };
}
