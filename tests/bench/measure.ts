/** Measuring tools of the benchmarks: medians after a warm-up, and rows that name a peer or baseline of the same process. */
import { performance } from 'node:perf_hooks';

export interface BenchRow {
  /** What was done: `open 10,000 articles`. */
  readonly what: string;
  readonly ours: number;
  /** Name of the peer or baseline: `minisearch 7.2`. */
  readonly peer: string;
  readonly theirs: number;
  readonly unit: 'ms' | 'MB' | 'kB';
}

/** A benchmark file exports `rows`; `npm run bench` prints ours, theirs and the ratio. */
export type Bench = () => Promise<readonly BenchRow[]> | readonly BenchRow[];

/** Median milliseconds of `times` runs, after `warmUp` unmeasured ones. */
export function medianMs(task: (run: number) => unknown, { times = 15, warmUp = 3 } = {}): number {
  for (let run = 0; run < warmUp; run++) task(run);
  const measured: number[] = [];
  for (let run = 0; run < times; run++) {
    const began = performance.now();
    task(run);
    measured.push(performance.now() - began);
  }
  return measured.sort((a, b) => a - b)[times >> 1] ?? 0;
}

/** Deterministic numbers in [0, 1) for synthetic data (mulberry32, public domain, T. Ettinger). */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
