/** Who is who in a text: the table of contents of this room. */
import type { Block } from '../model/article.ts';
import type { IsoDate } from '../model/date.ts';
import type { Glossary } from '../model/glossary.ts';
import type { Entity } from '../model/mention.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Tokens } from '../text/tokenise.ts';
import { agreeInLists } from './agree-in-lists.ts';
import { agreeOnAbbreviations } from './agree-on-abbreviations.ts';
import { agreeOnSurnames } from './agree-on-surnames.ts';
import { agreeOnTypes } from './agree-on-types.ts';
import { addDescriptions } from './descriptions.ts';
import { readDocument } from './document.ts';
import { extendNames } from './extend-names.ts';
import { findNames } from './find-names.ts';
import { finishEntities } from './finish-entities.ts';
import { joinNames } from './join/join-names.ts';
import { mergeLinked } from './join/merge-linked.ts';
import { linkEntities } from './link/link-entities.ts';
import type { NameModel } from './name-model.ts';
import { inferHolders } from './offices/infer-holders.ts';
import { addPronouns } from './pronouns.ts';
import { repairTypes } from './repair-types.ts';
import { addRoles } from './roles/read-roles.ts';
import { splitNames } from './split-names.ts';
import { tagNames } from './tagger/decode.ts';

export interface NamesInput {
  /** NFC; all spans point into it. */
  readonly text: string;
  readonly blocks?: readonly Block[];
  readonly title?: string;
  readonly publishedAt: IsoDate | null;
  /** BCP 47, lower case. */
  readonly lang?: string | null;
}

export interface NamesOptions {
  /** The trained tagger; without it, rules alone find the names. */
  readonly model?: NameModel;
  /** The reader's choices: name in the article -> glossary id, or null for "none of them". */
  readonly pins?: Readonly<Record<string, string | null>>;
}

export interface NamesResult {
  /** In order of first mention; inferred ones last. */
  readonly entities: readonly Entity[];
  readonly tokens: Tokens;
  readonly sentences: readonly Sentence[];
}

/** Reads the names of an article. Linear in the text; never throws for any text. */
export function readNames(input: NamesInput, glossary: Glossary, options: NamesOptions = {}): NamesResult {
  const document = readDocument(input.text, glossary);
  const tagged = options.model ? tagNames(document, options.model) : findNames(document);
  const found = extendNames(document, repairTypes(document, splitNames(document, tagged)));
  const listed = agreeInLists(document, agreeOnAbbreviations(document, found));
  const spans = agreeOnTypes(document, agreeOnSurnames(document, listed));
  const drafts = joinNames(document, spans);
  addRoles(document, drafts);
  linkEntities(document, spans, drafts, input.publishedAt, options.pins ?? {});
  const named = addPronouns(document, finishEntities(document, mergeLinked(drafts)));
  const entities = inferHolders(document, addDescriptions(document, named), input.publishedAt);
  return { entities, tokens: document.tokens, sentences: document.sentences };
}
