/** What each piece of evidence adds to the score of a glossary entry, and the scores from which an entry is claimed. Measured on news of several decades. */

export const PERSON_WEIGHTS = {
  /** The text gives the full name as the glossary prints it: `Marco Rubio`. */
  'full-name': 1.6,
  /** The text gives another full name of the entry: `Donald J. Trump`. */
  'other-full-name': 1.3,
  /** The text gives title and name as the glossary does: `Prince Andrew`. */
  'name-with-title': 3.2,
  /** The same, of a ruler who came to the throne later. */
  'not-yet-ruler': -4,
  /** Only a surname or other short form is in the text. */
  'short-form-only': -0.6,
  /** One word by which the glossary records that papers know the entry: `Saddam`. */
  'single-name': 0,
  /** The entry is a "Jr.", the name in the text is not, and the name has other bearers. */
  'suffix-not-in-text': -0.8,
  /** The form is also an everyday word or a common name. */
  'everyday-form': -1.2,
  /** No other entry bears this full name. */
  'only-bearer': 0.4,
  /** Each doubling of the bearers. */
  'several-bearers': -0.4,
  /** Notedness, from 0 to 1. */
  fame: 2.4,
  /** The surname is rare: at most five people of the glossary bear it. */
  'rare-surname': 0.7,
  /** The text gives an office that the entry held at the article's date. */
  'office-at-date': 3,
  /** The text gives an office that the entry held at another time (`former`, or the date is unknown). */
  'office-at-other-time': 1.6,
  /** The article has no date, and the text gives an office that the entry once held. */
  'office-date-unknown': 2.4,
  /** The text calls the person what the glossary's line on the entry does: `singer`, `Apple founder`. */
  'background-agrees': 0.8,
  /** The text gives a public office that the entry is not known to have held; registers of the past have gaps. */
  'other-office': -0.4,
  /** The text gives a trade, and no office of the entry is like it: `David Johnson, a plumber`; less for the famous: `Carter, a peanut farmer`. */
  'other-occupation': -2,
  /** A name in a sport report, and no office in the text. */
  'sport-report': -1.8,
  /** An athlete in a sport report. */
  'athlete-in-sport': 0.6,
  /** `the Carter administration`: somebody of this name led a country. */
  'names-administration': 3,
  /** Heads a country at the article's date: what papers call by surname alone. */
  'leads-a-country': 1.5,
  /** Such a leader, by surname alone: of a country in the article, or known everywhere. */
  'leader-by-surname': 1.5,
  /** Far better known than any other bearer of the short form. */
  'best-known-bearer': 1.2,
  /** The country or place of the entry is named in the article. */
  'place-in-article': 0.6,
  /** The organization of an office of the entry is named in the article. */
  'organization-in-article': 0.7,
  /** The party is beside the name or named in the article: `(D-Minn.)`. */
  'party-in-article': 0.4,
  /** Another linked person of the article has offices of the same country. */
  'same-country-as-others': 0.4,
  /** Neither country nor offices of the entry leave a trace in the article. */
  'no-trace': -0.7,
  /** A little known entry, by another name or with a surname that others bear, and neither office, organization nor party speaks for it. */
  unsupported: -0.6,
  /** A surname, and nothing else in the article that belongs to the entry: the `Kellogg` of a list of brands. */
  'surname-alone': -0.5,
  /** Every mention follows another capitalised word: `Zaheer Abbas`, of which only `Abbas` was found. */
  'part-of-name': -2,
  /** `Elizabeth I` is not Elizabeth II. */
  'other-number': -12,
  /** Every mention names something called after a person: `Charles de Gaulle airport`. */
  'names-a-thing': -3,
  /** The article is older than the entry's adult life, or the entry had long been dead. */
  'not-yet-adult': -6,
  'long-dead': -1.5,
  /** The text shows another gender. */
  'other-gender': -4,
} as const;

export const ORGANIZATION_WEIGHTS = {
  /** How the glossary has the form in the text: as the entry's own name, as another one, as an abbreviation, as a short form. */
  name: 2,
  alias: 1.7,
  abbreviation: 1.4,
  'short-form-only': 0,
  /** The form is also an everyday word: `Target`. */
  'everyday-form': -0.9,
  /** Papers use the abbreviation without spelling it out: `IMF`. */
  'well-known-abbreviation': 1.2,
  /** A name of two words or more. */
  'long-name': 0.9,
  /** No other entry bears the name. */
  'only-bearer': 0.5,
  /** Each doubling of the bearers. */
  'several-bearers': -0.3,
  /** Only a second name of the entry, and the first one of another body of its country. */
  'name-of-another': -0.6,
  /** Notedness, from 0 to 1. */
  fame: 1.6,
  /** The entry's country is named in the article. */
  'place-in-article': 1.4,
  /** Other countries are named, the entry's is not; or none is, and the entry is little known by another name. */
  'other-place': -0.9,
  /** A body that every country has, in an article on others: `the Ministry of Justice`; or a little known university. */
  'body-of-other-country': -1.6,
  /** The abbreviation is a part of a longer name: `LMI Holdings`. */
  'part-of-longer-name': -2.5,
  /** The abbreviation is spelled out in the text, as the entry's name. */
  'spelled-out': 2,
  /** It is spelled out, as something else. */
  'spelled-out-otherwise': -3,
  /** It is spelled out nowhere, and nothing shows it to be a body: `HRW` may be a kind of wheat. */
  'bare-abbreviation': -2,
  /** The entry is linked already, by another name in the article: `VW` beside `Volkswagen AG`. */
  'named-elsewhere': 1.5,
  /** A word that with a capital is mostly something else, and that nothing shows to be a body here: `people on Mars`. */
  'not-used-as-body': -1.6,
  /** The name is that of a state or city, and no club is meant. */
  'place-name': -2.5,
  /** The name ends with a company form that the entry's country does not have: `General Electric Co Plc`. */
  'other-company-form': -4,
  /** The text has a longer name, of another kind of body: `Republic Airlines` for a party. */
  'other-kind-of-body': -4,
  /** A club in a sport report; a club in any other article. */
  'sport-club-in-sport': 0.8,
  'sport-club-elsewhere': -1.2,
  /** A report on its sport calls the club by its town, or by its nickname beside its town. */
  'club-by-town': 1.2,
  /** A football club in a report on rugby: another team of the town is meant. */
  'club-of-other-sport': -4,
  /** Only the nickname of a club, and neither its town nor another club of its league. */
  'nickname-alone': -3.2,
  /** Works teams bear their company's name: `Hyundai 6 Lotte 5`. */
  'company-in-sport': -2,
  /** Something else than a club where results stand: `Oxford 2 Reading 1` names no university. */
  'body-in-results': -4,
  /** `the Fed`: an everyday form, written as a name. */
  'after-article': 0.5,
  /** The article is older than the body, or the body had long been dissolved. */
  'not-yet-founded': -4,
  'long-dissolved': -1,
} as const;

/** Notedness goes up to this. */
export const MOST_FAME = 255;

export type PersonRule = keyof typeof PERSON_WEIGHTS;
export type OrganizationRule = keyof typeof ORGANIZATION_WEIGHTS;

/** An entry is claimed from this score on … */
export const PERSON_THRESHOLD = 3.2;
export const ORGANIZATION_THRESHOLD = 2.3;
/** … if it leads the next one by so much. */
export const PERSON_LEAD = 0.9;
export const ORGANIZATION_LEAD = 0.6;
/** Below this an entry is no candidate worth showing. */
export const CANDIDATE_THRESHOLD = 1.8;
