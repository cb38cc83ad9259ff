/** Tells the language of an article: as the page declares it, unless the text plainly says otherwise. */
import { firstMeta, type PageFacts } from './page-facts.ts';
import { SCRIPTS, STOP_WORDS } from './stop-words.ts';
import { LETTERS, wordsOf } from './words.ts';

const SAMPLE_CHARACTERS = 6000;
/** Running text of any of these languages has at least this share of its stop words. */
const MIN_SHARE = 0.12;
/** A language whose stop words are this rare is not what the text is written in. */
const MAX_FOREIGN_SHARE = 0.05;
/** Fewer words than this tell nothing. */
const MIN_WORDS = 30;
const SCRIPT_SHARE = 0.3;
/** Japanese mixes Han with its own letters: a few of those are enough. */
const JAPANESE_SHARE = SCRIPT_SHARE / 2;

const LETTER = new RegExp(`[${LETTERS}]`, 'g');
/** Letters of other scripts than Latin. */
const BEYOND_LATIN = /[\u0370-\u1dff\u3040-\uffff]/g;

const SETS = Object.entries(STOP_WORDS).map(([lang, words]) => [lang, new Set(words.split(' '))] as const);

interface Guess {
  readonly lang: string;
  readonly shareOf: (lang: string) => number;
}

function guessFrom(text: string): Guess | null {
  const sample = text.slice(0, SAMPLE_CHARACTERS).toLowerCase();
  const letters = sample.match(LETTER)?.length ?? 0;
  if (letters === 0) return null;
  const shareIn = (pattern: RegExp) => (sample.match(pattern)?.length ?? 0) / letters;
  // Each script's expression takes a while to compile; Latin letters alone need none of them.
  if (shareIn(BEYOND_LATIN) >= JAPANESE_SHARE) {
    const script = SCRIPTS.find(
      ([lang, pattern]) => shareIn(pattern) >= (lang === 'ja' ? JAPANESE_SHARE : SCRIPT_SHARE),
    );
    if (script) return { lang: script[0], shareOf: () => 0 };
  }
  const words = wordsOf(sample);
  if (words.length < MIN_WORDS) return null;
  const shares = new Map(
    SETS.map(([lang, set]) => [lang, words.filter((word) => set.has(word)).length / words.length]),
  );
  const shareOf = (lang: string) => shares.get(lang) ?? 0;
  const best = [...shares.keys()].reduce((a, b) => (shareOf(b) > shareOf(a) ? b : a));
  return shareOf(best) >= MIN_SHARE ? { lang: best, shareOf } : null;
}

/** The language by its script or stop words, or null if the text is too short or none of those known. */
export function detectLanguage(text: string): string | null {
  return guessFrom(text)?.lang ?? null;
}

const tagIn = (value: string | null | undefined) =>
  /^\s*([a-z]{2,3}(?:[-_][a-z0-9]{2,8})*)\s*$/i
    .exec(value ?? '')?.[1]
    ?.toLowerCase()
    .replaceAll('_', '-') ?? null;

/** BCP 47 tag in lower case, or null. A template's `<html lang="en">` round a Spanish text yields to the text. */
export function findLanguage(facts: PageFacts, text: string): string | null {
  const declared =
    tagIn(facts.document.documentElement?.getAttribute('lang')) ??
    tagIn(firstMeta(facts, ['content-language', 'language', 'dc.language', 'inlanguage', 'og:locale']));
  const guess = guessFrom(text);
  if (declared === null || guess === null) return declared ?? guess?.lang ?? null;
  const base = declared.split('-')[0]!;
  const isKnown = base in STOP_WORDS || SCRIPTS.some(([lang]) => lang === base);
  if (base === guess.lang || !isKnown) return declared;
  const isOfOtherScript = !(guess.lang in STOP_WORDS) !== !(base in STOP_WORDS);
  return isOfOtherScript || guess.shareOf(base) <= MAX_FOREIGN_SHARE ? guess.lang : declared;
}
