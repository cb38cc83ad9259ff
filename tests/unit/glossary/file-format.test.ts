/** Files that are not whole, not ours or not of this version are refused by name; good ones open wherever they lie. */
import { describe, expect, it } from 'vitest';
import { GlossaryFileError } from '../../../utils/glossary/glossary-file-error.ts';
import { openGlossary } from '../../../utils/glossary/open-glossary.ts';
import { writeGlossary } from '../../../utils/glossary/write-glossary.ts';
import { FIXTURE_ENTITIES } from '../../support/fixture-glossary-entities.ts';

const file = writeGlossary(FIXTURE_ENTITIES);

function faultOf(bytes: Uint8Array): string | null {
  try {
    openGlossary(bytes);
    return null;
  } catch (error) {
    if (error instanceof GlossaryFileError) return error.fault;
    throw error;
  }
}

/** The file with 32-bit word `at` set. */
function withWord(at: number, value: number): Uint8Array {
  const copy = file.slice();
  new Uint32Array(copy.buffer)[at] = value;
  return copy;
}

describe('a file', () => {
  it.each([
    ['empty', new Uint8Array(0), 'truncated'],
    ['of a few bytes', file.slice(0, 7), 'not-a-glossary'],
    ['cut in its head', file.slice(0, 40), 'truncated'],
    ['cut by four bytes', file.slice(0, -4), 'truncated'],
    ['cut by one byte', file.slice(0, -1), 'truncated'],
    ['with bytes behind', Uint8Array.of(...file, 0, 0, 0, 0), 'damaged'],
    ['of another kind', new TextEncoder().encode('<!doctype html><title>404</title>'), 'not-a-glossary'],
    ['of a newer version', withWord(1, 99), 'newer'],
    ['of an older version', withWord(1, 0), 'older'],
    ['with a changed section table', withWord(6, 12), 'damaged'],
  ])('%s is refused', (_, bytes, fault) => {
    expect(faultOf(bytes)).toBe(fault);
  });

  it('with any one changed word is refused', () => {
    const words = file.length / 4;
    for (let at = 4; at < words; at += 97) {
      const before = new Uint32Array(file.buffer)[at]!;
      expect([at, faultOf(withWord(at, (before ^ 0x00010000) >>> 0))]).toEqual([at, 'damaged']);
    }
  });

  it('says in plain words what is wrong', () => {
    expect(() => openGlossary(withWord(1, 99))).toThrow('The glossary file was made for a newer version of Sidelight.');
  });

  it('opens from a buffer and from any place in one', () => {
    const shifted = new Uint8Array(file.length + 3);
    shifted.set(file, 3);
    for (const bytes of [file, file.buffer as ArrayBuffer, shifted.subarray(3)])
      expect(openGlossary(bytes).entityById('Q900001')?.name).toBe('Harriet Quillfeather');
  });
});
