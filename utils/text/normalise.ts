/** Bringing text into the one form that all spans point into, and folding names for comparison. */

/** NFC, with unpaired surrogates replaced by U+FFFD, so that offsets survive JSON and messages. */
export function normaliseText(text: string): string {
  return text.toWellFormed().normalize('NFC');
}

/** Words of ASCII with one space between: nothing but case to fold. */
const SIMPLE = /^[A-Za-z0-9'&,]+(?: [A-Za-z0-9'&,]+)*$/u;
const PLAIN = /^[\t-_a-~]*$/u;
const STOPS = /\./gu;
const JOINTS = /[\s\-_/]+/gu;

/** A name without case, accents, stops and typographic variants: `O’Brien Jr.` -> `o'brien jr`, `al-Sisi` -> `al sisi`. */
export function foldName(name: string): string {
  // Most names have nothing but case to fold, most others nothing but case, stops and joints.
  if (SIMPLE.test(name)) return name.toLowerCase();
  if (PLAIN.test(name)) return name.toLowerCase().replace(STOPS, '').replace(JOINTS, ' ').trim();
  return name
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .replace(/[’ʼ‘`´]/gu, "'")
    .replace(/[.]/gu, '')
    .replace(/[\s\-‐‑–—_/]+/gu, ' ')
    .replace(/ß/gu, 'ss')
    .replace(/ø/gu, 'o')
    .replace(/ł/gu, 'l')
    .replace(/đ/gu, 'd')
    .replace(/ı/gu, 'i')
    .replace(/æ/gu, 'ae')
    .trim();
}
