/** Puts an article into context with all that is known: glossary, tagger, the reader's decisions, today's date. */
import { analyze } from '../../utils/analysis/analyze.ts';
import { today } from '../../utils/browser/today.ts';
import type { Article } from '../../utils/model/article.ts';
import type { ReadingContext } from '../../utils/model/context.ts';
import type { Pin } from '../../utils/model/correction.ts';
import { corrections } from '../../utils/storage/corrections.ts';
import { foldName } from '../../utils/text/normalise.ts';
import { loadKnowledge } from './knowledge.ts';

/** Decisions that may not (private window) or could not be stored: they hold while the worker lives. */
const unstoredPins: Pin[] = [];

export function keepUnstoredPin(pin: Pin): void {
  unstoredPins.push(pin);
}

async function pinsByName(): Promise<Record<string, string | null>> {
  const { pins } = await corrections.get();
  return Object.fromEntries([...pins, ...unstoredPins].map(({ name, id }) => [foldName(name), id]));
}

export async function analyseArticle(article: Article): Promise<ReadingContext> {
  const [knowledge, pins] = await Promise.all([loadKnowledge(), pinsByName()]);
  return analyze({ article, ...knowledge, today: today(), pins });
}
