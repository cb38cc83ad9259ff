/** Opens a glossary file for questions: nothing is parsed, records are decoded when asked for. */
import type { FormCandidate, Glossary, OfficeHolder, Tenure } from '../model/glossary.ts';
import type { FileInfo } from './file-info.ts';
import { openFile, wordsOf } from './format.ts';
import { nameSlot } from './forms/count-names.ts';
import { hashOrganizationQuery, hashPlaceQuery, isAskedByPlace, placeKeys } from './offices/holder-index.ts';
import { officeKeys } from './offices/office-keys.ts';
import { type OfficeReading, readQuestion } from './offices/office-query.ts';
import { organizationKey } from './offices/organizations.ts';
import { placeKey } from './offices/places.ts';
import { hashForm } from './phrases/form-tokens.ts';
import { matchForms } from './phrases/match.ts';
import {
  CAUTION_BIT,
  FORM_KINDS,
  FORM_SHIFT,
  findPhrase,
  INDEX_BITS,
  openPhraseTable,
  phraseValues,
} from './phrases/phrase-table.ts';
import { allIds, idAt, indexOfId, openIds } from './records/id-table.ts';
import { type DecodedRecord, type RecordTables, readRecord } from './records/read-record.ts';
import { heldOn } from './roles/held-on.ts';
import { rankOffice } from './roles/office-rank.ts';
import { openCounts, readCount } from './tables/count-table.ts';
import { openIndex, readIndex } from './tables/index-table.ts';

/** Abbreviations of this length are also written as words: `Nato`, `Unesco`. */
const SPOKEN_LENGTH = 4;

/**
 * @param file the bytes of a file made by `writeGlossary`; views of them are kept, nothing is copied if they lie at a multiple of
 * four in their buffer.
 * @throws GlossaryFileError for a file that is truncated, damaged, or of another format version.
 */
