/** What the info section of a glossary file holds, as JSON. */
import type { SourceNote } from '../model/glossary.ts';

export interface FileInfo {
  readonly people: number;
  readonly organizations: number;
  readonly forms: number;
  /** Most used first; records name them by their place here. */
  readonly sources: readonly SourceNote[];
}
