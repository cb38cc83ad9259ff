/** What the descriptions draw on: the glossary, and the two days that matter to the reader. */
import type { IsoDate } from '../model/date.ts';
import type { Glossary, GlossaryEntity } from '../model/glossary.ts';
import type { Entity } from '../model/mention.ts';

export interface Facts {
  readonly glossary: Glossary;
  /** The article's date; null if it has none. */
  readonly publishedAt: IsoDate | null;
  readonly today: IsoDate;
}

/** The glossary's record of a linked entity, else null. */
export function recordOf(entity: Entity, { glossary }: Facts): GlossaryEntity | null {
  return entity.link.status === 'linked' ? glossary.entityById(entity.link.id) : null;
}
