/** The whole answer for one article: what the sidebar shows and what `npm run analyze` prints (schema 1). */

import type { RelatedLink } from './article.ts';
import type { CoverageItem } from './coverage.ts';
import type { IsoDate } from './date.ts';
import type { Evidence } from './evidence.ts';
import type { GlossaryInfo, Listing, Pronoun, SourceNote } from './glossary.ts';
import type { MetBefore } from './memory.ts';
import type { LinkCandidate, Mention } from './mention.ts';
import type { Quote } from './quote.ts';

/** An office as shown for a date. */
export interface Role {
  readonly title: string;
  readonly organization: string | null;
  readonly place: string | null;
  readonly start: IsoDate | null;
  readonly end: IsoDate | null;
  readonly endApprox?: boolean;
  /** Open when last seen on this date. */
  readonly asOf: IsoDate | null;
  readonly acting?: boolean;
  readonly source: string;
}

/** The part somebody plays in the text. */
export type Part = 'speaks' | 'spoken-about' | 'only-named';

export interface EntityInContext {
  readonly key: string;
  readonly name: string;
  readonly glossaryId: string | null;
  /** The close call, where it was one. */
  readonly candidates: readonly LinkCandidate[];
  readonly shortNames: readonly string[];
  readonly mentions: readonly Mention[];
  readonly rolesInText: readonly string[];
  readonly part: Part;
  readonly country: string | null;
  readonly background: string | null;
  readonly links: Readonly<Record<string, string>>;
  readonly sources: readonly SourceNote[];
  readonly fromMemory: boolean;
  readonly inferred?: true;
  readonly evidence: readonly Evidence[];
}

export interface PersonInContext extends EntityInContext {
  readonly rolesThen: readonly Role[];
  readonly rolesNow: readonly Role[];
  readonly pronoun: Pronoun | null;
  readonly party: string | null;
  readonly born: IsoDate | null;
  readonly died: IsoDate | null;
}

export interface OrganizationInContext extends EntityInContext {
  readonly type: string | null;
  readonly founded: IsoDate | null;
  readonly dissolved: IsoDate | null;
  readonly succeededBy: string | null;
  readonly parent: string | null;
  readonly listings: readonly Listing[];
  /** Who headed it on the article's date. */
  readonly heads: readonly { readonly name: string; readonly role: Role }[];
}

/** A change between the article's date and today: "Pam Bondi left office on …". */
export interface SinceArticle {
  readonly key: string;
  readonly kind: 'left-office' | 'took-office' | 'died' | 'dissolved' | 'renamed';
  readonly role: Role | null;
  readonly date: IsoDate | null;
}

export interface ArticleInContext {
  readonly title: string;
  readonly byline: string | null;
  readonly publishedAt: IsoDate | null;
  readonly siteName: string | null;
  readonly lang: string | null;
  readonly url: string;
  readonly text: string;
  readonly relatedLinks: readonly RelatedLink[];
  readonly quality: 'sure' | 'doubtful';
}

export interface ReadingContext {
  readonly schema: 1;
  readonly article: ArticleInContext;
  readonly people: readonly PersonInContext[];
  readonly organizations: readonly OrganizationInContext[];
  readonly quotes: readonly Quote[];
  readonly coverage: readonly CoverageItem[];
  /** Whom the reader met in earlier articles: only in the sidebar, and only with the memory on. */
  readonly met?: readonly MetBefore[];
  readonly sinceArticle: readonly SinceArticle[];
  /** What language and glossary allowed: shown to the reader when something is missing. */
  readonly notes: readonly ContextNote[];
  readonly glossary: GlossaryInfo | null;
}

export type ContextNote =
  | 'language-not-supported'
  | 'no-date'
  | 'extraction-doubtful'
  | 'glossary-missing'
  | 'text-cut';
