/** What the article says of one person, as it is put to each candidate of the glossary. */
import type { RoleInText } from '../../model/mention.ts';
import { foldName } from '../../text/normalise.ts';
import { TokenCase } from '../../text/tokenise.ts';
import type { NamesDocument } from '../document.ts';
import type { EntityDraft } from '../entity-draft.ts';
import { classOf, PERSON_NOUN, WordClass, wordAt } from '../words.ts';
import { titledForm } from './titled-forms.ts';

export interface PersonQuestion {
  readonly name: string;
  readonly isFullName: boolean;
  /** The title of a single name: `Prince Andrew`; null if there is none. */
  readonly titled: string | null;
  readonly roles: readonly RoleInText[];
  readonly gender: 'he' | 'she' | null;
  /** How many people of the glossary bear the last word as surname, and the first as given name. */
  readonly surnameCount: number;
  readonly givenCount: number;
  /** Notedness of the second-best known bearer, 0 if there is none. */
  readonly nextFame: number;
  /** Every mention follows another capitalised word: a part of a longer name that was not found, `Zaheer Abbas`. */
  readonly isPartOfName: boolean;
  /** The number in or after the name: the `I` of `Elizabeth I`; null if there is none. */
  readonly number: string | null;
  /** Every mention names something called after a person. */
  readonly namesThing: boolean;
  /** Countries of people of the article that are linked already. */
  readonly countriesOfOthers: ReadonlySet<string>;
}

const THINGS = new Set(
  'airport stadium arena street avenue boulevard square park bridge tunnel highway station university college school hospital library museum theater theatre foundation institute prize award medal trophy cup act law island river lake mountain'.split(
    ' ',
  ),
);

/** The number at the end of a monarch's or pope's name. */
export const NUMBER = / ([IVX]+)$/u;

export function askForPerson(
  document: NamesDocument,
  draft: EntityDraft,
  fames: readonly number[],
  countriesOfOthers: ReadonlySet<string>,
): PersonQuestion {
  const { glossary } = document;
  const { name, roles, gender, spans } = draft;
  const words = foldName(name).split(' ');
  const titled = titledForm(draft);
  return {
    name,
    isFullName: titled !== null || name.includes(' '),
    titled,
    roles,
    gender,
    surnameCount: glossary.nameCounts(words.at(-1)!).family,
    givenCount: glossary.nameCounts(words[0]!).given,
    nextFame: [...fames].sort((a, b) => b - a)[1] ?? 0,
    isPartOfName: !name.includes(' ') && spans.every(({ first }) => followsName(document, first)),
    number: NUMBER.exec(name)?.[1] ?? spans.map(({ end }) => numberAt(document, end)).find(Boolean) ?? null,
    namesThing: spans.every(({ end }) => THINGS.has(wordAt(document.words, end))),
    countriesOfOthers,
  };
}

/** "I" is a number only where no sentence goes on with it: `Elizabeth I was`. */
function numberAt(document: NamesDocument, at: number): string | null {
  if (at >= document.tokens.count || document.sentenceOf[at] !== document.sentenceOf[at - 1]) return null;
  return /^[IVX]+$/u.exec(document.text.slice(document.tokens.starts[at], document.tokens.ends[at]))?.[0] ?? null;
}

function followsName(document: NamesDocument, first: number): boolean {
  const before = first - 1;
  const known = WordClass.honorific | PERSON_NOUN | WordClass.functionWord | WordClass.nationality | WordClass.country;
  return (
    before >= 0 &&
    document.sentenceOf[before] === document.sentenceOf[first] &&
    document.tokens.cases[before] === TokenCase.title &&
    !(classOf(document.words, before) & known)
  );
}
