/** Keeps hostile and endless pages from stalling the worker: reads the first part of a text that no reader reads to its end. */
import type { Article } from '../model/article.ts';

/** UTF-16 code units; a long book chapter. The longest of 181 saved news pages has 60,000. */
const MOST_TEXT = 600_000;

/** The article itself if it is short enough, else its leading blocks. */
export function cutText(article: Article): Article {
  if (article.text.length <= MOST_TEXT) return article;
  const blocks = article.blocks.filter(({ end }) => end <= MOST_TEXT);
  const end = blocks[blocks.length - 1]?.end ?? MOST_TEXT;
  return { ...article, blocks, text: article.text.slice(0, end) };
}
