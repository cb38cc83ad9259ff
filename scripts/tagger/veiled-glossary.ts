/** A glossary that hides part of what it knows, so that the tagger learns names that no glossary holds. */
import type { Glossary } from '../../utils/model/glossary.ts';
import { hashWord, mix } from '../../utils/names/tagger/hash.ts';

/** @param share of forms and of name counts that are hidden, the same ones for the same seed. */
export function veilGlossary(glossary: Glossary, share: number, seed: number): Glossary {
  const isHidden = (word: string) => (mix(seed, hashWord(word), 1, 2) >>> 0) / 4294967296 < share;
  return {
    ...glossary,
    match: (tokens) =>
      glossary
        .match(tokens)
        .filter(
          ({ firstToken, endToken }) =>
            !isHidden(tokens.text.slice(tokens.starts[firstToken], tokens.ends[endToken - 1])),
        ),
    nameCounts: (word) => (isHidden(word) ? { given: 0, family: 0 } : glossary.nameCounts(word)),
  };
}
