/** What the article says of one organization, as it is put to each candidate of the glossary. */
import { foldName } from '../../text/normalise.ts';
import { isCapital } from '../capital-runs.ts';
import { type NamesDocument, textOf } from '../document.ts';
import type { EntityDraft } from '../entity-draft.ts';
import { initialsOf } from '../join/organization-name.ts';
import type { NameSpan } from '../name-span.ts';
import { isPossessive } from '../roles/phrase.ts';
import { classOf, WordClass, wordAt } from '../words.ts';
import type { Surroundings } from './surroundings.ts';

export interface OrganizationQuestion {
  readonly name: string;
  /** All forms in the text. */
  readonly forms: readonly string[];
  /** What the text spells an abbreviation out as: its longer forms, and `Hang Seng Index` before `(HSI)`. */
  readonly spelled: readonly string[];
  /** Words of the longest form that say what kind of body it is: `bank`, `airlines`, `party`, in a company's full name all but the first. */
  readonly kindWords: readonly string[];
  /** Some mention follows "the". */
  readonly isAfterArticle: boolean;
  /** Some mention stands where only a body can: `Target said`, `shares of Target`. */
  readonly isUsedAsBody: boolean;
  /** Every mention opens a sentence, where any word has a capital: `Legend has it`. */
  readonly opensSentences: boolean;
  /** Some mention is followed by a number, in a sport report. */
  readonly isInResults: boolean;
  /** How many bearers of the name are of countries in the article. */
  readonly placedBearers: number;
  /** Ids of organizations of the article that are linked already. */
  readonly linked: ReadonlySet<string>;
}

/** Nouns and verbs that follow the name of a body: `Visa shares`, `Gap plans to close`. */
const AFTER_BODY = new Set(
  'said says announced reported reports plans unveiled launched shares share stock stocks ceo cfo coo chief executive executives founder co-founder cofounder chairman chairwoman president director spokesman spokesperson spokeswoman officials analyst analysts economist economists strategist employees employee workers staff customers users subscribers owner headquarters store stores board investors shareholders engineers editor reporter correspondent journalist magazine newspaper website app account page post'.split(
    ' ',
  ),
);
/** Words that stand before it: `according to Nature`, `rival Target`, `the news outlet EWTN`. */
const BEFORE_BODY = new Set(
  'company firm retailer giant carmaker automaker maker startup start-up bank broadcaster network channel station outlet charity nonprofit watchdog newspaper magazine journal website publisher publication rival parent brand carrier airline insurer chain subsidiary to by via told'.split(
    ' ',
  ),
);

const SPEECH_WITHIN = 3;
/** `of`, `the`, `and` in a name that is abbreviated. */
const MOST_SMALL_WORDS = 3;

export function askForOrganization(
  document: NamesDocument,
  { name, shortNames, spans }: EntityDraft,
  { isSport }: Surroundings,
  linked: ReadonlySet<string>,
  placedBearers: number,
): OrganizationQuestion {
  const { words, tokens } = document;
  const isBefore = (end: number) => {
    if (AFTER_BODY.has(wordAt(words, isPossessive(document, end) ? end + 1 : end))) return true;
    // "VW has also said"
    for (let at = end; at < end + SPEECH_WITHIN && document.sentenceOf[at] === document.sentenceOf[end - 1]; at++)
      if (classOf(words, at) & WordClass.speechVerb) return true;
    return false;
  };
  const forms = [name, ...shortNames];
  const short = forms.filter((form) => !form.includes(' '));
  return {
    name,
    forms,
    spelled: [
      ...forms.filter((form) => form.includes(' ') && !short.some((word) => form.split(' ').includes(word))),
      ...spans.flatMap((span) => expansionBefore(document, span) ?? []),
    ],
    kindWords: kindWordsOf(document, spans),
    isAfterArticle: spans.some(
      ({ first }) =>
        first > 0 && /^[Tt]he$/u.test(document.text.slice(tokens.starts[first - 1], tokens.ends[first - 1])),
    ),
    isUsedAsBody: spans.some(({ first, end }) => isBefore(end) || BEFORE_BODY.has(wordAt(words, first - 1))),
    opensSentences: spans.every(
      ({ first }) => first === 0 || document.sentenceOf[first - 1] !== document.sentenceOf[first],
    ),
    // `Oxford 2 Reading 1`
    isInResults: isSport && spans.some(({ end }) => /^\d+$/u.test(wordAt(words, end))),
    linked,
    placedBearers,
  };
}

/** Words that any company may add to its name: `Reuters Holdings`, `Hanwha Group`. */
const OF_ANY_COMPANY = new Set(
  'holdings holding group groups enterprises industries partners company corporation'.split(' '),
);

function kindWordsOf(document: NamesDocument, spans: readonly NameSpan[]): string[] {
  const { words } = document;
  const longest = spans.reduce((top, span) => (span.end - span.first > top.end - top.first ? span : top));
  // In "Dominion Textiles Inc" each word behind the first tells what kind of company it is.
  const isCompany = (classOf(words, longest.end - 1) & WordClass.companyForm) !== 0;
  const found: string[] = [];
  for (let at = longest.first; at < longest.end; at++) {
    const list = classOf(words, at);
    const isKind =
      (list & (WordClass.organizationHead | WordClass.organizationEnding)) !== 0 ||
      (isCompany && at > longest.first && isCapital(document, at));
    const isPlain = (list & WordClass.companyForm) !== 0 || OF_ANY_COMPANY.has(wordAt(words, at));
    if (isKind && !isPlain) found.push(foldName(wordAt(words, at)));
  }
  return found;
}

/** The words before an abbreviation in brackets whose initials it is made of. */
function expansionBefore(document: NamesDocument, { first, end }: NameSpan): string | null {
  const { words } = document;
  if (end - first > 1 || wordAt(words, first - 1) !== '(' || wordAt(words, end) !== ')') return null;
  const letters = foldName(wordAt(words, first));
  for (let length = 2; length <= Math.min(letters.length + MOST_SMALL_WORDS, first - 1); length++) {
    const from = first - 1 - length;
    const phrase = textOf(document, from, first - 1);
    if (isCapital(document, from) && initialsOf(foldName(phrase)).includes(letters)) return phrase;
  }
  return null;
}
