/** What stands at a token and at two tokens on either side of it within the sentence, laid side by side for the features. */

import type { Sentence } from '../../text/sentences.ts';
import type { NamesDocument } from '../document.ts';
import type { Runs } from './runs.ts';
import type { TokenFacts } from './token-facts.ts';

/** Places in a window. */
export const FAR_LEFT = 0;
export const LEFT = 1;
export const HERE = 2;
export const RIGHT = 3;
export const FAR_RIGHT = 4;
const PLACES = 5;

/** Stand for what is outside the sentence, and for the name counts of a word without a capital. */
const BEFORE_SENTENCE = 1;
const AFTER_SENTENCE = 2;
const NO_SHAPE = 20;
export const NO_NAMES = 40;

export interface Window {
  readonly words: Int32Array;
  readonly lists: Int32Array;
  readonly shapes: Uint8Array;
  readonly places: Uint8Array;
  readonly forms: Uint8Array;
  readonly names: Uint8Array;
  /** Moves the window to a token of the sentence. */
  moveTo(index: number, sentence: Sentence): void;
}

/** One window for the whole text: each token would cost fresh arrays otherwise. */
export function createWindow({ words: { idOf } }: NamesDocument, runs: Runs, facts: TokenFacts): Window {
  const words = new Int32Array(PLACES);
  const lists = new Int32Array(PLACES);
  const shapes = new Uint8Array(PLACES);
  const places = new Uint8Array(PLACES);
  const forms = new Uint8Array(PLACES);
  const names = new Uint8Array(PLACES);
  const moveTo = (index: number, { first, end }: Sentence): void => {
    for (let place = 0; place < PLACES; place++) {
      const at = index + place - HERE;
      const isWithin = at >= first && at < end;
      const id = isWithin ? idOf[at]! : 0;
      words[place] = isWithin ? facts.hashes[id]! : at < first ? BEFORE_SENTENCE : AFTER_SENTENCE;
      lists[place] = isWithin ? facts.lists[id]! : 0;
      shapes[place] = isWithin ? facts.shapes[at]! : NO_SHAPE;
      places[place] = isWithin ? facts.places[at]! : 0;
      forms[place] = isWithin ? facts.forms[at]! : 0;
      names[place] = isWithin && runs.first[at]! >= 0 ? facts.nameBuckets[id]! : NO_NAMES;
    }
  };
  return { words, lists, shapes, places, forms, names, moveTo };
}
