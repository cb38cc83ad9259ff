/** Finds the glossary's surface forms in a tokenised text, longest first, in one pass. */
import type { FormCandidate, FormMatch, TokenRuns } from '../../model/glossary.ts';
import { CharacterClass, characterClass } from '../../text/characters.ts';
import { isHyphen } from './form-tokens.ts';
import { extendFirst, extendSecond, hashWord, PHRASE_FIRST, PHRASE_SECOND } from './hashing.ts';
import { findPhrase, goingOn, mayBegin, openingOf, type PhraseTable, phraseValues } from './phrase-table.ts';
import { LEADING_SMALL_WORDS } from './small-words.ts';

/**
 * Turns the entries of one phrase into candidates. `isShouted`: it has several words or two capitals ("NATO", not "Who");
 * `length` is that of its last word.
 */
export type ReadCandidates = (values: readonly number[], isShouted: boolean, length: number) => FormCandidate[];

const LONGEST_LEADING_WORD = 3;

/** Names begin with a capital, a digit or a letter without case; also `al-Shabaab`, `von der Leyen`, `eBay`. */
function canOpen(tokens: TokenRuns, index: number): boolean {
  const start = tokens.starts[index]!;
  const end = tokens.ends[index]!;
  const found = characterClass(tokens.text.charCodeAt(start));
  if (found !== CharacterClass.lower)
    return found === CharacterClass.upper || found === CharacterClass.digit || found === CharacterClass.caseless;
  if (end - start > 1 && characterClass(tokens.text.charCodeAt(start + 1)) === CharacterClass.upper) return true;
  return end - start <= LONGEST_LEADING_WORD && LEADING_SMALL_WORDS.has(tokens.text.slice(start, end));
}

/** The next word of the same line, hyphens stepped over; -1 at a line break or the end. */
function nextWord(tokens: TokenRuns, index: number): number {
  for (let at = index + 1; at < tokens.count; at++) {
    for (let gap = tokens.ends[at - 1]!; gap < tokens.starts[at]!; gap++)
      if (tokens.text.charCodeAt(gap) === 0x0a) return -1;
    if (!isHyphen(tokens, at)) return at;
    // A hyphen parts words only between them: "Jean-Marie", not "Paris - London".
    if (tokens.starts[at]! > tokens.ends[at - 1]! || tokens.starts[at + 1] !== tokens.ends[at]) return -1;
  }
  return -1;
}

/** True for a token with two capitals or more: `NATO`, `TdA`, not `Who`. */
function isShouted(tokens: TokenRuns, index: number): boolean {
  let capitals = 0;
  for (let at = tokens.starts[index]!; at < tokens.ends[index]!; at++)
    if (characterClass(tokens.text.charCodeAt(at)) === CharacterClass.upper) capitals++;
  return capitals > 1;
}

/** Surface forms in `tokens`, left to right, not overlapping, the longest at each place. */
export function matchForms(table: PhraseTable, tokens: TokenRuns, readCandidates: ReadCandidates): FormMatch[] {
  const { count } = tokens;
  const firsts = new Int32Array(count);
  const seconds = new Int32Array(count);
  const matches: FormMatch[] = [];
  for (let open = 0; open < count; ) {
    const match = canOpen(tokens, open) ? longestAt(open) : null;
    if (match) matches.push(match);
    open = match ? match.endToken : open + 1;
  }
  return matches;

  function hashAt(at: number): void {
    // Once each, and only near capitals: most words of a text are never hashed.
    if (firsts[at] === 0) hashWord(tokens.text, tokens.starts[at]!, tokens.ends[at]!, firsts, seconds, at);
  }

  function longestAt(open: number): FormMatch | null {
    hashAt(open);
    const opening = openingOf(table, firsts[open]!);
    const longest = opening >> 1;
    const isAlone = (opening & 1) === 1;
    let best: FormMatch | null = null;
    let first = PHRASE_FIRST;
    let second = PHRASE_SECOND;
    let at = open;
    for (let words = 1; words <= longest; words++) {
      first = extendFirst(first, firsts[at]!);
      second = extendSecond(second, seconds[at]!);
      if (words === 2 && !mayBegin(table, first)) break;
      const found = words > 1 || isAlone ? findPhrase(table, first, second) : -1;
      if (found >= 0) {
        const length = tokens.ends[at]! - tokens.starts[at]!;
        const candidates = readCandidates(
          phraseValues(table, first, found),
          words > 1 || isShouted(tokens, at),
          length,
        );
        if (candidates.length > 0) best = { firstToken: open, endToken: at + 1, candidates };
      }
      if (words === longest || (words > 1 && !mayBegin(table, goingOn(first)))) break;
      at = nextWord(tokens, at);
      if (at < 0) break;
      hashAt(at);
    }
    return best;
  }
}
