/** People and organizations as the article names them, and which glossary entry, if any, they are. */
import type { Evidence } from './evidence.ts';
import type { EntityKind, Pronoun } from './glossary.ts';
import type { Span } from './span.ts';

/** One place where an entity is named. Pronouns and descriptions ("the minister") are not mentions. */
export interface Mention extends Span {
  readonly text: string;
}

/** An entry that may be meant, with what speaks for it. */
export interface LinkCandidate {
  readonly id: string;
  readonly name: string;
  readonly score: number;
  /** What would decide, in the glossary's words: `Senator, Ohio`. */
  readonly clue: string | null;
}

/** Which glossary entry an entity is: decided, undecided between several, or none. */
export type EntityLink =
  | { readonly status: 'linked'; readonly id: string; readonly score: number; readonly pinned?: true }
  | { readonly status: 'ambiguous'; readonly candidates: readonly LinkCandidate[] }
  | { readonly status: 'none' };

/** What the article itself calls somebody: "White House spokeswoman". */
export interface RoleInText extends Span {
  readonly text: string;
  readonly rule: string;
}

/** A description without a name that stands for the entity: "the minister", "the 52-year-old". */
export interface Description extends Span {
  readonly text: string;
}

/** One person or organization of the article, all its mentions joined. */
export interface Entity {
  /** Unique in the article: `p1`, `o3`. */
  readonly key: string;
  readonly kind: EntityKind;
  /** Fullest name in the article, or the glossary's name when only short forms occur. */
  readonly name: string;
  readonly shortNames: readonly string[];
  /** In text order; never empty, save for `inferred` entities. */
  readonly mentions: readonly Mention[];
  readonly descriptions: readonly Description[];
  readonly rolesInText: readonly RoleInText[];
  readonly link: EntityLink;
  /** As the text shows it, else as the glossary says, else null. */
  readonly pronoun: Pronoun | null;
  /** Not named: the holder of an office that the text mentions ("the prime minister"), by our inference. */
  readonly inferred?: true;
  readonly evidence: readonly Evidence[];
}
