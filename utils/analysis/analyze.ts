/** One article to one answer, from top to bottom: who is in it, what they held and hold, what they say, what else to read. */
import { NO_GLOSSARY } from '../glossary/no-glossary.ts';
import type { Article } from '../model/article.ts';
import type { ReadingContext } from '../model/context.ts';
import type { PastArticle } from '../model/coverage.ts';
import type { IsoDate } from '../model/date.ts';
import type { Glossary } from '../model/glossary.ts';
import type { NameModel } from '../names/name-model.ts';
import { readNames } from '../names/read-names.ts';
import { readQuotes } from '../quotes/read-quotes.ts';
import { chooseRelated } from './choose-related.ts';
import { cutText } from './cut-text.ts';
import { describeOrganization } from './describe-organization.ts';
import { describePerson } from './describe-person.ts';
import type { Facts } from './facts.ts';
import { findNotes, isSupportedLanguage } from './notes.ts';
import { orderByPart, partsOf } from './parts.ts';
import { listChangesSince } from './since-article.ts';

/** What the analysis knows before it reads. */
export interface Knowledge {
  /** Null if the packed file is missing or damaged: names and quotes are read all the same. */
  readonly glossary: Glossary | null;
  /** Null: rules alone find the names. */
  readonly nameModel: NameModel | null;
}

export interface AnalysisInput extends Knowledge {
  readonly article: Article;
  /** The day that "now" means. */
  readonly today: IsoDate;
  /** Articles read before and items of feeds, to choose related coverage from. */
  readonly past?: readonly PastArticle[];
  /** The reader's decisions: folded name -> glossary id, or null for none that we know. */
  readonly pins?: Readonly<Record<string, string | null>>;
}

const NOBODY = { schema: 1, people: [], organizations: [], quotes: [], sinceArticle: [] } as const;

/** Without the blocks, which only the page needs. */
function shownOf({ blocks: _, ...article }: Article): ReadingContext['article'] {
  return article;
}

/** Pure and deterministic; never throws for any article. Texts beyond 600,000 UTF-16 units are cut, with a note. */
export function analyze(input: AnalysisInput): ReadingContext {
  const article = cutText(input.article);
  const glossary = input.glossary ?? NO_GLOSSARY;
  const notes = findNotes(input, article);
  if (!isSupportedLanguage(article.lang)) {
    const coverage = chooseRelated(article, [], input.past ?? []);
    return { ...NOBODY, article: shownOf(article), coverage, notes, glossary: input.glossary?.info ?? null };
  }

  const names = readNames(article, glossary, {
    ...(input.nameModel ? { model: input.nameModel } : {}),
    ...(input.pins ? { pins: input.pins } : {}),
  });
  const quotes = readQuotes(article, names.entities, names.tokens, names.sentences);

  const parts = partsOf(article, names.entities, quotes);
  const facts: Facts = { glossary, publishedAt: article.publishedAt, today: input.today };
  const ordered = orderByPart(names.entities, parts);
  const people = ordered.filter(({ kind }) => kind === 'person').map((entity) => describePerson(entity, parts, facts));
  const organizations = ordered
    .filter(({ kind }) => kind === 'organization')
    .map((entity) => describeOrganization(entity, parts, facts));

  return {
    schema: 1,
    article: shownOf(article),
    people,
    organizations,
    quotes,
    coverage: chooseRelated(article, [...people, ...organizations], input.past ?? []),
    sinceArticle: listChangesSince(names.entities, facts),
    notes,
    glossary: input.glossary?.info ?? null,
  };
}
