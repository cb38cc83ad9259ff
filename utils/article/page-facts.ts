/** What a page says about itself outside its text: meta elements, JSON-LD, the elements that metadata stands in. */
import { findArticleObject, type JsonObject, readJsonLd } from './json-ld.ts';

export interface PageFacts {
  readonly url: string;
  readonly document: Document;
  /** `content` by lower-case `name`, `property`, `itemprop` or `http-equiv`; the first of each. */
  readonly meta: ReadonlyMap<string, string>;
  readonly jsonLd: readonly JsonObject[];
  readonly article: JsonObject | null;
}

export function gatherFacts(document: Document, url: string): PageFacts {
  const meta = new Map<string, string>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const content = element.getAttribute('content')?.trim();
    if (!content) continue;
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const key = element.getAttribute(attribute)?.trim().toLowerCase();
      if (key && !meta.has(key)) meta.set(key, content);
    }
  }
  const jsonLd = readJsonLd(document);
  return { url, document, meta, jsonLd, article: findArticleObject(jsonLd, url) };
}

/** The first of the named meta values that the page has. */
export function firstMeta(facts: PageFacts, names: readonly string[]): string | null {
  for (const name of names) {
    const value = facts.meta.get(name);
    if (value) return value;
  }
  return null;
}
