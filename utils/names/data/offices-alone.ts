/** Offices that papers name without their holder, as the glossary titles them; with the country they belong to where only one has them. */

/** Words as in the text (lower case) -> glossary title, country if the words alone tell it. */
export const OFFICES_ALONE: ReadonlyMap<string, { readonly title: string; readonly country: string | null }> = new Map(
  (
    [
      // `the president of Mexico`
      ['president', 'President', null],
      ['vice president', 'Vice President', null],
      ['prime minister', 'Prime Minister', null],
      ['premier', 'Prime Minister', null],
      ['chancellor', 'Chancellor', null],
      ['foreign minister', 'Foreign Minister', null],
      ['finance minister', 'Finance Minister', null],
      ['defense minister', 'Defence Minister', null],
      ['defence minister', 'Defence Minister', null],
      ['interior minister', 'Interior Minister', null],
      ['attorney general', 'Attorney General', null],
      // `the secretary of state`
      ['secretary of state', 'Secretary of State', 'United States'],
      ['defense secretary', 'Secretary of Defense', 'United States'],
      ['secretary of defense', 'Secretary of Defense', 'United States'],
      ['treasury secretary', 'Secretary of the Treasury', 'United States'],
      ['homeland security secretary', 'Secretary of Homeland Security', 'United States'],
      ['house speaker', 'Speaker of the House', 'United States'],
      // `the home secretary`
      ['home secretary', 'Home Secretary', 'United Kingdom'],
      ['foreign secretary', 'Foreign Secretary', 'United Kingdom'],
      ['defence secretary', 'Defence Secretary', 'United Kingdom'],
      ['health secretary', 'Health Secretary', 'United Kingdom'],
      ['chancellor of the exchequer', 'Chancellor of the Exchequer', 'United Kingdom'],
    ] as const
  ).map(([words, title, country]) => [words, { title, country }]),
);

/** These make it another person's office: `the former president of Mexico`. */
export const NOT_THE_HOLDER: ReadonlySet<string> = new Set(
  'former ex late then deputy assistant vice acting next future previous first outgoing incoming shadow under new'.split(
    ' ',
  ),
);
