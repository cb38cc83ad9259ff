/** An entity while it is put together: names, roles and link fill in step by step. */
import type { Evidence } from '../model/evidence.ts';
import type { EntityKind } from '../model/glossary.ts';
import type { EntityLink, RoleInText } from '../model/mention.ts';
import type { NameSpan } from './name-span.ts';

export interface EntityDraft {
  readonly kind: EntityKind;
  /** In text order. */
  readonly spans: NameSpan[];
  /** Fullest name in the text. */
  name: string;
  readonly shortNames: Set<string>;
  roles: RoleInText[];
  link: EntityLink;
  /** What honorifics before the name showed. */
  gender: 'he' | 'she' | null;
  readonly evidence: Evidence[];
}

export function draftEntity(kind: EntityKind, first: NameSpan): EntityDraft {
  return {
    kind,
    spans: [first],
    name: '',
    shortNames: new Set(),
    roles: [],
    link: { status: 'none' },
    gender: null,
    evidence: [],
  };
}
