/** Whether an office that the text gives is one that the glossary records: "congresswoman" is a Representative. */
import type { Tenure } from '../../model/glossary.ts';
import { foldName } from '../../text/normalise.ts';
import { classesOf, WordClass } from '../words.ts';

/** Head nouns that mean one office: word -> the word it is compared by. */
const SAME_OFFICE = new Map(
  [
    'representative rep congressman congresswoman congressperson',
    'senator sen',
    'governor gov',
    'member mp lawmaker legislator mla mna mep parliamentarian assemblyman assemblywoman delegate',
    'minister premier ministers',
    'president presidents',
    'spokesperson spokesman spokeswoman',
    'chair chairman chairwoman chairperson head leader chief ceo director',
    'councilor councillor councilman councilwoman alderman',
    'prosecutor attorney solicitor',
    'ambassador envoy',
    'justice judge',
    'king monarch sultan emir',
    'queen',
    'secretary',
    'general gen',
  ].flatMap((line) => line.split(' ').map((word): [string, string] => [word, line.split(' ')[0]!])),
);
/** The word by which an office noun is compared: `congresswoman` -> `representative`; other words are themselves. */
export const officeWord = (word: string) => SAME_OFFICE.get(word) ?? word;

/** Seats that papers call by each other's names: `Rep.` for a member of the National Assembly. */
const LEGISLATORS = new Set(['representative', 'member', 'deputy']);

const SMALL = new Set([
  'of',
  'the',
  'for',
  'and',
  'a',
  'an',
  'in',
  'to',
  'former',
  'acting',
  'then',
  'late',
  'deputy',
  'us',
]);

interface Office {
  readonly heads: ReadonlySet<string>;
  readonly qualifiers: readonly string[];
}

function readOffice(text: string): Office {
  const heads = new Set<string>();
  const qualifiers: string[] = [];
  for (const word of foldName(text).split(' ')) {
    const head = SAME_OFFICE.get(word) ?? (classesOf(word) & WordClass.office ? word : null);
    if (head) heads.add(head);
    else if (word && !SMALL.has(word)) qualifiers.push(word.slice(0, 6));
  }
  return { heads, qualifiers };
}

/** Agreement of two offices of one kind: `minister` and `foreign minister`. */
const SAME_KIND = 0.4;

/** 0 none, `SAME_KIND` the same kind of office ("minister"), 1 the same office ("foreign minister"). */
export function officeAgreement(role: string, tenure: Tenure): number {
  const said = readOffice(role);
  const held = readOffice(tenure.title);
  if (![...held.heads].some((head) => said.heads.has(head)))
    return [held, said].every(({ heads }) => [...heads].some((head) => LEGISLATORS.has(head))) ? SAME_KIND : 0;
  // A vice president is no president, unless the text says so too.
  const isVice = /\b(?:vice|deputy)\b/iu;
  if (isVice.test(tenure.title) !== isVice.test(role)) return 0;
  if (held.qualifiers.length === 0) return 1;
  const known = new Set([...said.qualifiers]);
  return held.qualifiers.some((word) => known.has(word)) ? 1 : SAME_KIND;
}

const hasWordOf = (role: string, lists: number) =>
  foldName(role)
    .split(' ')
    .some((word) => (classesOf(word) & lists) !== 0);

/** True if the text's role has an office or rank in it that the glossary could be expected to know. */
export const namesOffice = (role: string) => hasWordOf(role, WordClass.office);

/** Posts in companies, whose words are those of public offices. */
const COMPANY_POST =
  /\b(?:vice president (?:of|for)|(?:executive|managing|general) (?:director|partner)|executive|chief \w+ officer|c[efo]o|co-?founder|general manager|portfolio manager)\b/iu;

/** True if the text's role is a trade or a post in a company, of which the glossary knows little: `plumber`, `vice president of sales`. */
export const namesTrade = (role: string) =>
  (hasWordOf(role, WordClass.trade) && !hasWordOf(role, WordClass.office)) || COMPANY_POST.test(role);

/** True if the glossary's line on somebody tells of sport first: `Golfer who has won 15 major championships`. */
export function namesAthlete(background: string): boolean {
  const told = foldName(background)
    .split(' ')
    .map(classesOf)
    .find((classes) => classes & (WordClass.sport | WordClass.office) && !(classes & WordClass.titleModifier));
  return told !== undefined && (told & WordClass.sport) !== 0;
}

/** Lists of words that say too little for a background to agree by. */
const SAYS_LITTLE =
  WordClass.office | WordClass.titleModifier | WordClass.nationality | WordClass.country | WordClass.functionWord;
const SHORTEST_TELLING = 4;

/** A telling word that the text's role and the glossary's line on somebody share: `singer`; undefined if there is none. */
export function agreesWithBackground(role: string, background: string): string | undefined {
  if (!background) return undefined;
  const known = new Set(foldName(background).split(' '));
  return foldName(role)
    .split(' ')
    .find((word) => word.length >= SHORTEST_TELLING && known.has(word) && !(classesOf(word) & SAYS_LITTLE));
}
