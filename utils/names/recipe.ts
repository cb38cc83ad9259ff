/** Tells recipes and diet plans, where every dish, drink and measure is written like a name. */
import type { NamesDocument } from './document.ts';

const MEASURES = new Set(
  'tbsp tsp cup cups tablespoon tablespoons teaspoon teaspoons oz ounce ounces grams preheat oven skillet saucepan simmer sauté sautéed chopped diced minced sliced peeled servings'.split(
    ' ',
  ),
);
/** So many of them, and so large a share of all words, make a recipe. */
const LEAST = 8;
const LEAST_SHARE = 0.01;

/** Asked for every name. */
const known = new WeakMap<NamesDocument, boolean>();

export function isRecipe(document: NamesDocument): boolean {
  const told = known.get(document) ?? hasMeasures(document);
  known.set(document, told);
  return told;
}

function hasMeasures({ words, tokens }: NamesDocument): boolean {
  const isMeasure = words.texts.map((word) => MEASURES.has(word));
  if (!isMeasure.includes(true)) return false;
  const count = words.idOf.reduce((sum, id) => sum + (isMeasure[id] ? 1 : 0), 0);
  return count >= Math.max(LEAST, LEAST_SHARE * tokens.count);
}
