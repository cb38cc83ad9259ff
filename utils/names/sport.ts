/** Tells sport reports, where cities and countries are teams, and namesakes of politicians are players. */
import type { NamesDocument } from './document.ts';
import { WordClass } from './words.ts';

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
  return words.classes.reduce((count, lists) => count + (lists & WordClass.sportWord ? 1 : 0), 0);
}
