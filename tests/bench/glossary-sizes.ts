/** Glossaries of several sizes out of the packed one: a share of its records, and the same with copies under other names. */
import { draftEntity, type EntityDraft } from '../../utils/glossary/draft.ts';
import { openGlossary } from '../../utils/glossary/open-glossary.ts';
import { writeGlossary } from '../../utils/glossary/write-glossary.ts';
import type { Glossary } from '../../utils/model/glossary.ts';

/** One of `every` records. */
export function sampleRecords(glossary: Glossary, every: number): EntityDraft[] {
  return [...glossary.ids()]
    .filter((_, place) => place % every === 0)
    .map((id) => draftEntity(glossary.entityById(id)!));
}

const SYLLABLES = ['ba', 'del', 'fo', 'gri', 'ku', 'mon', 'pel', 'ros', 'vin'];

/** The records and `copies` (at most nine) of each, whose names no text has: `Ada Lind` -> `Adaba Lindba`. */
export function withAlteredCopies(records: readonly EntityDraft[], copies: number): EntityDraft[] {
  const altered = SYLLABLES.slice(0, copies).flatMap((syllable, copy) => {
    const alter = (name: string) => name.replace(/\p{Lu}\p{L}*/gu, (word) => word + syllable);
    const alterPart = (name: string | null) => (name === null ? null : alter(name));
    return records.map((record) => ({
      ...record,
      id: `copy${copy}:${record.id}`,
      name: alter(record.name),
      aliases: record.aliases.map(alter),
      tenures: record.tenures.map((tenure) => ({
        ...tenure,
        organization: alterPart(tenure.organization),
        place: alterPart(tenure.place),
      })),
    }));
  });
  return [...records, ...altered];
}

export function glossaryOf(records: readonly EntityDraft[]): Glossary {
  return openGlossary(writeGlossary(records));
}
