/** Finds who shares the surname of the next name: "Bill and Hillary Clinton" names Bill Clinton too. */
import { TokenCase } from '../../text/tokenise.ts';
import { type NamesDocument, textOf } from '../document.ts';
import type { NameSpan } from '../name-span.ts';
import { classOf, wordAt } from '../words.ts';

/** Given names, told from surnames ("Bush and Hillary Clinton"), are so much more often given names. */
const GIVEN_OVER_FAMILY = 2;

/**
 * Mentions by given name alone before "and" and a full name -> the full name that they stand for, such as `Bill Clinton`.
 * @param spans people, in text order
 */
export function findCouples(document: NamesDocument, spans: readonly NameSpan[]): Map<NameSpan, string> {
  const byEnd = new Map(spans.map((span) => [span.end, span]));
  const couples = new Map<NameSpan, string>();
  for (const span of spans) {
    const at = span.first - 2;
    if (at < 0 || span.end - span.first !== 2 || wordAt(document.words, at + 1) !== 'and') continue;
    const known = byEnd.get(at + 1);
    if (known ? known.first !== at : !standsAlone(document, at)) continue;
    const given = textOf(document, at, at + 1);
    const name = `${given} ${textOf(document, span.end - 1, span.end)}`;
    if (!isGiven(document, given) && !document.glossary.lookup(name).some(({ kind }) => kind === 'person')) continue;
    couples.set(known ?? { first: at, end: at + 1, type: 'person', rule: 'given-name' }, name);
  }
  return couples;
}

function isGiven({ glossary }: NamesDocument, word: string): boolean {
  const { given, family } = glossary.nameCounts(word);
  return given > 0 && given >= family * GIVEN_OVER_FAMILY;
}

/** A capitalised word of no list, and no other capitalised word before it: not the end of `Company Ford and Ada Lind`. */
function standsAlone(document: NamesDocument, at: number): boolean {
  const { cases } = document.tokens;
  if (cases[at] !== TokenCase.title || classOf(document.words, at) !== 0) return false;
  return at === 0 || cases[at - 1] !== TokenCase.title || document.sentenceOf[at - 1] !== document.sentenceOf[at];
}
