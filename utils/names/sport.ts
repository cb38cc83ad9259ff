/** Tells sport reports, where cities and countries are teams, and namesakes of politicians are players. */
import type { NamesDocument } from './document.ts';

/** Words that hardly another kind of text has. */
const SPORT_WORDS = new Set(
  'match goals league striker innings wickets coach midfielder quarterback inning touchdown playoffs halftime batsman semifinal quarterfinal semifinals standings fixtures scorers tournament championship olympic olympics cup athletics medal medals champion champions seeded metres squash tennis cricket baseball basketball soccer rugby boxing cycling grand-prix pole-position scorecard stumps bowled'.split(
    ' ',
  ),
);
/** So many different ones make a sport report. */
const LEAST = 2;

/** Asked for every country in a report. */
const known = new WeakMap<NamesDocument, boolean>();

export function isSportReport(document: NamesDocument): boolean {
  const told = known.get(document) ?? countSportWords(document) >= LEAST;
  known.set(document, told);
  return told;
}

function countSportWords({ words }: NamesDocument): number {
  return words.texts.reduce((count, word) => count + (SPORT_WORDS.has(word) ? 1 : 0), 0);
}
