/** Collects values that many records share and numbers them by how often they occur: the commonest get the shortest numbers. */

export class FrequencyPool<T> {
  readonly #counts = new Map<T, number>();
  #numbers = new Map<T, number>();

  add(value: T | null | undefined): void {
    if (value !== null && value !== undefined) this.#counts.set(value, (this.#counts.get(value) ?? 0) + 1);
  }

  /** All values, most frequent first; equal counts by value, so that the order does not depend on the order of adding. */
  rank(): readonly T[] {
    const ranked = [...this.#counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([value]) => value);
    this.#numbers = new Map(ranked.map((value, number) => [value, number]));
    return ranked;
  }

  /** The number of a value that was added before `rank()`. */
  numberOf(value: T): number {
    const number = this.#numbers.get(value);
    if (number === undefined) throw new RangeError(`Not in the pool: ${String(value)}`);
    return number;
  }
}
