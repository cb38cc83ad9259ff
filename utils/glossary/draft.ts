/** An entity on its way into a glossary file: what the glossary will know of it, plus what only the writer needs. */
import type { EntityKind, GlossaryEntity } from '../model/glossary.ts';

export interface EntityDraft extends GlossaryEntity {
  /** Names, or words of names, that are also everyday words and must not be matched without support. */
  readonly caution: readonly string[];
}

/** Fills in what is not known. */
export function draftEntity(
  known: Partial<EntityDraft> & { readonly id: string; readonly kind: EntityKind; readonly name: string },
): EntityDraft {
  return {
    aliases: [],
    tenures: [],
    country: null,
    party: null,
    pronoun: null,
    born: null,
    died: null,
    type: null,
    founded: null,
    dissolved: null,
    succeededBy: null,
    parent: null,
    listings: [],
    background: null,
    links: {},
    fame: 0,
    sources: [],
    fromMemory: false,
    caution: [],
    ...known,
  };
}
