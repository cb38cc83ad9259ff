/** Parts what is two names: `Bonn supported European Union`, `Justice Department and State Department`. */
import type { FormCandidate } from '../model/glossary.ts';
import { TokenCase } from '../text/tokenise.ts';
import { type NamesDocument, textOf } from './document.ts';
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

export function splitNames(document: NamesDocument, spans: readonly NameSpan[]): NameSpan[] {
  return spans.flatMap((span): NameSpan[] => {
    for (let at = span.first + 1; at < span.end - 1; at++)
      if (document.tokens.cases[at] === TokenCase.lower && parts(document, span, at))
        return [{ ...span, end: at }, ...splitNames(document, [{ ...span, first: at + 1 }])];
    return [span];
  });
}

function parts(document: NamesDocument, { type, first, end }: NameSpan, at: number): boolean {
  const word = wordAt(document.words, at);
  if (word !== 'and') return JOINTS.has(word) || PAST.test(word);
  return (
    type === 'organization' &&
    isBody(document, first, at) &&
    isBody(document, at + 1, end) &&
    !isBody(document, first, end)
  );
}

/** A name of two words or more that the glossary gives to a body, and that is no everyday word. */
function isBody(document: NamesDocument, first: number, end: number): boolean {
  const isName = ({ kind, form, caution }: FormCandidate) =>
    kind === 'organization' && !caution && (form === 'name' || form === 'alias');
  return end - first > 1 && document.glossary.lookup(textOf(document, first, end)).some(isName);
}
