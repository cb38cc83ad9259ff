/** Tells where a word is a reporting verb, and not a noun: "she claims", not "her claims". */
import type { Item } from './items.ts';
import { isAdverb, isPlural, speaks } from './noun-phrases.ts';
import { PERSON_NOUNS } from './person-nouns.ts';
import { NOUN_LEMMAS } from './reporting-verb-table.ts';
import { REPORTING_VERBS, type VerbForm, withParticle } from './reporting-verbs.ts';
import { isEnd } from './sentence-bounds.ts';
import { BE_FORMS, DETERMINERS, POSSESSIVES, PREPOSITIONS } from './word-classes.ts';

/** Verbs by list of items, so that no word is judged twice. */
const memories = new WeakMap<readonly Item[], (VerbForm | null | undefined)[]>();

function memoryOf(items: readonly Item[]): (VerbForm | null | undefined)[] {
  const known = memories.get(items);
  if (known) return known;
  const fresh: (VerbForm | null | undefined)[] = new Array(items.length);
  memories.set(items, fresh);
  return fresh;
}

/** The reporting verb at `index`, unless its form is a noun here: "the report", "his claims". */
export function verbAt(items: readonly Item[], index: number): VerbForm | null {
  const item = items[index];
  if (item?.kind !== 'word') return null;
  const verbs = memoryOf(items);
  const known = verbs[index];
  if (known !== undefined) return known;
  const found = findVerb(items, item, index);
  verbs[index] = found;
  return found;
}

function findVerb(items: readonly Item[], item: Item, index: number): VerbForm | null {
  const verb = REPORTING_VERBS.get(item.word);
  if (!verb) return null;
  // "will continue to be"
  if (verb.lemma === 'continue' && items[index + 1]?.word === 'to') return null;
  if (item.isCapital && items[index - 1] && !isEnd(items[index - 1])) return null;
  return isNounHere(items, index, verb) ? null : withParticle(verb, particleAfter(items, index));
}

/** The `on` of "went on", not of "went on vacation". */
function particleAfter(items: readonly Item[], index: number): string {
  const next = items[index + 1]?.word ?? '';
  const after = items[index + 2];
  const hasNoun = next === 'on' && (after?.kind === 'name' || (after?.kind === 'word' && after.word !== 'to'));
  return hasNoun ? '' : next;
}

/** "the report", "a snappy retort", "his claims about": a form that is a noun where it stands. */
function isNounHere(items: readonly Item[], index: number, { form, lemma }: VerbForm): boolean {
  const before = items[index - 1];
  // "he's claiming" is a verb, "her claiming" is not.
  if (form === 'ing')
    return (
      before?.kind === 'word' &&
      (DETERMINERS.has(before.word) || (isPossessive(before.word) && items[index - 2]?.kind !== 'pronoun'))
    );
  // "White House press secretary"
  if (form === 'base' && NOUN_LEMMAS.has(lemma) && speaks(items[index + 1]?.word ?? '')) return true;
  // "a Reyes comment"
  if (form === 'base' && before?.kind === 'name' && /^an?$/u.test(items[index - 2]?.word ?? '')) return true;
  if (before?.kind === 'name' || before?.kind === 'description' || before?.kind === 'pronoun') return false;
  if (before?.kind !== 'word') return form === 'base';
  if (
    (DETERMINERS.has(before.word) && !PERSON_NOUNS.has(before.word) && before.word !== 'that') ||
    isPossessive(before.word)
  )
    return true;
  if (form === 'present' && !NOUN_LEMMAS.has(lemma)) return false;
  if (form === 'past') return PREPOSITIONS.has(before.word) && !isParticle(before.word);
  if (
    isAdverb(before) ||
    before.word === 'to' ||
    before.word === 'and' ||
    before.word === 'that' ||
    before.word === 'which'
  )
    return false;
  // "in a text message"
  if (form === 'base' && NOUN_LEMMAS.has(lemma) && !isPlural(before.word)) return true;
  return (
    (!speaks(before.word) || ALSO_ADJECTIVES.has(before.word)) &&
    !(form === 'base' && before.isCapital && isPlural(before.word))
  );
}

/** `Republican claims`, `chief concerns`: speakers by themselves, adjectives before a noun. */
const ALSO_ADJECTIVES: ReadonlySet<string> = new Set(
  'republican conservative liberal progressive native chief head general public many some other'.split(' '),
);

const isPossessive = (word: string) => POSSESSIVES.has(word) || word === "'s" || word === '’s';
/** `people close to him said`, `those he met with said`: a preposition without a noun of its own. */
const isParticle = (word: string) =>
  word === 'to' || word === 'on' || word === 'about' || word === 'in' || word === 'with';

/** "She did not say that …" */
export function isNegated(items: readonly Item[], verb: number): boolean {
  for (let at = verb - 1; at >= 0 && isAdverb(items[at]!); at--)
    if (/^(?:not|never)$|n['’]t$/u.test(items[at]!.word)) return true;
  return false;
}

/** "was told", "has been called" */
export function isPassive(items: readonly Item[], index: number): boolean {
  let at = index - 1;
  while (at >= 0 && isAdverb(items[at]!) && !BE_FORMS.has(items[at]!.word)) at--;
  return at >= 0 && items[at]!.kind === 'word' && BE_FORMS.has(items[at]!.word);
}
