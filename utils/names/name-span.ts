/** A name as it was found in the text, before it is known whose it is. */

export type NameType = 'person' | 'organization' | 'place' | 'other';

export interface NameSpan {
  /** Tokens, end exclusive. */
  readonly first: number;
  readonly end: number;
  readonly type: NameType;
  /** The rule that gave the type: `tagger`, `honorific`, `organization-ending`. */
  readonly rule: string;
}
