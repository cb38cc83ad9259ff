/** Further reading in groups, each item once, with the reason why it is offered. */
import type { ReadingContext } from '../model/context.ts';
import type { CoverageRelation, CoverageSource } from '../model/coverage.ts';
import { dateWords } from './dates.ts';
import { RELATED } from './related-words.ts';
import { RELATIONS } from './strings.ts';

export interface RelatedItem {
  readonly title: string;
  readonly url: string;
  /** `The Dale Courier, 3 May 2025`; null if neither is known. */
  readonly from: string | null;
  readonly reasons: readonly string[];
  /** `Also in The Dale Courier and 3 others`; null if nowhere else. */
  readonly alsoIn: string | null;
  readonly source: CoverageSource;
}

export interface RelatedGroup {
  readonly relation: CoverageRelation;
  readonly title: string;
  readonly items: readonly RelatedItem[];
}

const ORDER: readonly CoverageRelation[] = ['same-story', 'same-people', 'background', 'page-link'];
const isWebAddress = (url: string) => /^https?:\/\//.test(url);

/** `https://www.paper.example/x` -> `paper.example` */
function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '');
}

/** `["Courier", "Herald", "Courier"]` -> `Also in Courier and 1 other`. */
function alsoWords(outlets: readonly string[]): string | null {
  const [first, ...others] = new Set(outlets);
  return first === undefined ? null : RELATED.alsoIn(first, others.length);
}

export function relatedGroups({ article, coverage }: ReadingContext): RelatedGroup[] {
  const seen = new Set<string>();
  const groups = new Map<CoverageRelation, RelatedItem[]>(ORDER.map((relation) => [relation, []]));
  for (const { title, url, outlet, date, relation, reasons, alsoIn, from: source } of coverage) {
    if (!isWebAddress(url) || seen.has(url)) continue;
    seen.add(url);
    const where = outlet ?? (source === 'page' ? null : hostOf(url));
    const from = [where, date ? dateWords(date) : null].filter((part) => part !== null).join(', ');
    const also = alsoIn.filter((other) => isWebAddress(other.url)).map((other) => other.outlet ?? hostOf(other.url));
    groups.get(relation)?.push({ title, url, from: from || null, reasons, alsoIn: alsoWords(also), source });
  }
  for (const { title, url } of article.relatedLinks) {
    if (!isWebAddress(url) || seen.has(url)) continue;
    seen.add(url);
    groups.get('page-link')?.push({ title, url, from: null, reasons: [], alsoIn: null, source: 'page' });
  }
  return ORDER.map((relation) => ({ relation, title: RELATIONS[relation], items: groups.get(relation) ?? [] })).filter(
    ({ items }) => items.length > 0,
  );
}
