/** Small questions about tokens that the rules for roles share: what opens, fills and ends a phrase that says what somebody is. */
import { TokenKind } from '../../text/tokenise.ts';
import { isCapital } from '../capital-runs.ts';
import type { NamesDocument } from '../document.ts';
import { classOf, PERSON_NOUN, WordClass, withoutStop, wordAt } from '../words.ts';

/** Honorifics that are offices or ranks when written before a name: `Rep. Ilhan Omar`. */
const OFFICE_ABBREVIATIONS = new Set(
  'rep reps sen sens gov govs gen lt col maj capt sgt cpl adm cmdr brig supt insp det amb cllr justice chief prof professor rev reverend pastor bishop archbishop cardinal pope rabbi imam sheikh king queen prince princess emir ayatollah'.split(
    ' ',
  ),
);

const DETERMINERS = new Set(['a', 'an', 'the', 'his', 'her', 'its', 'their', 'our', 'my', 'another', 'one']);
const POSSESSIVES = new Set(["'s", '’s', "'", '’']);
const STOPS = new Set([',', ';', ':', '.', '!', '?', '(', ')', '—', '–', '"', '“', '”', '…']);

export const isDeterminer = (document: NamesDocument, index: number) => DETERMINERS.has(wordAt(document.words, index));
export const isPossessive = (document: NamesDocument, index: number) => POSSESSIVES.has(wordAt(document.words, index));

/** A mark that a phrase cannot cross; a hyphen inside a word is none. */
export function isStop(document: NamesDocument, index: number): boolean {
  return STOPS.has(wordAt(document.words, index));
}

/** A noun that says what a person is, also as an abbreviation before a name, and in a hyphened word: `vice-president`. */
export function isPersonNoun(document: NamesDocument, index: number): boolean {
  const word = wordAt(document.words, index);
  const found = classOf(document.words, index);
  // "a private road", "a major step"
  if (ADJECTIVES_TOO.has(word) && !isCapital(document, index)) return false;
  if (found & PERSON_NOUN) return true;
  if (OFFICE_ABBREVIATIONS.has(withoutStop(word))) return true;
  // "president-elect", not "to re-elect"
  if (word === 'elect') return wordAt(document.words, index - 1) === '-' && wordAt(document.words, index - 2) !== 're';
  return PLURALS.has(word) || MORE_NOUNS.has(word) || (word.length > 6 && PERSON_ENDING.test(word));
}

const ADJECTIVES_TOO = new Set(['private', 'major']);

/** `archaeologist`, `politician`, `businesswoman`, `bookkeeper`. */
const PERSON_ENDING =
  /(?:ologist|ographer|itician|ician|woman|sman|keeper|worker|maker|owner|holder|winner|writer|player|officer)$/u;
const MORE_NOUNS = new Set(
  'successor predecessor employee insider sophomore freshman seed guide founder-director patron chaplain dissident opponent ally rival protester demonstrator organizer educator inventor explorer collector instructor tutor butcher tailor barber weaver potter gardener blacksmith vendor hawker herder rancher grower brewer winemaker'.split(
    ' ',
  ),
);

const PLURALS = new Set(
  'presidents ministers senators governors judges mayors directors officials leaders founders owners lawyers attorneys spokesmen lawmakers professors generals'.split(
    ' ',
  ),
);

/** Words that only a verb phrase has: no title goes on beyond them. */
export function isVerbLike(document: NamesDocument, index: number): boolean {
  if (isCapital(document, index)) return false;
  const found = classOf(document.words, index);
  if (found & (PERSON_NOUN | WordClass.titleModifier)) return false;
  if (found & (WordClass.speechVerb | WordClass.personVerb)) return true;
  const word = wordAt(document.words, index);
  return AUXILIARIES.has(word) || IRREGULAR_PASTS.has(word);
}

/** Pasts without an ending that take a person as their object: `members chose Prime Minister Lind`. */
const IRREGULAR_PASTS = new Set(
  'chose met led saw heard beat made took gave sent held won lost left let sued put hit quit found kept brought taught fought sought caught drew shot threw drove wrote'.split(
    ' ',
  ),
);

const AUXILIARIES = new Set(
  'is are was were be been has have had do does did will would can could may might must should said says told who which that when where because but'.split(
    ' ',
  ),
);

export function isWord(document: NamesDocument, index: number): boolean {
  return document.tokens.kinds[index] === TokenKind.word;
}

/** Token range of the sentence around a token. */
export function sentenceAround(document: NamesDocument, index: number): { first: number; end: number } {
  return document.sentences[document.sentenceOf[index]!]!;
}

export interface FoundRole {
  readonly first: number;
  readonly end: number;
  readonly rule: string;
}
