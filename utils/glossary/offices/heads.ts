/** Which offices are the head of their organization, so that an organization can say who led it. */
import type { Tenure } from '../../model/glossary.ts';
import { foldName } from '../../text/normalise.ts';
import { officeKeys } from './office-keys.ts';

/** Keys of offices that lead the body they belong to: `Chief Executive` of a company, `Foreign Minister` of a ministry. */
const HEADS =
  /^(?:president|prime minister|chief executive|director|director general|secretary general|secretary|commissioner|administrator|chair|governor|central bank governor|attorney general|secretary of state|minister:.+|speaker|leader|general secretary|pope|police chief|chief justice|prosecutor|national security adviser|head|managing director|high representative|mayor|first minister|monarch|supreme leader|archbishop of canterbury|federal reserve chair|chairman of the joint chiefs of staff|commander|manager|editor|rector|chancellor|vice chancellor|president and director)$/;

/** Bodies with other people in the same offices, whose head is none of them: the cabinet is not headed by its ministers. */
const NOT_HEADED =
  /^(?:government|cabinet|council of ministers|house of (?:commons|lords|representatives)|senate)\b|\b(?:government|authority)$/i;
const HEADS_OF_GOVERNMENT = /^(?:prime minister|first minister|chancellor|speaker|president)$/;

/** A `Commissioner` of the Federal Trade Commission and a `Governor` of the Federal Reserve are members of its board. */
const ON_A_BOARD: readonly (readonly [office: RegExp, body: RegExp])[] = [
  [/^commissioner$/, /\bcommission\b/i],
  [/^governor$/, /\bfederal reserve\b/i],
];

/** `Director of National Intelligence`, of the Office of the Director of National Intelligence: its head, as all words are in the name. */
const HEAD_OF_PART = /^(?:head|director|commander|leader|secretary general|chief) /;

function isPartOf(body: string, key: string): boolean {
  const words = new Set(foldName(body).split(' '));
  return key
    .replace(HEAD_OF_PART, '')
    .split(' ')
    .every((word) => words.has(word) || /^(?:of|the|for|and|in|chief)$/.test(word));
}

export function isHeadOffice(tenure: Tenure): boolean {
  const body = tenure.organization;
  if (body === null) return false;
  const keys = officeKeys(tenure.title, tenure.place, body);
  if (NOT_HEADED.test(body)) return keys.some((key) => HEADS_OF_GOVERNMENT.test(key));
  return keys.some((key) => {
    if (ON_A_BOARD.some(([office, board]) => office.test(key) && board.test(body))) return false;
    // "Director of the Presidential Personnel Office" leads no White House.
    return HEADS.test(key) || (HEAD_OF_PART.test(key) && isPartOf(body, key)) || key.startsWith('commander in chief');
  });
}
