/** Trains a linear-chain conditional random field with AdaGrad; labels that are unknown are summed over. */
import { LABEL_COUNT, MAY_BEGIN, MAY_END, PREDECESSORS, SCORED_LABELS } from '../../utils/names/tagger/labels.ts';
import type { Random } from './random.ts';

/** One stretch of tokens: rows of features, and for each token the labels it may have, as bits. */
export interface Example {
  readonly length: number;
  /** Where the rows of each token begin in `rows`; one more at the end. */
  readonly offsets: Int32Array;
  readonly rows: Int32Array;
  readonly allowed: Int32Array;
  readonly weight: number;
}

export interface CrfSettings {
  readonly bits: number;
  readonly learningRate: number;
  /** Share of features hidden at each step, so that none is leant on alone. */
  readonly dropout: number;
  /** Pull of every touched weight towards zero. */
  readonly decay: number;
}

/** Where the sum of squared gradients of a weight begins: without it a feature seen once moves as far as one seen always. */
const FIRST_SQUARES = 0.1;
const EVERY_LABEL = (1 << LABEL_COUNT) - 1;

export class Crf {
  readonly weights: Float32Array;
  readonly transitions = new Float32Array(LABEL_COUNT * LABEL_COUNT);
  readonly #squares: Float32Array;
  readonly #transitionSquares = new Float32Array(LABEL_COUNT * LABEL_COUNT);
  readonly #settings: CrfSettings;
  readonly #random: Random;

  constructor(settings: CrfSettings, random: Random) {
    this.#settings = settings;
    this.#random = random;
    this.weights = new Float32Array(SCORED_LABELS << settings.bits);
    this.#squares = new Float32Array(SCORED_LABELS << settings.bits).fill(FIRST_SQUARES);
  }

  /** One step on one example; returns its loss before the step. */
  learn(example: Example): number {
    const { length, offsets, rows, allowed, weight } = example;
    const { dropout, learningRate, decay } = this.#settings;
    const kept = new Uint8Array(rows.length);
    const keep = 1 / (1 - dropout);
    for (let i = 0; i < rows.length; i++) kept[i] = this.#random() >= dropout ? 1 : 0;
    const scores = new Float64Array(length * LABEL_COUNT);
    for (let i = 0; i < length; i++) {
      const at = i * LABEL_COUNT;
      for (let r = offsets[i]!; r < offsets[i + 1]!; r++) {
        if (!kept[r]) continue;
        const base = rows[r]! * SCORED_LABELS - 1;
        for (let label = 1; label < LABEL_COUNT; label++) scores[at + label]! += this.weights[base + label]! * keep;
      }
    }
    const free = this.#expectations(scores, length, null);
    const tied = this.#expectations(scores, length, allowed);
    if (!Number.isFinite(tied.logSum)) return 0;
    const gradients = free.labels;
    for (let i = 0; i < gradients.length; i++) gradients[i] = (gradients[i]! - tied.labels[i]!) * weight;
    for (let i = 0; i < length; i++) {
      const at = i * LABEL_COUNT;
      for (let r = offsets[i]!; r < offsets[i + 1]!; r++) {
        if (!kept[r]) continue;
        const base = rows[r]! * SCORED_LABELS - 1;
        for (let label = 1; label < LABEL_COUNT; label++) {
          const gradient = gradients[at + label]! + decay * this.weights[base + label]!;
          if (gradient > -1e-4 && gradient < 1e-4) continue;
          const squares = this.#squares[base + label]! + gradient * gradient;
          this.#squares[base + label] = squares;
          this.weights[base + label]! -= (learningRate * gradient) / (Math.sqrt(squares) + 1e-6);
        }
      }
    }
    for (let i = 0; i < free.pairs.length; i++) {
      const gradient = (free.pairs[i]! - tied.pairs[i]!) * weight;
      if (gradient === 0) continue;
      const squares = this.#transitionSquares[i]! + gradient * gradient;
      this.#transitionSquares[i] = squares;
      this.transitions[i]! -= (learningRate * gradient) / (Math.sqrt(squares) + 1e-6);
    }
    return (free.logSum - tied.logSum) * weight;
  }

  /** Forward and backward sums, scaled at each token; expected labels and label pairs under the model (and within `allowed`). */
  #expectations(scores: Float64Array, length: number, allowed: Int32Array | null) {
    const N = LABEL_COUNT;
    const potentials = new Float64Array(length * N);
    let logSum = 0;
    for (let i = 0; i < length; i++) {
      let top = -Infinity;
      for (let label = 0; label < N; label++) top = Math.max(top, scores[i * N + label]!);
      logSum += top;
      const mask = allowed ? allowed[i]! : EVERY_LABEL;
      for (let label = 0; label < N; label++) {
        const isOut = !((mask >> label) & 1) || (i === 0 && !MAY_BEGIN[label]) || (i === length - 1 && !MAY_END[label]);
        potentials[i * N + label] = isOut ? 0 : Math.exp(scores[i * N + label]! - top);
      }
    }
    const steps = Float64Array.from(this.transitions, Math.exp);
    const forward = new Float64Array(length * N);
    const scales = new Float64Array(length);
    for (let i = 0; i < length; i++) {
      let sum = 0;
      for (let label = 0; label < N; label++) {
        let value = potentials[i * N + label]!;
        if (value > 0 && i > 0) {
          let reach = 0;
          for (const from of PREDECESSORS[label]!) reach += forward[(i - 1) * N + from]! * steps[from * N + label]!;
          value *= reach;
        }
        forward[i * N + label] = value;
        sum += value;
      }
      scales[i] = sum;
      logSum += Math.log(sum);
      for (let label = 0; label < N; label++) forward[i * N + label]! /= sum;
    }
    const backward = new Float64Array(length * N);
    const pairs = new Float64Array(N * N);
    for (let label = 0; label < N; label++) backward[(length - 1) * N + label] = 1;
    for (let i = length - 1; i > 0; i--) {
      for (let label = 0; label < N; label++) {
        const onward = (potentials[i * N + label]! * backward[i * N + label]!) / scales[i]!;
        if (onward === 0) continue;
        for (const from of PREDECESSORS[label]!) {
          const step = steps[from * N + label]! * onward;
          backward[(i - 1) * N + from]! += step;
          pairs[from * N + label]! += forward[(i - 1) * N + from]! * step;
        }
      }
    }
    for (let i = 0; i < forward.length; i++) forward[i]! *= backward[i]!;
    return { labels: forward, pairs, logSum };
  }
}
