/** A person's name in parts, folded for comparison, and when two names may be one person's. */
import { foldName } from '../../text/normalise.ts';

export interface PersonName {
  /** Folded words without suffix: `["ursula", "von", "der", "leyen"]`. */
  readonly words: readonly string[];
  /** `jr`, `iii`; null if none. */
  readonly suffix: string | null;
}

const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);
const NICKNAME = /["“”'‘’(][^"“”()]*["“”'’)]/gu;

/** `Theodore "Ted" Brannigan III` -> theodore brannigan, iii. */
export function readPersonName(name: string): PersonName {
  const words = foldName(name.replace(NICKNAME, (found) => (found.length > 3 ? ' ' : found)))
    .split(' ')
    .map((word) => word.replace(/^'+|'+$/gu, ''))
    .filter(Boolean);
  const last = words.at(-1) ?? '';
  return words.length > 1 && SUFFIXES.has(last) ? { words: words.slice(0, -1), suffix: last } : { words, suffix: null };
}

const isInitialOf = (a: string, b: string) =>
  (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));

/** Everyday short forms: `Ben` of Benjamin, `Bill` of William. */
const NICKNAMES = new Set(
  'bill:william will:william bob:robert rob:robert dick:richard rick:richard jim:james jack:john jon:jonathan ted:edward ted:theodore tom:thomas mike:michael joe:joseph dan:daniel dave:david steve:steven steve:stephen tony:anthony chris:christopher matt:matthew ben:benjamin sam:samuel nick:nicholas alex:alexander andy:andrew greg:gregory ed:edward ken:kenneth ron:ronald pete:peter phil:philip tim:timothy liz:elizabeth beth:elizabeth kate:katherine kathy:katherine sue:susan jen:jennifer pam:pamela barb:barbara peggy:margaret maggie:margaret meg:margaret debbie:deborah patty:patricia pat:patricia val:valerie vicky:victoria jeff:jeffrey larry:lawrence charlie:charles chuck:charles harry:henry harry:harold hank:henry'.split(
    ' ',
  ),
);

/** `hillary` -> `hilary`: papers double letters as they please. */
const undoubled = (name: string) => name.replace(/(.)\1/gu, '$1');

/** Given names that may be one: equal, an initial, a nickname, or one the start of the other. */
function areSameGiven(a: string, b: string): boolean {
  if (
    a === b ||
    undoubled(a) === undoubled(b) ||
    isInitialOf(a, b) ||
    NICKNAMES.has(`${a}:${b}`) ||
    NICKNAMES.has(`${b}:${a}`)
  )
    return true;
  return a.length > 2 && b.length > 2 && (a.startsWith(b) || b.startsWith(a));
}

/** True if the words of `part` stand in `whole` in this order. */
function isWithin(part: readonly string[], whole: readonly string[]): boolean {
  let at = 0;
  for (const word of whole) if (word === part[at]) at++;
  return at === part.length;
}

/** May two names of two words or more be one person's? "Hillary Clinton" and "Bill Clinton" may not, nor father and "Jr." */
export function areSamePerson(a: PersonName, b: PersonName): boolean {
  if (a.suffix && b.suffix && a.suffix !== b.suffix) return false;
  if (isWithin(a.words, b.words) || isWithin(b.words, a.words)) return true;
  return a.words.at(-1) === b.words.at(-1) && areSameGiven(a.words[0]!, b.words[0]!);
}
