/**
 * The glossary file: a head, then sections that are views of one buffer (little-endian, each at a multiple of four bytes).
 *
 * Head, in 32-bit words: magic, format version, length of the file in bytes, checksum of all words after these four, number of
 * sections, then offset and length in bytes of each section in the order of `SECTIONS`.
 */
import { checksumWords } from './bytes/checksum.ts';
import { GlossaryFileError } from './glossary-file-error.ts';

const MAGIC = 0x474c4453; // "SDLG"
const FORMAT_VERSION = 1;
const CHECKED_FROM = 4;

const SECTIONS = [
  'info',
  'firstTokens',
  'beginnings',
  'buckets',
  'forms',
  'idOffsets',
  'ids',
  'fame',
  'recordOffsets',
  'records',
  'stringOffsets',
  'strings',
  'officeOffsets',
  'offices',
  'dates',
  'sourceSets',
  'holderGroups',
  'holderKeys',
  'holderValues',
  'nameGroups',
  'nameKeys',
  'nameValues',
] as const;
export type SectionName = (typeof SECTIONS)[number];
export type Sections = Readonly<Record<SectionName, Uint8Array>>;

const align = (length: number) => (length + 3) & ~3;
const HEAD_BYTES = (5 + SECTIONS.length * 2) * 4;

/** The same sections give the same bytes. */
export function writeFile(sections: Sections): Uint8Array {
  const length = SECTIONS.reduce((sum, name) => sum + align(sections[name].length), align(HEAD_BYTES));
  const file = new Uint8Array(length);
  const words = new Uint32Array(file.buffer);
  let offset = align(HEAD_BYTES);
  SECTIONS.forEach((name, index) => {
    file.set(sections[name], offset);
    words[5 + index * 2] = offset;
    words[6 + index * 2] = sections[name].length;
    offset += align(sections[name].length);
  });
  words.set([MAGIC, FORMAT_VERSION, length, 0, SECTIONS.length]);
  words[3] = checksumWords(words.subarray(CHECKED_FROM));
  return file;
}

/** Views of the sections of a file. @throws GlossaryFileError for files that are truncated, damaged, or of another version. */
export function openFile(bytes: Uint8Array): Sections {
  if (bytes.length < CHECKED_FROM * 4) throw new GlossaryFileError(bytes.length === 0 ? 'truncated' : 'not-a-glossary');
  // Views of words must start at a multiple of four bytes in their buffer.
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const words = new Uint32Array(aligned.buffer, aligned.byteOffset, aligned.length >> 2);
  if (words[0] !== MAGIC) throw new GlossaryFileError('not-a-glossary');
  if (words[1]! > FORMAT_VERSION) throw new GlossaryFileError('newer');
  if (words[1]! < FORMAT_VERSION) throw new GlossaryFileError('older');
  if (words[2]! > aligned.length) throw new GlossaryFileError('truncated');
  const isWhole = words[2] === aligned.length && words[3] === checksumWords(words.subarray(CHECKED_FROM));
  if (!isWhole || words[4] !== SECTIONS.length) throw new GlossaryFileError('damaged');
  const view = (index: number) =>
    aligned.subarray(words[5 + index * 2]!, words[5 + index * 2]! + words[6 + index * 2]!);
  return Object.fromEntries(SECTIONS.map((name, index) => [name, view(index)])) as Record<SectionName, Uint8Array>;
}

/** The section as 32-bit words. */
export function wordsOf(section: Uint8Array): Uint32Array {
  return new Uint32Array(section.buffer, section.byteOffset, section.length >> 2);
}

export function bytesOf(words: Uint32Array): Uint8Array {
  return new Uint8Array(words.buffer, words.byteOffset, words.byteLength);
}
