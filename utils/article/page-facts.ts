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

/** What stands around the article's text in the page. */
export interface Surroundings {
  /** The lines right above the text that are not part of it: `By Jane Doe`, `March 5, 2025`. */
  readonly above: readonly string[];
  /** Articles that the page hangs on after this one: what stands in them is said of them. */
  readonly others: readonly Element[];
}

/** The elements that a selector finds outside the other articles, at most `most`. */
export function findElements(facts: PageFacts, selector: string, { others }: Surroundings, most: number): Element[] {
  const found: Element[] = [];
  for (const element of facts.document.querySelectorAll(selector)) {
    if (!others.some((other) => other.contains(element))) found.push(element);
    if (found.length === most) break;
  }
  return found;
}
