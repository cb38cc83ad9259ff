/** Where one tab stands, from press to result: a closed union that the sidebar draws member by member. */
import type { NotAnArticleReason } from './article.ts';
import type { ReadingContext } from './context.ts';

/** Pages that browsers close to every extension. */
export type RestrictedPage = 'browser-page' | 'extension-store' | 'pdf' | 'local-file' | 'unknown';

/** Why a page waits for the reader: never pressed on it, it moved on since, or the browser took the permission back. */
export type PermissionReason = 'not-pressed' | 'moved-on' | 'refused';

export type FailureReason = 'page-closed' | 'page-silent' | 'analysis-broke';

export type TabState =
  /** The worker owes an answer. */
  | { readonly kind: 'reading' }
  | { readonly kind: 'ready'; readonly context: ReadingContext }
  | { readonly kind: 'notAnArticle'; readonly reason: NotAnArticleReason }
  | { readonly kind: 'needsPermission'; readonly reason: PermissionReason }
  | { readonly kind: 'restrictedPage'; readonly page: RestrictedPage }
  | { readonly kind: 'failed'; readonly reason: FailureReason };

/** A state and the page it is about, so that late answers for another page can be told apart. */
export interface TabReport {
  readonly tabId: number;
  /** Without the fragment; null where the browser does not let us see it. */
  readonly url: string | null;
  readonly state: TabState;
}

/** The same document for us: `https://a.example/x#top` -> `https://a.example/x`. */
export function withoutFragment(url: string): string {
  const hash = url.indexOf('#');
  return hash < 0 ? url : url.slice(0, hash);
}
