/** An entity while it is put together: the names found for it, before roles, links and the final shape. */
import type { Evidence } from '../model/evidence.ts';
import type { EntityKind } from '../model/glossary.ts';
import type { NameSpan } from './name-span.ts';

export interface EntityDraft {
  readonly kind: EntityKind;
  /** In text order. */
  readonly spans: NameSpan[];
  /** Fullest name in the text. */
  name: string;
  readonly shortNames: Set<string>;
  readonly evidence: Evidence[];
}
