/** Opens a glossary file for questions: nothing is parsed, records are decoded when asked for. */
import type { FormCandidate, Glossary } from '../model/glossary.ts';
import { nameSlot } from './forms/count-names.ts';
import { findHeads, findHolders } from './office-holders.ts';
import { openTables } from './packed-tables.ts';
import { matchForms } from './phrases/match.ts';
import { allIds, indexOfId } from './records/id-table.ts';
import { readCount } from './tables/count-table.ts';

/** Abbreviations of this length are also written as words: `Nato`, `Unesco`. */
const SPOKEN_LENGTH = 4;

/**
 * @param file the bytes of a file made by `writeGlossary`; views of them are kept, nothing is copied if they lie at a multiple of
 * four in their buffer.
 * @throws GlossaryFileError for a file that is truncated, damaged, or of another format version.
 */
export function openGlossary(file: ArrayBuffer | Uint8Array): Glossary {
  const tables = openTables(file instanceof Uint8Array ? file : new Uint8Array(file));
  const { info, phrases, ids, names, candidateOf, candidatesOf, decode } = tables;
  const newest =
    info.sources
      .map(({ date }) => date)
      .sort()
      .at(-1) ?? '';
  return {
    info: { ...info, newest },
    match: (tokens) =>
      matchForms(phrases, tokens, (values, isShouted, length) =>
        values.map(candidateOf).filter((candidate) => isShouted || isSpoken(candidate, length)),
      ),
    lookup(form) {
      const found = candidatesOf(form);
      // Forms are kept without their article: "The New York Times".
      return found.length > 0 ? found : candidatesOf(form.replace(/^the /i, ''));
    },
    entity: (index) => decode(index).entity,
    entityById(id) {
      const index = indexOfId(ids, id);
      return index < 0 ? null : decode(index).entity;
    },
    holders: (office, date) => findHolders(tables, office, date),
    heads: (organizationId, date) => findHeads(tables, organizationId, date),
    nameCounts(word) {
      const slot = nameSlot(word);
      return slot ? readCount(names, slot.hash, slot.key) : { given: 0, family: 0 };
    },
    ids: () => allIds(ids),
  };
}

/** "Who" is not the WHO, "Ice" not ICE; "Nato" is NATO. */
function isSpoken(candidate: FormCandidate, length: number): boolean {
  return candidate.form !== 'abbreviation' || (length >= SPOKEN_LENGTH && !candidate.caution);
}
