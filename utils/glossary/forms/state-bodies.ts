/** The ways in which papers name a ministry or a parliament by its country: `Ukraine's Defense Ministry`, `Ministry of Defence of Ukraine`. */
import { adjectivesOf } from '../offices/places.ts';

/** What an entity's type says of its task, with the names of such a ministry. The first word of each is written small or with capitals. */
const PORTFOLIOS: readonly (readonly [type: RegExp, names: readonly string[], ofNames: readonly string[]])[] = [
  [/^foreign ministry$/, ['foreign ministry', 'foreign affairs ministry'], ['Ministry of Foreign Affairs']],
  [/^defen[cs]e ministry$/, ['defence ministry', 'defense ministry'], ['Ministry of Defence', 'Ministry of Defense']],
  [
    /^interior ministry$/,
    ['interior ministry'],
    ['Ministry of the Interior', 'Ministry of Interior', 'Ministry of Internal Affairs'],
  ],
  [/^finance ministry$/, ['finance ministry'], ['Ministry of Finance']],
  [/^health ministry$/, ['health ministry'], ['Ministry of Health', 'Ministry of Public Health']],
  [/^justice ministry$/, ['justice ministry'], ['Ministry of Justice']],
  [/^education ministry$/, ['education ministry'], ['Ministry of Education']],
  [/^energy ministry$/, ['energy ministry'], ['Ministry of Energy']],
];

/** Bodies told `of` their country: `Parliament of Norway` is the Norwegian Parliament, and Norway's. */
const OF_COUNTRY =
  /^(Parliament|Supreme Court|Constitutional Court|High Court|Court of Appeals?|Central Bank|National Bank|Election Commission|Senate|House of Representatives|Chamber of Deputies|National Assembly|Government) of (?:the )?(.+)$/;
/** Half a country's name is another's: `Korean` is of the north and the south. */
const SHARED = /^(?:Korean|Congolese|Guinean|American)$/;

/** A state of the United States has bodies of its own: `Georgia's Supreme Court`. */
const ALSO_A_STATE = 'Georgia';

/** Forms by country; `country` is the everyday name. Empty for bodies that no country's name helps to tell. */
export function stateBodyForms(name: string, type: string | null, country: string | null): string[] {
  if (country === null) return [];
  const adjectives = adjectivesOf(country).filter((word) => !SHARED.test(word));
  const [, names = [], ofNames = []] = PORTFOLIOS.find(([pattern]) => pattern.test(type ?? '')) ?? [];
  const named = country === ALSO_A_STATE ? [] : [`${country}'s`];
  const forms = [...adjectives, country, ...named].flatMap((owner) => names.map((task) => `${owner} ${task}`));
  for (const task of ofNames)
    forms.push(`${task} of ${country}`, `${country}'s ${task}`, ...adjectives.map((word) => `${word} ${task}`));
  const [, body, owner] = OF_COUNTRY.exec(name) ?? [];
  if (body !== undefined && owner === country) {
    const owners = [...adjectives, ...named];
    forms.push(...owners.map((word) => `${word} ${body}`), ...owners.map((word) => `${word} ${body.toLowerCase()}`));
  }
  return forms;
}
