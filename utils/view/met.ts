/** "You met her before": in words, with the trail of what they said. */
import type { PersonInContext } from '../model/context.ts';
import type { MetBefore } from '../model/memory.ts';
import { dateWords } from './dates.ts';
import { RELATED } from './related-words.ts';

export interface MetView {
  /** `You met her before: in 3 of your articles, last on 12 May 2025, then Finance Minister`. */
  readonly words: string;
  readonly trail: readonly {
    readonly words: string;
    readonly title: string;
    readonly url: string;
    readonly date: string | null;
  }[];
}

const PRONOUNS: Readonly<Record<string, string>> = { she: RELATED.met.she, he: RELATED.met.he };

export function metView({ key, pronoun }: PersonInContext, met: readonly MetBefore[]): MetView | null {
  const found = met.find((one) => one.key === key);
  if (!found) return null;
  const { articles, last, role, quotes } = found;
  const opening = PRONOUNS[pronoun ?? ''] ?? RELATED.met.they;
  const parts = [RELATED.metWords(articles, dateWords(last.date ?? '')), ...(role ? [RELATED.metThen(role)] : [])];
  return {
    words: `${opening}: ${parts.join(', ')}`,
    trail: quotes
      .filter(({ url }) => /^https?:\/\//.test(url))
      .map(({ words, title, url, date }) => ({ words, title, url, date: date ? dateWords(date) : null })),
  };
}
