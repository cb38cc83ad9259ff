/** Words inside names that are written with or without a capital: `Ursula von der Leyen`, `Bank of America`. */

const inOrganizations = 'of the and for in on at to by with from or an a';
const inRomanceNames =
  'de del della dello dei degli des du da do dos das di d la las le les lo los el y e et en sur sous sans para por';
const inGermanicNames = 'von van vom zu zum zur der den dem het ter ten te op af av am und och og';
const inArabicNames = 'al el bin bint ibn ben abu ul ur us ud ad as ash an ar at az';

export const SMALL_WORDS: readonly string[] = [
  ...new Set([inOrganizations, inRomanceNames, inGermanicNames, inArabicNames].join(' ').split(' ')),
];

/** Small words with which a name may begin: `von der Leyen`, `al-Shabaab`, `de Blasio`. */
export const LEADING_SMALL_WORDS: ReadonlySet<string> = new Set(
  'al el de del della di da dos du la le von van der den ter ten bin ibn ben abu'.split(' '),
);
