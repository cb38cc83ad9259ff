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

/** Medians of two tasks run by turns, so that what else the machine does falls on both alike. */
export function medianInTurns(
  one: () => unknown,
  other: () => unknown,
  { times = 12, warmUp = 3 } = {},
): readonly [number, number] {
  const measured: [number[], number[]] = [[], []];
  for (let run = 0; run < times; run++) {
    measured[0].push(medianMs(one, { times: 1, warmUp: run === 0 ? warmUp : 0 }));
    measured[1].push(medianMs(other, { times: 1, warmUp: run === 0 ? warmUp : 0 }));
  }
  const middle = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1]!;
  return [middle(measured[0]), middle(measured[1])];
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
