/** How near two signatures are: terms by cosine, entities by their shared rarity, and what exactly they share. */
import type { Signature } from '../model/coverage.ts';
import { type DocumentCounts, rarityOf } from './rarity.ts';

export interface Similarity {
  /** 0..1: cosine of the tf-idf vectors of terms. */
  readonly terms: number;
  /** 0..1: weight of the shared entities in that of the entities of the one that has less. */
  readonly entities: number;
  /** Most telling first. */
  readonly sharedTerms: readonly string[];
  readonly sharedEntities: readonly string[];
  /** Summed rarity of what is shared, in nats: two stories can agree wholly in little. */
  readonly sharedRarity: number;
  /** The same for all of the signature that has less: an item of a feed can share no more than this. */
  readonly lesserRarity: number;
}

/** Damped count times rarity: the tenth mention says less than the second. */
function weigh(features: Signature['terms'], counts: DocumentCounts): Map<string, number> {
  return new Map(features.map(([feature, count]) => [feature, (1 + Math.log(count)) * rarityOf(feature, counts)]));
}

function norm(weights: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const weight of weights.values()) sum += weight * weight;
  return Math.sqrt(sum);
}

function total(weights: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const weight of weights.values()) sum += weight;
  return sum;
}

function shared(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): string[] {
  return [...a.keys()]
    .filter((feature) => b.has(feature))
    .sort((x, y) => (b.get(y) ?? 0) * (a.get(y) ?? 0) - (b.get(x) ?? 0) * (a.get(x) ?? 0));
}

/** Compares two signatures under the rarities of `counts`. Symmetric but for the order of equally telling features. */
export function compareSignatures(a: Signature, b: Signature, counts: DocumentCounts): Similarity {
  const [termsA, termsB] = [weigh(a.terms, counts), weigh(b.terms, counts)];
  const [entitiesA, entitiesB] = [weigh(a.entities, counts), weigh(b.entities, counts)];
  const sharedTerms = shared(termsA, termsB);
  const sharedEntities = shared(entitiesA, entitiesB);
  let dot = 0;
  for (const term of sharedTerms) dot += (termsA.get(term) ?? 0) * (termsB.get(term) ?? 0);
  let common = 0;
  for (const entity of sharedEntities) common += Math.min(entitiesA.get(entity) ?? 0, entitiesB.get(entity) ?? 0);
  const smaller = Math.min(total(entitiesA), total(entitiesB));
  const sumOf = (features: readonly string[]) => features.reduce((sum, feature) => sum + rarityOf(feature, counts), 0);
  return {
    terms: dot / (norm(termsA) * norm(termsB) || 1),
    entities: common / (smaller || 1),
    sharedTerms,
    sharedEntities,
    sharedRarity: sumOf([...sharedTerms, ...sharedEntities]),
    lesserRarity: Math.min(
      sumOf([...termsA.keys(), ...entitiesA.keys()]),
      sumOf([...termsB.keys(), ...entitiesB.keys()]),
    ),
  };
}
