/** How high an office stands: what a newspaper prints first of somebody, and how noted its holders are. */
import type { Tenure } from '../../model/glossary.ts';
import { officeKeys } from '../offices/office-keys.ts';
import { isOfState } from '../offices/organizations.ts';
import { isCountry } from '../offices/places.ts';

/** 0 to 100. Kinds of office by key or by its beginning, the first that fits counts. */
const RANKS: readonly (readonly [pattern: RegExp, rank: number, example: string])[] = [
  [/^(?:president|monarch|supreme leader|pope)$/, 100, 'President of Mexico'],
  [/^(?:prime minister|chancellor|taoiseach)$/, 98, 'Prime Minister of India'],
  [/^(?:vice president|crown prince|first minister)$/, 90, 'Vice President'],
  [/^secretary of state$/, 88, 'Secretary of State'],
  [
    /^(?:minister:(?:foreign|defence|finance|interior|homeland security)|attorney general|chief justice)$/,
    84,
    'Foreign Minister',
  ],
  [
    /^(?:high representative|secretary general|deputy prime minister|national security adviser|central bank governor|federal reserve chair)$/,
    82,
    'NATO Secretary General',
  ],
  [
    /^(?:speaker|majority leader|minority leader|leader of the opposition|associate justice|president of the (?:senate|chamber|national assembly|parliament))$/,
    80,
    'Speaker of the House',
  ],
  [/^(?:governor|chief minister|governor general)$/, 78, 'Governor of Texas'],
  [/^minister:/, 74, 'Health Minister'],
  [
    /^(?:first lady|press secretary|chief of staff|director general|prosecutor|chairman of the joint chiefs of staff)$/,
    72,
    'White House Press Secretary',
  ],
  [
    /^(?:director|chief executive|commissioner|administrator|police chief|surgeon general|mayor|head)/,
    66,
    'FBI Director',
  ],
  [/^(?:lieutenant governor|solicitor general|majority whip|minority whip)$/, 64, 'Lieutenant Governor'],
  [/^(?:leader|chair|founder|managing director|secretary|president:)/, 62, 'Leader of the party'],
  [
    / (?:director|administrator|commissioner|chief|ambassador|governor|president|secretary|vice chair)$/,
    62,
    'SBA Administrator',
  ],
  [/^(?:senator)$/, 60, 'Senator'],
  [/^(?:deputy|junior minister)/, 54, 'Deputy Foreign Minister'],
  [/^(?:representative|member of parliament|member of the european parliament)$/, 48, 'Congressman'],
  [/^shadow /, 50, 'Shadow Chancellor'],
  [/^(?:state senator|state representative|former )/, 22, 'State Senator'],
  [/member|deputy|legislator|councill?or/, 40, 'Member of the Seimas'],
];
const OTHER = 45;
const OF_A_BODY = 64;
const BOARD_MEMBER = 58;
/** An acting holder comes after a full one. */
const ACTING = 3;

/** `Secretary of State` of South Dakota, `Speaker` of a state house: below their namesakes of the country. */
const IN_A_STATE = 50;
const KEEPS_RANK =
  /^(?:governor|chief minister|first minister|mayor|lieutenant governor|senator|president|prime minister)$/;

function rankOfKey(key: string): number {
  return RANKS.find(([pattern]) => pattern.test(key))?.[1] ?? OTHER;
}

/** The country of that name has neither: Georgia's `Secretary of State` counts votes in Atlanta. */
function isOfUsGeorgia({ place }: Tenure, keys: readonly string[]): boolean {
  return place === 'Georgia' && keys.some((key) => /^(?:secretary of state|attorney general)$/.test(key));
}

/** The rank of an office; 0 to 100. */
export function rankOffice(tenure: Tenure): number {
  const keys = officeKeys(tenure.title, tenure.place, tenure.organization);
  const isLocal =
    tenure.place !== null && (!isCountry(tenure.place.split(',')[0] ?? '') || isOfUsGeorgia(tenure, keys));
  let rank = Math.max(
    ...keys.map((key) => (isLocal && !KEEPS_RANK.test(key) ? Math.min(IN_A_STATE, rankOfKey(key)) : rankOfKey(key))),
  );
  // A governor of the Federal Reserve is a member of its board, below its chair.
  if (/\bfederal reserve$/i.test(tenure.organization ?? '') && keys.includes('governor')) rank = BOARD_MEMBER;
  // Heads of bodies below the state are not heads of state: `President` of a party, of Harvard.
  if (rank >= 90 && !isOfState(tenure.organization)) rank = OF_A_BODY;
  return rank - (tenure.acting ? ACTING : 0);
}
