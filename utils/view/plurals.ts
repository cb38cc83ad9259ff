/** Counts in words. */

/** Before each three digits but at the start. */
const GROUPS = /\B(?=(?:\d{3})+$)/gu;

/** `1 person`, `9 people`, `1,204 words`. */
export function plural(count: number, one: string, many: string): string {
  return `${grouped(count)} ${count === 1 ? one : many}`;
}

/** `150,312`. `Intl.NumberFormat` would say the same, more slowly: see `dateWords`. */
export function grouped(count: number): string {
  return String(count).replace(GROUPS, ',');
}
