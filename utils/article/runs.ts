/** Text as it stands in a text node, and as it stands in the article: white space collapsed, NFC, no invisible characters. */
import { normaliseText } from '../text/normalise.ts';

/** Soft hyphens, zero-width spaces and byte-order marks split names without being seen. */
const INVISIBLE = /[\u00ad\u200b\ufeff]/g;
const SPACES = /[\s\u00a0]+/g;

/** `raw` as it is read after a space (or at the start of a block): `"\n  The  Hague"` -> `"The Hague"`. */
export function readText(raw: string, isAfterSpace: boolean): string {
  const text = normaliseText(raw.replace(INVISIBLE, '').replace(SPACES, ' '));
  return isAfterSpace && text.startsWith(' ') ? text.slice(1) : text;
}

/** A character with its combining marks, or a run of white space, or one invisible character. */
const UNITS = /[\u00ad\u200b\ufeff]|[\s\u00a0]+|[\s\S]\p{M}*/gu;

/**
 * The offset in `raw` of the character at `offset` of `readText(raw, isAfterSpace)`; `raw.length` if there is none. Both count
 * UTF-16 code units.
 */
export function rawOffset(raw: string, isAfterSpace: boolean, offset: number): number {
  let read = 0;
  let isFirst = true;
  for (const unit of raw.matchAll(UNITS)) {
    const text = readText(unit[0], isAfterSpace && isFirst);
    if (unit[0].replace(INVISIBLE, '') !== '') isFirst = false;
    if (text.length === 0) continue;
    if (offset < read + text.length) return unit.index + Math.min(offset - read, Math.max(0, unit[0].length - 1));
    read += text.length;
  }
  return raw.length;
}
