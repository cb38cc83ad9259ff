/** Tells whether what was read is an article at all, and how sure that is. */
import type { NotAnArticleReason } from '../model/article.ts';
import type { PageBlock } from './blocks.ts';

/** A brief has at least a few sentences. */
const MIN_CHARACTERS = 250;
/** Of the text of a listing page most is links. */
const MAX_LINK_SHARE = 0.5;
/** Ends like a sentence, closing marks included. */
const SENTENCE_END = /[.!?…。।؟]["'”’»)\]]*$/;

export function whyNoArticle(blocks: readonly PageBlock[]): NotAnArticleReason | null {
  const characters = blocks.reduce((sum, block) => sum + block.text.length, 0);
  if (characters === 0) return 'no-article-found';
  const links = blocks.reduce((sum, block) => sum + block.linkCharacters, 0);
  if (links / characters > MAX_LINK_SHARE) return 'listing';
  const sentences = blocks.filter((block) => SENTENCE_END.test(block.text)).length;
  if (characters < MIN_CHARACTERS || sentences === 0) return 'too-little-text';
  return null;
}
