/** Parts what is two names: `Bonn supported European Union`, `Justice Department and State Department`. */
import type { FormCandidate } from '../model/glossary.ts';
import { TokenCase } from '../text/tokenise.ts';
import { type NamesDocument, textOf } from './document.ts';
import type { NameSpan } from './name-span.ts';
import { isPersonNoun } from './roles/phrase.ts';
import { classOf, WordClass, wordAt } from './words.ts';

/** Lower-case words that stand in no name. */
const JOINTS = new Set(
  'that is was were are has had have said says who which despite until following vs versus saw put became becomes believes told asked beat before after while whose'.split(
    ' ',
  ),
);
/** `supported`, `pardoned`; short words such as `red` are none. */
const PAST = /^\p{Ll}{3,}ed$/u;

const NO_POST = WordClass.organizationHead | WordClass.organizationEnding | WordClass.titleModifier;
const NO_PERSON =
  WordClass.organizationHead | WordClass.organizationEnding | WordClass.functionWord | WordClass.titleModifier;

export function splitNames(document: NamesDocument, spans: readonly NameSpan[]): NameSpan[] {
  return spans.flatMap((span): NameSpan[] => {
    const post = postWithin(document, span);
    if (post > 0) {
      const person: NameSpan = { first: post + 1, end: span.end, type: 'person', rule: 'title-before' };
      return [{ ...span, end: post }, person];
    }
    for (let at = span.first + 1; at < span.end - 1; at++)
      if (document.tokens.cases[at] === TokenCase.lower && parts(document, span, at))
        return [{ ...span, end: at }, ...splitNames(document, [{ ...span, first: at + 1 }])];
    return [span];
  });
}

/** The post between a body and its holder, tagged as one name: the `CEO` of `Home Depot CEO Nardelli`; 0 if there is none. */
function postWithin(document: NamesDocument, { type, first, end }: NameSpan): number {
  if (type !== 'organization') return 0;
  const { words, glossary } = document;
  for (let at = first + 1; at < end - 1; at++) {
    if (!isPersonNoun(document, at) || classOf(words, at) & NO_POST) continue;
    for (let next = at + 1; next < end; next++) if (classOf(words, next) & NO_PERSON) return 0;
    const isSurname = glossary.nameCounts(wordAt(words, end - 1)).family > 0;
    return isSurname || isBody(document, first, at) ? at : 0;
  }
  return 0;
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
