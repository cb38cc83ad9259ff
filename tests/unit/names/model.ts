/** The trained tagger, as the extension ships it. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openNameModel } from '../../../utils/names/name-model.ts';

const { buffer, byteOffset, byteLength } = readFileSync(
  path.resolve(import.meta.dirname, '../../../public/tagger.bin'),
);
export const model = openNameModel(buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer);
