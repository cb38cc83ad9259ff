/** Short forms that sources give organizations and that papers use for something else: states, months, sports, music. */

/** Postal codes of the United States: `Tinley Park, IL` is no Iniciativa Liberal. */
const STATE_CODES = new Set(
  `AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN
  TX UT VT VA WA WV WI WY`.split(/\s+/),
);

/** States as papers shorten them, which reports of cases use for courts: `St. Joseph, Mich.` is no Michigan Supreme Court. */
const STATE_WORDS = new Set(
  `Ala Ariz Ark Cal Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Vt Va
  Wash Wis Wyo`.split(/\s+/),
);

/** `D. Minn.`, `N.D. Cal.`: papers write "D-Minn." behind the names of Democrats. `D.C. Circuit` is a court. */
const COURT_REPORT = /^(?:[NSEWCM]\.)?D\. ?\p{Lu}(?!\.)/u;

/** `an EP`, `two TD passes`: an extended play, a touchdown. */
const OTHER_SENSES = new Set([
  'EP',
  'IG',
  'TD',
  'PC',
  'CD',
  'DJ',
  'TV',
  'AD',
  'QB',
  'RB',
  'CEO',
  'CFO',
  'PM',
  'MP',
  'AM',
  'GPA',
  'MVP',
]);

/** Whether a form cannot stand for the body; `isHousehold`: the Department of Veterans Affairs is the VA for everybody. */
export function isNoBodyForm(form: string, isHousehold: boolean): boolean {
  if (OTHER_SENSES.has(form) || COURT_REPORT.test(form)) return true;
  const plain = form.replaceAll('.', '');
  return STATE_WORDS.has(plain) || (STATE_CODES.has(plain) && !isHousehold);
}
