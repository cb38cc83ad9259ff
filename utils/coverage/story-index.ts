/** Finds the stored articles nearest to a signature: postings of terms and entities in typed arrays over one buffer. */
import type { Signature } from '../model/coverage.ts';
import { type DocumentCounts, rarityOf } from './rarity.ts';

/** "SLCI" in little-endian ASCII. */
const MAGIC = 0x49434c53;
const VERSION = 1;
const HEAD_WORDS = 5;
/** Document numbers are 16 bits wide. */
export const MOST_INDEXED = 0xffff;
/** Damped counts are stored in sixteenths. */
const WEIGHT_STEPS = 16;

export class StoryIndexError extends Error {
  override readonly name = 'StoryIndexError';
}

export interface StoryHit {
  /** Position of the article in the list that the index was built from. */
  readonly article: number;
  /** Cosine-like; comparable within one query only. */
  readonly score: number;
}

/** 32-bit FNV-1a over UTF-16 code units. */
function hashFeature(feature: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < feature.length; at++) hash = Math.imul(hash ^ feature.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

const featuresOf = (signature: Signature) => [...signature.terms, ...signature.entities];

function quantise(count: number): number {
  return Math.min(255, Math.round((1 + Math.log(count)) * WEIGHT_STEPS));
}

/** Builds an index article by article, so that a long list can be taken in slices. */
export class StoryIndexBuilder {
  readonly #postings = new Map<number, [article: number, weight: number][]>();
  readonly #signatures: Signature[] = [];

  /** @throws StoryIndexError beyond 65,535 articles. */
  add(signature: Signature): void {
    const article = this.#signatures.length;
    if (article === MOST_INDEXED) throw new StoryIndexError(`At most ${MOST_INDEXED} articles can be indexed.`);
    this.#signatures.push(signature);
    for (const [feature, count] of featuresOf(signature)) {
      const hash = hashFeature(feature);
      const list = this.#postings.get(hash);
      if (list) list.push([article, quantise(count)]);
      else this.#postings.set(hash, [[article, quantise(count)]]);
    }
  }

  finish(): ArrayBuffer {
    return pack(this.#signatures, this.#postings);
  }
}

/**
 * Packs the signatures of at most 65,535 articles, numbered by their place in the list, into one buffer: head, sorted feature
 * hashes, offsets, lengths of the articles' vectors, postings. Deterministic.
 * @throws StoryIndexError if there are more.
 */
export function buildStoryIndex(signatures: readonly Signature[]): ArrayBuffer {
  const builder = new StoryIndexBuilder();
  for (const signature of signatures) builder.add(signature);
  return builder.finish();
}

type Postings = ReadonlyMap<number, readonly (readonly [article: number, weight: number])[]>;

function pack(signatures: readonly Signature[], postings: Postings): ArrayBuffer {
  const hashes = [...postings.keys()].sort((a, b) => a - b);
  const total = hashes.reduce((sum, hash) => sum + (postings.get(hash)?.length ?? 0), 0);
  const layout = layoutOf(signatures.length, hashes.length, total);
  const buffer = new ArrayBuffer(layout.bytes);
  new Uint32Array(buffer, 0, HEAD_WORDS).set([MAGIC, VERSION, signatures.length, hashes.length, total]);
  const parts = viewsOf(buffer, layout);
  let at = 0;
  hashes.forEach((hash, index) => {
    parts.hashes[index] = hash;
    parts.offsets[index] = at;
    for (const [article, weight] of postings.get(hash) ?? []) {
      parts.articles[at] = article;
      parts.weights[at] = weight;
      at++;
    }
  });
  parts.offsets[hashes.length] = at;
  const counts: DocumentCounts = {
    articles: signatures.length,
    count: (feature) => postings.get(hashFeature(feature))?.length ?? 0,
  };
  signatures.forEach((signature, article) => {
    parts.lengths[article] = lengthOf(signature, counts);
  });
  return buffer;
}

/** Length of the tf-idf vector, by which long and short articles become comparable. */
function lengthOf(signature: Signature, counts: DocumentCounts): number {
  let sum = 0;
  for (const [feature, count] of featuresOf(signature)) sum += ((1 + Math.log(count)) * rarityOf(feature, counts)) ** 2;
  return Math.sqrt(sum);
}

interface Layout {
  readonly articles: number;
  readonly features: number;
  readonly postings: number;
  readonly bytes: number;
}

function layoutOf(articles: number, features: number, postings: number): Layout {
  return {
    articles,
    features,
    postings,
    bytes: (HEAD_WORDS + 2 * features + 1 + articles) * 4 + postings * 3,
  };
}

/** The parts of an index, as views of its buffer. */
function viewsOf(buffer: ArrayBuffer, { articles: count, features, postings }: Layout) {
  const hashes = HEAD_WORDS * 4;
  const offsets = hashes + features * 4;
  const lengths = offsets + (features + 1) * 4;
  const articles = lengths + count * 4;
  const weights = articles + postings * 2;
  return {
    hashes: new Uint32Array(buffer, hashes, features),
    offsets: new Uint32Array(buffer, offsets, features + 1),
    lengths: new Float32Array(buffer, lengths, count),
    articles: new Uint16Array(buffer, articles, postings),
    weights: new Uint8Array(buffer, weights, postings),
  };
}

/** An index that is open for questions; it reads the buffer in place. */
export class StoryIndex {
  readonly counts: DocumentCounts;
  readonly #parts: ReturnType<typeof viewsOf>;
  readonly #scores: Float32Array;

  /** @throws StoryIndexError if the bytes are no index, damaged, or of another version. */
  constructor(buffer: ArrayBuffer) {
    if (buffer.byteLength < HEAD_WORDS * 4) throw new StoryIndexError('The index of your articles is damaged.');
    const [magic = 0, version = 0, articles = 0, features = 0, postings = 0] = new Uint32Array(buffer, 0, HEAD_WORDS);
    if (magic !== MAGIC || version !== VERSION)
      throw new StoryIndexError('The index of your articles has another form.');
    const layout = layoutOf(articles, features, postings);
    if (layout.bytes !== buffer.byteLength) throw new StoryIndexError('The index of your articles is damaged.');
    this.#parts = viewsOf(buffer, layout);
    this.#scores = new Float32Array(articles);
    this.counts = { articles, count: (feature) => this.#postings(feature).length };
  }

  /** Articles that share most with the signature, best first, at most `most`. Time grows with the postings of its features only. */
  query(signature: Signature, most: number): StoryHit[] {
    const scores = this.#scores.fill(0);
    const { articles, weights } = this.#parts;
    for (const [feature, count] of featuresOf(signature)) {
      const { first, length } = this.#postings(feature);
      const rarity = rarityOf(feature, this.counts);
      const weight = ((1 + Math.log(count)) * rarity * rarity) / WEIGHT_STEPS;
      for (let at = first; at < first + length; at++) scores[articles[at] ?? 0]! += weight * (weights[at] ?? 0);
    }
    for (let article = 0; article < scores.length; article++) scores[article]! /= this.#parts.lengths[article] || 1;
    return strongest(scores, most);
  }

  #postings(feature: string): { first: number; length: number } {
    const hash = hashFeature(feature);
    const { hashes, offsets } = this.#parts;
    let low = 0;
    let high = hashes.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((hashes[middle] ?? 0) < hash) low = middle + 1;
      else high = middle;
    }
    if (hashes[low] !== hash) return { first: 0, length: 0 };
    const first = offsets[low] ?? 0;
    return { first, length: (offsets[low + 1] ?? first) - first };
  }
}

function strongest(scores: Float32Array, most: number): StoryHit[] {
  const best: StoryHit[] = [];
  for (let article = 0; article < scores.length; article++) {
    const score = scores[article] ?? 0;
    if (score <= 0 || (best.length === most && score <= (best[most - 1]?.score ?? 0))) continue;
    let place = best.length;
    while (place > 0 && (best[place - 1]?.score ?? 0) < score) place--;
    best.splice(place, 0, { article, score });
    if (best.length > most) best.pop();
  }
  return best;
}
