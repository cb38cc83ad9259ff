/** Counts in words. */

const numbers = new Intl.NumberFormat('en');

/** `1 person`, `9 people`, `1,204 words`. */
export function plural(count: number, one: string, many: string): string {
  return `${numbers.format(count)} ${count === 1 ? one : many}`;
}

/** `150,312` */
export function grouped(count: number): string {
  return numbers.format(count);
}
