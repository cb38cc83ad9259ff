/** Words that keep their full stop and do not end a sentence. Add one in the line of its kind. */

/** Before a name: `Gen. Mark Milley`. */
const beforeNames =
  'Mr Mrs Ms Mx Dr Prof Rev Fr Sr Hon Gov Sen Rep Reps Sens Govs Gen Lt Col Maj Capt Cpl Sgt Cmdr Adm Brig Pvt Supt Insp Det Pres Sec Atty Msgr Mt St Ste Engr Barr Amb Cllr Rt Spc Ald Asst Dir Messrs Mme Mlle M Del Pte';
/** Within names and after them: `Martin Luther King Jr.`, `Acme Corp.`. */
const afterNames = 'Jr Sr Esq Inc Corp Co Ltd Bros Cos Cie Assn Dept Univ Mfg Intl Natl Bhd Pty PLC';
/** Elsewhere: `vs.`, `No. 10`, `Aug. 5`. */
const elsewhere =
  'vs v No Nos Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Ave Blvd Rd Ft pp al eg ie etc approx dept est min max Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Mass Md Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo';

/** Abbreviations that are written with a full stop; looked up without it, case-sensitively. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set([beforeNames, afterNames, elsewhere].join(' ').split(' '));

/** Those of them that may well end a sentence: `He works for Acme Corp. The firm …`, `Smith, Jones et al. They …`. */
export const MAY_END_SENTENCE: ReadonlySet<string> = new Set(`${afterNames} etc al`.split(' '));
