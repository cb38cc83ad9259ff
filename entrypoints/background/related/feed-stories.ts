/** The items of the reader's feeds that are nearest to a story. */
import type { DocumentCounts } from '../../../utils/coverage/rarity.ts';
import { NO_DOCUMENTS } from '../../../utils/coverage/rarity.ts';
import { buildStoryIndex, StoryIndex } from '../../../utils/coverage/story-index.ts';
import type { Signature } from '../../../utils/model/coverage.ts';
import type { KeptItem } from '../../../utils/model/feed.ts';
import type { StoreTrouble } from '../../../utils/model/memory.ts';
import { listItems } from '../../../utils/storage/feeds/feeds.ts';

const MOST_NEAR = 60;
const MOST_INDEXED = 20_000;

export interface NearItems {
  readonly items: readonly KeptItem[];
  readonly counts: DocumentCounts;
  readonly trouble: StoreTrouble | null;
}

export async function findNearItems(signature: Signature): Promise<NearItems> {
  const found = await listItems();
  if (!found.ok) return { items: [], counts: NO_DOCUMENTS, trouble: found.trouble };
  const all = found.value.slice(0, MOST_INDEXED);
  const index = new StoryIndex(buildStoryIndex(all.map((item) => item.signature)));
  const items = index.query(signature, MOST_NEAR).flatMap(({ article }) => all[article] ?? []);
  return { items, counts: index.counts, trouble: null };
}
