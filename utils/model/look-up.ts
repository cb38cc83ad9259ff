/** The answer to a look-up in the whole glossary: a name, or an office and its place. */
import type { Role } from './context.ts';
import type { IsoDate } from './date.ts';
import type { GlossaryEntity } from './glossary.ts';

export interface LookUpHit {
  readonly entity: GlossaryEntity;
  /** On `LookUpAnswer.date`; for an organization, empty. */
  readonly rolesThen: readonly Role[];
  readonly rolesNow: readonly Role[];
  /** Who headed the organization on `LookUpAnswer.date`. */
  readonly heads: readonly { readonly name: string; readonly role: Role }[];
}

export interface LookUpAnswer {
  readonly query: string;
  /** The day that `rolesThen` and `heads` are about: the article's, else today. */
  readonly date: IsoDate;
  /** Most famous first. */
  readonly hits: readonly LookUpHit[];
  /** False if the glossary could not be opened. */
  readonly hasGlossary: boolean;
}
