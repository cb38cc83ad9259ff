/** The tables of a glossary file, as views of its bytes: what questions about forms, records, offices and names are answered from. */
import type { FormCandidate } from '../model/glossary.ts';
import type { FileInfo } from './file-info.ts';
import { openFile, wordsOf } from './format.ts';
import { hashForm } from './phrases/form-tokens.ts';
import {
  CAUTION_BIT,
  FORM_KINDS,
  FORM_SHIFT,
  findPhrase,
  INDEX_BITS,
  openPhraseTable,
  type PhraseTable,
  phraseValues,
} from './phrases/phrase-table.ts';
import { type IdTable, idAt, openIds } from './records/id-table.ts';
import { type DecodedRecord, type RecordTables, readRecord } from './records/read-record.ts';
import { type CountTable, openCounts } from './tables/count-table.ts';
import { type IndexTable, openIndex } from './tables/index-table.ts';

export interface PackedTables {
  readonly info: FileInfo;
  readonly phrases: PhraseTable;
  readonly ids: IdTable;
  readonly holders: IndexTable;
  readonly names: CountTable;
  /** What a value of the phrase table stands for. */
  candidateOf(value: number): FormCandidate;
  /** Who bears exactly this form. */
  candidatesOf(form: string): FormCandidate[];
  /** @throws RangeError for an index that the file does not have. */
  decode(index: number): DecodedRecord;
}

/** @throws GlossaryFileError for a file that is truncated, damaged, or of another format version. */
export function openTables(file: Uint8Array): PackedTables {
  const sections = openFile(file);
  const info = JSON.parse(new TextDecoder().decode(sections.info)) as FileInfo;
  const size = info.people + info.organizations;
  const kindOf = (index: number) => (index < info.people ? 'person' : 'organization');
  const { firstTokens, beginnings, buckets, forms, fame } = sections;
  const phrases = openPhraseTable({ firstTokens, beginnings, buckets, forms });
  const ids = openIds(wordsOf(sections.idOffsets), sections.ids);
  const sets = wordsOf(sections.sourceSets);
  const records: RecordTables = {
    records: { offsets: wordsOf(sections.recordOffsets), bytes: sections.records },
    strings: { offsets: wordsOf(sections.stringOffsets), bytes: sections.strings },
    offices: { offsets: wordsOf(sections.officeOffsets), bytes: sections.offices },
    sourceSets: { offsets: sets.subarray(1, 1 + sets[0]!), bytes: sections.sourceSets.subarray(4 + sets[0]! * 4) },
    dates: wordsOf(sections.dates),
    sources: info.sources,
  };
  const { nameGroups, nameKeys, nameValues } = sections;
  const candidateOf = (value: number): FormCandidate => {
    const index = value & ((1 << INDEX_BITS) - 1);
    return {
      index,
      kind: kindOf(index),
      form: FORM_KINDS[(value >> FORM_SHIFT) & 3]!,
      caution: (value & CAUTION_BIT) !== 0,
      fame: fame[index]!,
    };
  };
  return {
    info,
    phrases,
    ids,
    holders: openIndex(sections.holderGroups, sections.holderKeys, sections.holderValues),
    names: openCounts(
      nameGroups,
      new Uint16Array(nameKeys.buffer, nameKeys.byteOffset, nameKeys.length >> 1),
      nameValues,
    ),
    candidateOf,
    candidatesOf(form) {
      const hash = hashForm(form);
      const at = hash ? findPhrase(phrases, hash.first, hash.second) : -1;
      return hash && at >= 0 ? phraseValues(phrases, hash.first, at).map(candidateOf) : [];
    },
    decode(index) {
      if (!Number.isInteger(index) || index < 0 || index >= size)
        throw new RangeError(`The glossary has no entity ${index}`);
      return readRecord(records, index, { id: idAt(ids, index), kind: kindOf(index), fame: fame[index]! });
    },
  };
}
