/** Parts names that a verb or conjunction holds together: `Bonn supported European Union` is two. */
import { TokenCase } from '../text/tokenise.ts';
import type { NamesDocument } from './document.ts';
import type { NameSpan } from './name-span.ts';
import { wordAt } from './words.ts';

/** Lower-case words that stand in no name. */
const JOINTS = new Set(
  'that is was were are has had have said says who which despite until following vs versus saw put became becomes believes told asked beat before after while whose'.split(
    ' ',
  ),
);
/** `supported`, `pardoned`; short words such as `red` are none. */
const PAST = /^\p{Ll}{3,}ed$/u;

export function splitAtVerbs(document: NamesDocument, spans: readonly NameSpan[]): NameSpan[] {
  return spans.flatMap((span): NameSpan[] => {
    for (let at = span.first + 1; at < span.end - 1; at++) {
      if (document.tokens.cases[at] !== TokenCase.lower) continue;
      const word = wordAt(document.words, at);
      if (!JOINTS.has(word) && !PAST.test(word)) continue;
      return [{ ...span, end: at }, ...splitAtVerbs(document, [{ ...span, first: at + 1 }])];
    }
    return [span];
  });
}