export function openGlossary(file: ArrayBuffer | Uint8Array): Glossary {
  const sections = openFile(file instanceof Uint8Array ? file : new Uint8Array(file));
  const info = JSON.parse(new TextDecoder().decode(sections.info)) as FileInfo;
  const size = info.people + info.organizations;
  const phrases = openPhraseTable({
    firstTokens: sections.firstTokens,
    beginnings: sections.beginnings,
    buckets: sections.buckets,
    forms: sections.forms,
  });
  const ids = openIds(wordsOf(sections.idOffsets), sections.ids);
  const sets = wordsOf(sections.sourceSets);
  const tables: RecordTables = {
    records: { offsets: wordsOf(sections.recordOffsets), bytes: sections.records },
    strings: { offsets: wordsOf(sections.stringOffsets), bytes: sections.strings },
    offices: { offsets: wordsOf(sections.officeOffsets), bytes: sections.offices },
    sourceSets: { offsets: sets.subarray(1, 1 + sets[0]!), bytes: sections.sourceSets.subarray(4 + sets[0]! * 4) },
    dates: wordsOf(sections.dates),
    sources: info.sources,
  };
  const holderTable = openIndex(sections.holderGroups, sections.holderKeys, sections.holderValues);
  const names = openCounts(
    sections.nameGroups,
    new Uint16Array(sections.nameKeys.buffer, sections.nameKeys.byteOffset, sections.nameKeys.length >> 1),
    sections.nameValues,
  );

  function candidateOf(value: number): FormCandidate {
    const index = value & ((1 << INDEX_BITS) - 1);
    return {
      index,
      kind: index < info.people ? 'person' : 'organization',
      form: FORM_KINDS[(value >> FORM_SHIFT) & 3]!,
      caution: (value & CAUTION_BIT) !== 0,
      fame: sections.fame[index]!,
    };
  }

  function candidatesOf(form: string): FormCandidate[] {
    const hash = hashForm(form);
    const at = hash ? findPhrase(phrases, hash.first, hash.second) : -1;
    return hash && at >= 0 ? phraseValues(phrases, hash.first, at).map(candidateOf) : [];
  }

  function decode(index: number): DecodedRecord {
    if (!Number.isInteger(index) || index < 0 || index >= size)
      throw new RangeError(`The glossary has no entity ${index}`);
    return readRecord(tables, index, {
      id: idAt(ids, index),
      kind: index < info.people ? 'person' : 'organization',
      fame: sections.fame[index]!,
    });
  }

  /** All names of the organizations that a name may mean, folded: "NATO" is asked for, the office is of the alliance's full name. */
  function namesOfOrganization(name: string): string[] {
    // Questions come in small letters too; capitals match any form.
    const [body] = candidatesOf(name.toUpperCase()).filter(({ kind }) => kind === 'organization');
    const entity = body ? decode(body.index).entity : null;
    return [...new Set([name, ...(entity ? [entity.name, ...entity.aliases] : [])].map(organizationKey))];
  }

  function holdersOf(reading: OfficeReading, day: string): OfficeHolder[] {
    const organizations = reading.organization === null ? [] : namesOfOrganization(reading.organization);
    const hashes = reading.keys.flatMap((key) => [
      ...(reading.place === null ? [] : [hashPlaceQuery(key, reading.place)]),
      ...organizations.map((organization) => hashOrganizationQuery(key, organization)),
    ]);
    const indices = new Set(hashes.flatMap((hash) => readIndex(holderTable, hash)));
    const living = [...indices].filter((index) => isAlive(decode(index), day));
    return living.flatMap((index) =>
      decode(index)
        .entity.tenures.filter((tenure) => answers(tenure, reading, organizations) && heldOn(tenure, day) !== null)
        .map((tenure) => ({ index, tenure })),
    );
  }

  return {
    info: {
      ...info,
      newest:
        info.sources
          .map(({ date }) => date)
          .sort()
          .at(-1) ?? '',
    },
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
    holders(office, date) {
      for (const reading of readQuestion(office)) {
        const found = holdersOf(reading, date);
        if (found.length > 0) return found.sort(byNewestStart);
      }
      return [];
    },
    heads(organizationId, date) {
      const organization = indexOfId(ids, organizationId);
      if (organization < 0) return [];
      const heads = decode(organization)
        .heads.map(({ index, tenure }) => ({ index, tenure: decode(index).entity.tenures[tenure]! }))
        .filter(({ index, tenure }) => heldOn(tenure, date) !== null && isAlive(decode(index), date))
        .sort((a, b) => rankOffice(b.tenure) - rankOffice(a.tenure) || byNewestStart(a, b));
      // Who is both chair and chief executive is named once.
      return heads.filter(({ index }, place) => heads.findIndex((other) => other.index === index) === place);
    },
    nameCounts(word) {
      const slot = nameSlot(word);
      return slot ? readCount(names, slot.hash, slot.key) : { given: 0, family: 0 };
    },
    ids: () => allIds(ids),
  };
}

/** Leaders of groups are told without an end: their death is one. */
function isAlive({ entity: { died } }: DecodedRecord, day: string): boolean {
  return died === null || day.slice(0, died.length) <= died;
}

/** "Who" is not the WHO, "Ice" not ICE; "Nato" is NATO. */
function isSpoken(candidate: FormCandidate, length: number): boolean {
  return candidate.form !== 'abbreviation' || (length >= SPOKEN_LENGTH && !candidate.caution);
}

function answers(tenure: Tenure, reading: OfficeReading, organizations: readonly string[]): boolean {
  const keys = officeKeys(tenure.title, tenure.place, tenure.organization).filter((key) => reading.keys.includes(key));
  if (keys.length === 0) return false;
  if (tenure.organization !== null && organizations.includes(organizationKey(tenure.organization))) return true;
  const isThere =
    reading.place !== null && tenure.place !== null && placeKeys(tenure.place).includes(placeKey(reading.place));
  return isThere && keys.some((key) => isAskedByPlace(tenure, key));
}

function byNewestStart(a: OfficeHolder, b: OfficeHolder): number {
  return (b.tenure.start ?? '').localeCompare(a.tenure.start ?? '');
}
