/** Clauses that say what somebody is: "Kane, who heads the water board,", "Lind is the mayor of Kisumu". */
import type { NamesDocument } from '../document.ts';
import type { NameSpan } from '../name-span.ts';
import { wordAt } from '../words.ts';
import { phraseEnd } from './apposition.ts';
import { type FoundRole, isDeterminer, isPersonNoun, isStop, sentenceAround } from './phrase.ts';

/** The verb stays in the role: "who chairs the committee" -> "chairs the committee". */
const OFFICE_VERBS = new Set(
  'heads leads chairs runs owns directs coaches represents teaches manages commands founded co-founded headed led chaired edits hosts'.split(
    ' ',
  ),
);
/** In a race these say who is ahead of whom. */
const LEADS = new Set(['leads', 'led', 'heads']);
/** The verb is left out: "who is the mayor" -> "the mayor". */
const COPULAS = new Set(['is', 'was', 'became', 'remains']);
/** "who served as governor". */
const SERVING = new Set(['serves', 'served', 'works', 'worked', 'acted', 'acts']);
const NOUN_WITHIN = 7;
const MOST_TOKENS = 24;
/** A clause with an office verb is shorter than this: `heads the water board`. */
const LONGEST_CLAUSE = 14;

/** "if Lind is elected president", "whether Lind is the mayor" */
const CONDITIONS = new Set(['if', 'whether', 'unless', 'until', 'should']);
/** So many words may stand between them and the name: "if Mrs. Lind". */
const CONDITION_WITHIN = 3;

/** @param isTaken tells the tokens of any person's name. */
export function findClause(
  document: NamesDocument,
  name: NameSpan,
  isTaken: (index: number) => boolean,
): FoundRole | null {
  const { words } = document;
  const { end } = name;
  for (let at = name.first - 1; at >= name.first - CONDITION_WITHIN && !isStop(document, at); at--)
    if (CONDITIONS.has(wordAt(words, at))) return null;
  const sentence = sentenceAround(document, end - 1);
  let at = end;
  const isRelative = wordAt(words, at) === ',' && wordAt(words, at + 1) === 'who';
  if (isRelative) at += 2;
  else if (wordAt(words, at) === 'who') at++;
  if (at >= sentence.end) return null;
  const limit = Math.min(sentence.end, at + MOST_TOKENS);
  if (OFFICE_VERBS.has(wordAt(words, at)) && at > end) {
    // "who leads Lind by three points"
    if (isTaken(at + 1) && LEADS.has(wordAt(words, at))) return null;
    let stop = phraseEnd(document, at + 1, limit);
    // "who owns a mill and hopes …"
    if (wordAt(words, stop - 1) === 'and') stop--;
    return stop - at > 1 && stop - at < LONGEST_CLAUSE ? { first: at, end: stop, rule: 'who-clause' } : null;
  }
  if (wordAt(words, at) === 'has' || wordAt(words, at) === 'had' || wordAt(words, at) === 'also') at++;
  let first = -1;
  if (COPULAS.has(wordAt(words, at))) first = at + 1;
  else if (SERVING.has(wordAt(words, at)) && wordAt(words, at + 1) === 'as') first = at + 2;
  if (first < 0 || first >= limit) return null;
  while (['also', 'now', 'then', 'still', 'currently', 'previously', 'once', 'formerly'].includes(wordAt(words, first)))
    first++;
  if (!isDeterminer(document, first) && !isPersonNoun(document, first) && !isPersonNoun(document, first + 1))
    return null;
  const stop = phraseEnd(document, first, limit);
  for (let index = first; index < Math.min(stop, first + NOUN_WITHIN); index++) {
    if (isStop(document, index)) break;
    if (isPersonNoun(document, index)) return { first, end: stop, rule: isRelative ? 'who-clause' : 'copula' };
  }
  return null;
}
