/** Which word of a person's name is the one that papers use alone, by country. */

/** Family name first: `Xi Jinping` -> Xi. */
export const FAMILY_FIRST: ReadonlySet<string> = new Set(
  'China|Taiwan|Hong Kong|Macau|North Korea|South Korea|Korea, North|Korea, South|Cambodia'.split('|'),
);

/** Papers use the given name: `Abiy Ahmed` -> Abiy. */
export const GIVEN_NAME_USED: ReadonlySet<string> = new Set('Ethiopia|Eritrea|Mongolia'.split('|'));

/** Two surnames, the father's first: `Pedro Sánchez Pérez-Castejón` -> Sánchez. */
export const TWO_SURNAMES: ReadonlySet<string> = new Set(
  'Spain|Mexico|Argentina|Chile|Colombia|Peru|Venezuela|Ecuador|Bolivia|Paraguay|Uruguay|Cuba|Dominican Republic|Guatemala|Honduras|El Salvador|Nicaragua|Costa Rica|Panama|Puerto Rico'.split(
    '|',
  ),
);

/** Words that belong to the surname after them: `von der Leyen`, `al-Sisi`, `bin Salman`, `De Niro`. */
export const SURNAME_PARTICLES: ReadonlySet<string> = new Set(
  "von van der den de del della di da do dos du la le ter ten bin ibn ben bint al el ul ur abu abdul abdel st san mac d' o' ap".split(
    ' ',
  ),
);
