/** Words that copies of the corpus put before a name at the start of a sentence, which no name begins with: `Meanwhile Smith`, `Giant Acme`. */
import { SENTENCE_OPENERS } from '../../utils/names/data/sentence-openers.ts';

const GERUNDS_AND_MORE =
  'getting following using watching dismissing leaving joining citing quoting calling facing losing today yesterday both elsewhere central downtown troubled struggling debt-laden state-owned second-seeded top-seeded second-placed giant leaders beat given led backed asked born old young little nice good';

export const OPENERS: readonly string[] = [...SENTENCE_OPENERS, ...GERUNDS_AND_MORE.split(' ')].map(
  (word) => word.charAt(0).toUpperCase() + word.slice(1),
);
