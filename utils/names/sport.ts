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

export function isSportReport(document: NamesDocument): boolean {
  let count = 0;
  for (const word of document.words.texts) if (SPORT_WORDS.has(word) && ++count >= LEAST) return true;
  return false;
}
