/** What else to read: chosen from the reader's memory and feeds, then the links that the page itself offers. */
import { addressKey } from '../coverage/address.ts';
import { chooseCoverage } from '../coverage/rank.ts';
import { type DocumentCounts, NO_DOCUMENTS } from '../coverage/rarity.ts';
import { entityKey, signatureOf } from '../coverage/signature.ts';
import type { Article, RelatedLink } from '../model/article.ts';
import type { CoverageItem, PastArticle, Signature } from '../model/coverage.ts';

interface NamedEntity {
  readonly glossaryId: string | null;
  readonly name: string;
  readonly mentions: readonly unknown[];
}

/** What the article is about, for comparing it with others and for remembering it. */
export function signatureOfArticle(
  article: Pick<Article, 'title' | 'text'>,
  entities: readonly NamedEntity[],
): Signature {
  return signatureOf({
    title: article.title,
    text: article.text,
    entities: entities.map(({ glossaryId, name, mentions }) => ({ glossaryId, name, mentions: mentions.length })),
  });
}

function fromPage({ title, url }: RelatedLink): CoverageItem {
  return {
    title,
    url,
    from: 'page',
    outlet: null,
    date: null,
    relation: 'page-link',
    reasons: ['linked by the page'],
    alsoIn: [],
  };
}

type ReadArticle = Pick<Article, 'url' | 'title' | 'text' | 'publishedAt' | 'siteName' | 'relatedLinks'>;

/** Entity key -> name for the reader. */
export function namesByKey(entities: readonly NamedEntity[]): ReadonlyMap<string, string> {
  return new Map(entities.map((entity) => [entityKey(entity), entity.name]));
}

/** Ranked coverage first, page links after it, each URL once. `counts` tell how rare a word is among the reader's articles. */
export function chooseRelated(
  article: ReadArticle,
  entities: readonly NamedEntity[],
  past: readonly PastArticle[],
  counts: DocumentCounts = NO_DOCUMENTS,
): CoverageItem[] {
  const query = {
    url: article.url,
    title: article.title,
    date: article.publishedAt,
    outlet: article.siteName,
    signature: signatureOfArticle(article, entities),
    names: namesByKey(entities),
  };
  const chosen = past.length > 0 ? chooseCoverage(query, past, counts) : [];
  const shown = new Set(chosen.map(({ url }) => addressKey(url)));
  return [...chosen, ...article.relatedLinks.filter(({ url }) => !shown.has(addressKey(url))).map(fromPage)];
}
