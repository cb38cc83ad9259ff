/** A glossary entry with all that speaks for and against it. */
import type { Evidence } from '../../model/evidence.ts';
import type { GlossaryEntity } from '../../model/glossary.ts';

export interface ScoredCandidate {
  readonly entity: GlossaryEntity;
  readonly score: number;
  readonly evidence: readonly Evidence[];
}

/** Collects weighted evidence. */
export class Scoresheet<Rule extends string> {
  score = 0;
  readonly evidence: Evidence[] = [];
  readonly #weights: Readonly<Record<Rule, number>>;

  constructor(weights: Readonly<Record<Rule, number>>) {
    this.#weights = weights;
  }

  add(rule: Rule, share = 1, detail?: string): void {
    const weight = Math.round(this.#weights[rule] * share * 100) / 100;
    if (weight === 0) return;
    this.score += weight;
    this.evidence.push({ rule, weight, ...(detail ? { detail } : {}) });
  }
}
