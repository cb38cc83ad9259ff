/** The ways in which papers write an organization's name. */
import { COMPANY_SUFFIX, SHARE_WORDS } from './suffixes.ts';

/** `TdA`, `NATO`, `AT&T`, `G7`: two capitals or more (or a capital and a digit), hardly any small letters, one word. */
export function isAbbreviation(form: string): boolean {
  if (form.length < 2 || form.length > 10 || /\s/.test(form)) return false;
  const capitals = (form.match(/\p{Lu}/gu) ?? []).length;
  const small = (form.match(/\p{Ll}/gu) ?? []).length;
  return capitals + (/\d/.test(form) ? 1 : 0) >= 2 && small <= Math.floor(capitals / 2);
}

/** `Apple Inc.` -> Apple; `Alphabet Inc. Class A Common Stock` -> Alphabet Inc.; the name itself if nothing is to be cut. */
export function withoutCompanySuffix(name: string): string {
  let rest = name.replace(SHARE_WORDS, '').trim();
  for (let previous = ''; previous !== rest; ) {
    previous = rest;
    const cut = rest
      .replace(COMPANY_SUFFIX, '')
      .replace(/[,&\s-]+$/, '')
      .trim();
    if (cut.length > 1) rest = cut;
  }
  return rest;
}

/** `The New York Times` -> `New York Times`; `The Times` keeps its article, which alone tells it from times. */
export function withoutArticle(name: string): string {
  const rest = name.replace(/^the /i, '');
  return /\s/.test(rest) || isAbbreviation(rest) ? rest : name;
}

const COMPANY_WORDS = /\b(?:inc|ltd|llc|plc|corp|corporation|co|company|limited|s\.?a|ag|nv|group|holdings?)\b\.?/i;

/** True for a name in the form of a company's. */
function isCompanyName(name: string): boolean {
  return COMPANY_WORDS.test(name) || SHARE_WORDS.test(name);
}

/** `United States Senate` is also the US Senate; `Department of Commerce` the Commerce Department. */
const REWORDINGS: readonly (readonly [RegExp, string])[] = [
  [/^United States (?=\S+)/, 'US '],
  [/^U\.?S\.? (?=\S+)/, 'United States '],
  [/^United Kingdom (?=\S+)/, 'UK '],
  [/^(?:United States |US )?(Department|Ministry|Bureau|Office) of (?:the )?(\S+(?: (?!of|for|and)\S+)?)$/, '$2 $1'],
  [/^Court of Appeals for the (.+)$/, '$1 Court of Appeals'],
  [/^(.+) Police Department$/, '$1 police'],
  [/^(.+ County) Sheriff's Office$/, "$1 Sheriff's Department"],
  [
    /^University of (California|Texas|North Carolina|Wisconsin|Massachusetts),? (?:at )?(\S+(?: \S+)?)$/,
    'University of $1 at $2',
  ],
  [/^University of California,? (?:at )?(\S+(?: \S+)?)$/, 'UC $1'],
  [/^University of California, (.+)$/, 'University of California $1'],
];

/** British and American spellings of words that stand in names, each way. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/\bDefence\b/g, 'Defense'],
  [/\bDefense\b/g, 'Defence'],
  [/\bLabour\b/g, 'Labor'],
  [/\bLabor\b/g, 'Labour'],
  [/\bCentre\b/g, 'Center'],
  [/\bCenter\b/g, 'Centre'],
  [/\bCentres\b/g, 'Centers'],
  [/\bCenters\b/g, 'Centres'],
  [/\bOrganisation\b/g, 'Organization'],
  [/\bOrganization\b/g, 'Organisation'],
  [/\bProgramme\b/g, 'Program'],
  [/\bAuthorisation\b/g, 'Authorization'],
  [/\bHarbour\b/g, 'Harbor'],
];

/** The name as the other side of the Atlantic spells it. */
function respelled(name: string): string[] {
  return SPELLINGS.map(([pattern, spelling]) => name.replace(pattern, spelling)).filter((form) => form !== name);
}

/** Other forms of an organization's name. Nothing shorter than two letters. */
export function organizationForms(name: string): string[] {
  const forms = new Set<string>([withoutArticle(name)]);
  if (isCompanyName(name)) {
    const shares = name.replace(SHARE_WORDS, '').trim();
    forms.add(withoutArticle(shares));
    forms.add(withoutArticle(withoutCompanySuffix(name)));
  }
  for (const [pattern, rewording] of REWORDINGS) {
    const reworded = name.replace(pattern, rewording);
    if (reworded !== name) forms.add(withoutArticle(reworded));
  }
  // "Fédération … (FIFA)": the abbreviation in brackets is a name too.
  const bracket = /^(.{4,}?)\s*\(([^)]{2,})\)$/.exec(name);
  if (bracket) {
    forms.add(bracket[1]!);
    if (isAbbreviation(bracket[2]!)) forms.add(bracket[2]!);
  }
  for (const form of [name, ...forms]) for (const spelling of respelled(form)) forms.add(withoutArticle(spelling));
  forms.delete(name);
  return [...forms].filter((form) => form.length > 1);
}
