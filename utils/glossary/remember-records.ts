/** Decodes each record once: an article asks for the same few entities again and again. */
import type { Glossary, GlossaryEntity } from '../model/glossary.ts';

/** `glossary`, with the records that were asked for kept as long as the returned object: meant for one article. */
export function rememberRecords(glossary: Glossary): Glossary {
  const byIndex = new Map<number, GlossaryEntity>();
  const byId = new Map<string, GlossaryEntity | null>();
  return {
    ...glossary,
    entity(index) {
      const known = byIndex.get(index) ?? glossary.entity(index);
      byIndex.set(index, known);
      return known;
    },
    entityById(id) {
      const known = byId.get(id);
      if (known !== undefined) return known;
      const found = glossary.entityById(id);
      byId.set(id, found);
      return found;
    },
  };
}
