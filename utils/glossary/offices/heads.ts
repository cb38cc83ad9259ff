/** Which offices are the head of their organization, so that an organization can say who led it. */
import type { Tenure } from '../../model/glossary.ts';
import { officeKeys } from './office-keys.ts';

/** Keys of offices that lead the body they belong to: `Chief Executive` of a company, `Foreign Minister` of a ministry. */
const HEADS =
  /^(?:president|prime minister|chief executive|director|director general|secretary general|secretary|commissioner|administrator|chair|governor|central bank governor|attorney general|secretary of state|minister:.+|speaker|leader|general secretary|pope|police chief|chief justice|prosecutor|national security adviser|head|managing director|high representative|mayor|first minister|monarch|supreme leader|archbishop of canterbury|chairman of the joint chiefs of staff|commander|manager|editor|rector|chancellor|vice chancellor|president and director)$/;

/** Bodies with other people in the same offices, whose head is none of them: the cabinet is not headed by its ministers. */
const NOT_HEADED = /^(?:government|cabinet|council of ministers|house of (?:commons|lords|representatives)|senate)\b/i;

export function isHeadOffice(tenure: Tenure): boolean {
  if (tenure.organization === null) return false;
  const keys = officeKeys(tenure.title, tenure.place, tenure.organization);
  if (NOT_HEADED.test(tenure.organization))
    return keys.some((key) => /^(?:prime minister|speaker|president)$/.test(key));
  return keys.some((key) => HEADS.test(key) || /^(?:head|director|commander|leader|secretary general)\b/.test(key));
}
