/** What the article speaks of as a whole, against which glossary entries are held: places, organizations, parties, its date. */
import type { IsoDate } from '../../model/date.ts';
import { foldName } from '../../text/normalise.ts';
import { isCapital } from '../capital-runs.ts';
import { COUNTRY_OF } from '../data/countries.ts';
import { COUNTRY_OF_PLACE } from '../data/country-of-place.ts';
import { SPORT_OF_WORD } from '../data/sports.ts';
import { type NamesDocument, textOf } from '../document.ts';
import type { EntityDraft } from '../entity-draft.ts';
import type { NameSpan } from '../name-span.ts';
import { isPossessive } from '../roles/phrase.ts';
import { isSportReport } from '../sport.ts';
import { classOf, WordClass, wordAt } from '../words.ts';

export interface Surroundings {
  readonly date: IsoDate | null;
  /** Folded names of places. */
  readonly places: ReadonlySet<string>;
  /** Countries that the text names, by noun or adjective. */
  readonly namedCountries: ReadonlySet<string>;
  /** The same, and those of its states and cities: `Ohio` tells of the United States. */
  readonly countries: ReadonlySet<string>;
  /** Folded names of organizations. */
  readonly organizations: ReadonlySet<string>;
  /** Folded surnames before "administration" and the like: `the Reagan administration`, `Blair's government`. */
  readonly administrations: ReadonlySet<string>;
  readonly isSport: boolean;
  /** Sports whose words are in the text, as in `SPORT_OF_WORD`. */
  readonly sports: ReadonlySet<string>;
  /** Sports of the clubs that the text names in full. */
  readonly sportsOfClubs: ReadonlySet<string>;
  /** How many names may be clubs of a league: `NHL`. */
  readonly clubsByLeague: ReadonlyMap<string, number>;
  /** The text's distinct words, lower case. */
  readonly words: ReadonlySet<string>;
}

/** What the clubs of the article tell. */
export interface Clubs {
  readonly sports: ReadonlySet<string>;
  readonly byLeague: ReadonlyMap<string, number>;
}

/** A wire's dateline tells the day where the page does not: `LONDON 1996-08-30`. */
const DATELINE = /\b(1[89]\d\d|20\d\d)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])\b/u;
const DATELINE_WITHIN = 400;
const LONGEST_COUNTRY = 3;

export function readSurroundings(
  document: NamesDocument,
  spans: readonly NameSpan[],
  drafts: readonly EntityDraft[],
  publishedAt: IsoDate | null,
  clubs: Clubs,
): Surroundings {
  const namedCountries = new Set<string>();
  const places = new Set<string>();
  const { tokens, words } = document;
  for (let i = 0; i < tokens.count; i++) {
    if (!isCapital(document, i) || !(classOf(words, i) & WordClass.countryOpener)) continue;
    let phrase = '';
    for (let length = 0; length < LONGEST_COUNTRY && i + length < tokens.count; length++) {
      phrase += length === 0 ? wordAt(words, i) : ` ${wordAt(words, i + length)}`;
      const country = COUNTRY_OF.get(phrase);
      if (country) namedCountries.add(country);
    }
  }
  const countries = new Set(namedCountries);
  for (const span of spans) {
    if (span.type !== 'place') continue;
    const place = textOf(document, span.first, span.end);
    places.add(foldName(place));
    const country = countryOfPlace(place);
    if (country) countries.add(country);
  }
  const organizations = new Set(
    drafts
      .filter(({ kind }) => kind === 'organization')
      .flatMap(({ name, shortNames }) => [name, ...shortNames].map(foldName)),
  );
  return {
    date: publishedAt ?? DATELINE.exec(document.text.slice(0, DATELINE_WITHIN))?.[0] ?? null,
    places,
    namedCountries,
    countries,
    organizations,
    administrations: readAdministrations(document),
    isSport: isSportReport(document),
    sports: readSports(document),
    sportsOfClubs: clubs.sports,
    clubsByLeague: clubs.byLeague,
    words: new Set(words.texts),
  };
}

function readSports({ words: { texts, classes } }: NamesDocument): Set<string> {
  const sports = new Set<string>();
  classes.forEach((lists, id) => {
    if (lists & WordClass.sportOfItsOwn) sports.add(SPORT_OF_WORD.get(texts[id]!)!);
  });
  return sports;
}

/** `OHIO`, `Austin, Texas`, `Mich` -> United States. */
function countryOfPlace(place: string): string | undefined {
  const [first = ''] = place.toLowerCase().split(',');
  return COUNTRY_OF_PLACE.get(first) ?? COUNTRY_OF_PLACE.get(`${first}.`);
}

function readAdministrations(document: NamesDocument): Set<string> {
  const { tokens, words } = document;
  const found = new Set<string>();
  for (let i = 1; i < tokens.count; i++) {
    if (!(classOf(words, i) & WordClass.administration)) continue;
    const at = isPossessive(document, i - 1) ? i - 2 : i - 1;
    if (at >= 0 && isCapital(document, at)) found.add(foldName(wordAt(words, at)));
  }
  return found;
}
