/** An article as it was read from a page: text in blocks, with what the page says about it. */
import type { IsoDate } from './date.ts';
import type { Span } from './span.ts';

export type BlockKind = 'standfirst' | 'heading' | 'paragraph' | 'list-item' | 'blockquote' | 'preformatted';

/** One block of the article; its span cuts it out of `Article.text`. */
export interface Block extends Span {
  readonly kind: BlockKind;
}

/** A link that the page itself offers as further reading. */
export interface RelatedLink {
  readonly title: string;
  readonly url: string;
}

/** How sure we are that `text` is the article, the whole article and nothing else. */
export type ExtractionQuality = 'sure' | 'doubtful';

export interface Article {
  readonly url: string;
  readonly title: string;
  readonly byline: string | null;
  readonly siteName: string | null;
  readonly publishedAt: IsoDate | null;
  /** BCP 47 tag, lower case, e.g. `en` or `en-gb`; null if neither page nor text tells. */
  readonly lang: string | null;
  /** The blocks joined by a blank line; NFC. All spans point into it. */
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly relatedLinks: readonly RelatedLink[];
  readonly quality: ExtractionQuality;
}

/** Why a page is not shown as an article. */
export type NotAnArticleReason = 'too-little-text' | 'listing' | 'no-article-found' | 'too-large';

export type ReadResult =
  | { readonly ok: true; readonly article: Article }
  | { readonly ok: false; readonly reason: NotAnArticleReason };

/** What separates two blocks in `Article.text`. */
export const BLOCK_SEPARATOR = '\n\n';

/** What a page hands over when it is read; `url` without the fragment. */
export type PageReading =
  | { readonly ok: true; readonly url: string; readonly article: Article }
  | { readonly ok: false; readonly url: string; readonly reason: NotAnArticleReason };
