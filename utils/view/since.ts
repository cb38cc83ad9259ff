/** What has changed between the article's date and today, in one line and in a list. */
import type { ReadingContext } from '../model/context.ts';
import { dateWords } from './dates.ts';
import { namesOf } from './quotes.ts';
import { roleWords } from './roles.ts';
import { SINCE } from './strings.ts';

export interface SinceView {
  /** `2 of 9 people have changed office since 3 May 2021`. */
  readonly headline: string;
  readonly changes: readonly { readonly key: string; readonly words: string; readonly date: string | null }[];
}

export function sinceArticle(context: ReadingContext): SinceView | null {
  const { sinceArticle: changes, people, article } = context;
  if (changes.length === 0 || article.publishedAt === null) return null;
  const names = namesOf(context);
  const changed = new Set(
    changes.filter(({ kind }) => kind !== 'dissolved' && kind !== 'renamed').map(({ key }) => key),
  );
  const since = dateWords(article.publishedAt);
  const count = people.filter(({ key }) => changed.has(key)).length;
  return {
    headline:
      count > 0
        ? `Things have changed since ${since} for ${count} of ${people.length} ${people.length === 1 ? 'person' : 'people'}`
        : `Things have changed since ${since}`,
    changes: changes.flatMap(({ key, kind, role, date }) => {
      const name = names.get(key);
      return name
        ? [{ key, words: SINCE[kind](name, role ? roleWords(role) : null), date: date ? dateWords(date) : null }]
        : [];
    }),
  };
}
