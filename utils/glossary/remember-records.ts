/** Asks for each record and each name once: an article speaks of the same few entities again and again. */
import type { FormCandidate, Glossary, GlossaryEntity } from '../model/glossary.ts';

type NameCounts = ReturnType<Glossary['nameCounts']>;

/** `glossary`, with what was asked for kept as long as the returned object: meant for one article. */
export function rememberRecords(glossary: Glossary): Glossary {
  const byIndex = new Map<number, GlossaryEntity>();
  const byId = new Map<string, GlossaryEntity | null>();
  const byForm = new Map<string, readonly FormCandidate[]>();
  const byWord = new Map<string, NameCounts>();
  return {
    ...glossary,
    lookup(form) {
      const known = byForm.get(form);
      if (known) return known;
      const found = glossary.lookup(form);
      byForm.set(form, found);
      return found;
    },
    entity(index) {
      const known = byIndex.get(index);
      if (known) return known;
      const found = glossary.entity(index);
      byIndex.set(index, found);
      // Candidates are decoded by number, and the one that is taken is then asked for by its id.
      byId.set(found.id, found);
      return found;
    },
    entityById(id) {
      const known = byId.get(id);
      if (known !== undefined) return known;
      const found = glossary.entityById(id);
      byId.set(id, found);
      return found;
    },
    nameCounts(word) {
      const known = byWord.get(word);
      if (known) return known;
      const found = glossary.nameCounts(word);
      byWord.set(word, found);
      return found;
    },
  };
}
