/** Related coverage over 10,000 stored articles: open, query and size of the story index beside two full-text engines. */
import { Index } from 'flexsearch';
import MiniSearch from 'minisearch';
import { buildStoryIndex, StoryIndex } from '../../utils/coverage/story-index.ts';
import type { Signature } from '../../utils/model/coverage.ts';
import { type BenchRow, medianMs, seededRandom } from './measure.ts';

const ARTICLES = 10_000;
const MOST = 30;

const random = seededRandom(8);
/** Zipf-like choice: low numbers are frequent, as words are. */
const zipf = (size: number) => Math.floor(size ** random());

function features(prefix: string, kinds: number, most: number): (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (let i = 0; i < most * 2; i++) {
    const feature = prefix + zipf(kinds);
    counts.set(feature, (counts.get(feature) ?? 0) + 1);
  }
  return [...counts].slice(0, most);
}

const signatures: Signature[] = Array.from({ length: ARTICLES }, () => ({
  terms: features('term', 60_000, 40),
  entities: features('~entity', 20_000, 12),
}));
const asText = (signature: Signature) =>
  [...signature.terms, ...signature.entities]
    .flatMap(([feature, count]) => Array<string>(count).fill(feature))
    .join(' ');
const asQuery = (signature: Signature) =>
  [...signature.terms, ...signature.entities]
    .slice(0, 12)
    .map(([feature]) => feature)
    .join(' ');

export function rows(): BenchRow[] {
  const buffer = buildStoryIndex(signatures);
  const index = new StoryIndex(buffer);
  const documents = signatures.map((signature, id) => ({ id, text: asText(signature) }));
  const mini = new MiniSearch({ fields: ['text'] });
  mini.addAll(documents);
  const stored = JSON.stringify(mini);
  const flex = new Index({ tokenize: 'strict' });
  for (const { id, text } of documents) flex.add(id, text);
  const at = (run: number): Signature => signatures[(run * 97) % ARTICLES] ?? { terms: [], entities: [] };
  const open = medianMs(() => new StoryIndex(buffer));
  const query = medianMs((run) => index.query(at(run), MOST), { times: 101 });
  return [
    {
      what: 'open the index',
      ours: open,
      peer: 'minisearch, from its JSON',
      unit: 'ms',
      theirs: medianMs(() => MiniSearch.loadJSON(stored, { fields: ['text'] }), { times: 3, warmUp: 1 }),
    },
    {
      what: 'one query, 30 nearest',
      ours: query,
      peer: 'minisearch, 12 terms',
      unit: 'ms',
      theirs: medianMs((run) => mini.search(asQuery(at(run))), { times: 31 }),
    },
    {
      what: 'one query, 30 nearest',
      ours: query,
      peer: 'flexsearch, 12 terms, suggest',
      unit: 'ms',
      theirs: medianMs((run) => flex.search(asQuery(at(run)), { limit: MOST, suggest: true }), { times: 31 }),
    },
    {
      what: 'stored bytes',
      ours: buffer.byteLength / 1e6,
      peer: 'minisearch JSON',
      unit: 'MB',
      theirs: stored.length / 1e6,
    },
  ];
}
