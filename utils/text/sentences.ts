/** Finds where sentences begin, over tokens: a stop, closing marks, then a word that can open a sentence. */
import { ABBREVIATIONS, MAY_END_SENTENCE } from './abbreviations.ts';
import { TokenCase, TokenKind, type Tokens } from './tokenise.ts';

const unitsOf = (marks: string): ReadonlySet<number> => new Set([...marks].map((mark) => mark.charCodeAt(0)));
const STOPS = unitsOf('.!?…');
const CLOSERS = unitsOf('"”’\')]»“');

/** The tokens `first` (inclusive) to `end` (exclusive) of one sentence; `paragraph` counts blocks parted by a line break. */
export interface Sentence {
  readonly first: number;
  readonly end: number;
  readonly paragraph: number;
}

function hasLineBreakBefore(tokens: Tokens, index: number): boolean {
  const end = tokens.starts[index]!;
  for (let at = tokens.ends[index - 1]!; at < end; at++) if (tokens.text.charCodeAt(at) === 0x0a) return true;
  return false;
}

function canOpenSentence(tokens: Tokens, index: number): boolean {
  return tokens.cases[index] !== TokenCase.lower;
}

/** "Acme Corp. The firm" ends at Corp.; "Gen. Milley" and "U.S. Senate" do not; "in the U.S. He said" is taken as an end. */
function isAbbreviationEnd(tokens: Tokens, index: number, next: number): boolean {
  const word = tokens.text.slice(tokens.starts[index], tokens.ends[index]! - 1);
  const opener = tokens.text.slice(tokens.starts[next], tokens.ends[next]);
  if (word.includes('.')) return OPENERS.has(opener);
  if (word.length === 1) return false;
  if (!ABBREVIATIONS.has(word)) return true;
  return MAY_END_SENTENCE.has(word) && OPENERS.has(opener);
}

/** Words that, capitalised after an abbreviation, open a new sentence. */
const OPENERS = new Set(
  'The A An He She It They We I You This That These Those But And In On At As For After Before When While If His Her Its Their There'.split(
    ' ',
  ),
);

/** The sentences of a text, covering all its tokens in order. Linear in the number of tokens. */
export function findSentences(tokens: Tokens): Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  let paragraph = 0;
  /** The last token so far that is no closing mark. */
  let content = 0;
  const close = (end: number) => {
    if (end > first) sentences.push({ first, end, paragraph });
    first = end;
  };
  for (let i = 1; i < tokens.count; i++) {
    if (!isMarkOf(CLOSERS, tokens, i - 1)) content = i - 1;
    if (tokens.spaceBefore[i] === 0) continue;
    if (hasLineBreakBefore(tokens, i)) {
      close(i);
      paragraph++;
      continue;
    }
    if (!canOpenSentence(tokens, i)) continue;
    const last = Math.max(first, content);
    if (isMarkOf(STOPS, tokens, last)) close(i);
    else if (last === i - 1 && endsWithStop(tokens, last) && isAbbreviationEnd(tokens, last, i)) close(i);
  }
  close(tokens.count);
  return sentences;
}

function isMarkOf(marks: ReadonlySet<number>, tokens: Tokens, index: number): boolean {
  return tokens.kinds[index] === TokenKind.punctuation && marks.has(tokens.text.charCodeAt(tokens.starts[index]!));
}

function endsWithStop(tokens: Tokens, index: number): boolean {
  return tokens.kinds[index] === TokenKind.word && tokens.text.charCodeAt(tokens.ends[index]! - 1) === 0x2e;
}
