/** Reads quotes of short texts in tests: entities are named by the test, with every place where a form of theirs stands. */
import type { Block } from '../../../utils/model/article.ts';
import type { Pronoun } from '../../../utils/model/glossary.ts';
import type { Entity } from '../../../utils/model/mention.ts';
import type { Quote } from '../../../utils/model/quote.ts';
import { readQuotes } from '../../../utils/quotes/read-quotes.ts';
import { findSentences } from '../../../utils/text/sentences.ts';
import { tokenise } from '../../../utils/text/tokenise.ts';

export interface Named {
  readonly name: string;
  readonly kind?: Entity['kind'];
  readonly pronoun?: Pronoun;
}

function entitiesIn(text: string, named: readonly Named[]): Entity[] {
  return named.map(({ name, kind = 'person', pronoun = null as Pronoun | null }) => ({
    key: name,
    kind,
    name,
    shortNames: [],
    mentions: Array.from(text.matchAll(new RegExp(name, 'gu')), ({ index }) => ({
      start: index,
      end: index + name.length,
      text: name,
    })),
    descriptions: [],
    rolesInText: [],
    link: { status: 'none' },
    pronoun,
    evidence: [],
  }));
}

/** The quotes of `text`; the key of each entity is its name. */
export function read(text: string, named: readonly Named[] = [], blocks?: readonly Block[]): Quote[] {
  const tokens = tokenise(text);
  return readQuotes({ text, ...(blocks ? { blocks } : {}) }, entitiesIn(text, named), tokens, findSentences(tokens));
}
