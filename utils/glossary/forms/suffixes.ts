/** What stands after names and is no part of them. */

/** `Robert F. Kennedy Jr.` */
export const PERSON_SUFFIXES: ReadonlySet<string> = new Set(
  'jr sr ii iii iv v esq phd md mbe obe cbe kc qc mp'.split(' '),
);

/** What stands before: `Dr. Anthony Fauci`, `Lord Mandelson`, `Sir Keir Starmer`. */
export const PERSON_TITLES: ReadonlySet<string> = new Set(
  'dr mr mrs ms sir dame hon prof rev gen col maj capt lt sheikh shaikh sayyid sayed haji hajji datuk dato tan sri tun pehin engr atty'.split(
    ' ',
  ),
);

/** `Apple Inc.`, `BP plc`, `Samsung Electronics Co., Ltd.`; matched at the end, again and again. */
export const COMPANY_SUFFIX =
  /[,\s]+(?:inc|incorporated|ltd|limited|llc|llp|lp|plc|corp|corporation|co|company|companies|sa|s\.a|s\.a\.a|s\.a\.b\. de c\.v|sab de cv|sa de cv|nv|n\.v|bv|b\.v|ag|se|kgaa|gmbh|spa|s\.p\.a|ab|asa|a\/s|as|oyj|oyj abp|oy|pjsc|ojsc|jsc|pao|tbk|bhd|berhad|pte|pty|kk|k\.k|srl|sarl|sas|holdings?|group|(?:the))\.?$/i;

/** `Alphabet Inc. Class A Common Stock`: what a share list adds to the company's name. */
export const SHARE_WORDS =
  /\s*(?:[-–(]\s*)?\b(?:(?:class|series) [a-z]\b.*|common (?:stock|shares?).*|ordinary shares?.*|american depositary.*|depositary.*|adr\b.*|ads\b.*|registered shares?.*|subordinate voting.*|(?:units?|warrants?|preferred stock)\b.*)$/i;
