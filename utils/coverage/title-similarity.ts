/** How near two headlines are: reports of one event put the same telling words on top, columns and round-ups do not. */

import { TokenKind, tokenise } from '../text/tokenise.ts';
import { type DocumentCounts, rarityOf } from './rarity.ts';
import { foldTerm } from './signature.ts';
import { STOP_WORDS } from './stop-words.ts';

/** The telling words of a headline, each once: `Hunter catches plague after eating rabbit` -> hunter, catch, plague, eating, rabbit. */
export function titleTerms(title: string): ReadonlySet<string> {
  const tokens = tokenise(title);
  const terms = new Set<string>();
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.kinds[i] !== TokenKind.word) continue;
    const term = foldTerm(title.slice(tokens.starts[i] ?? 0, tokens.ends[i]));
    if (term.length > 2 && !STOP_WORDS.has(term)) terms.add(term);
  }
  return terms;
}

/** 0..1: cosine of two headlines' words, each weighing its rarity. */
export function compareTitles(a: ReadonlySet<string>, b: ReadonlySet<string>, counts: DocumentCounts): number {
  const square = (terms: Iterable<string>) => {
    let sum = 0;
    for (const term of terms) sum += rarityOf(term, counts) ** 2;
    return sum;
  };
  const shared = [...a].filter((term) => b.has(term));
  return square(shared) / (Math.sqrt(square(a) * square(b)) || 1);
}
