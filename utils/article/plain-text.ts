/** Makes a plain line of text out of a metadata value that may carry markup, scripts and entities. */
import { normaliseText } from '../text/normalise.ts';

/** The named entities that editors' systems leave in metadata; numeric ones are decoded by rule. */
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  eacute: 'é',
  aacute: 'á',
  iacute: 'í',
  oacute: 'ó',
  uacute: 'ú',
  ntilde: 'ñ',
  uuml: 'ü',
  ouml: 'ö',
  auml: 'ä',
  ccedil: 'ç',
  egrave: 'è',
  pound: '£',
  euro: '€',
};
const ENTITY = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]+));/gi;
const SCRIPTS = /<(script|style)\b[^>]*>[\s\S]*?(?:<\/\1\s*>|$)/gi;
/** Tags within words and sentences leave no gap. */
const INLINE_TAGS = /<\/?(?:a|b|i|u|em|strong|span|sub|sup|mark|q|cite|small|abbr)\b[^<>]{0,2000}>/gi;
const TAGS = /<\/?[a-z!][^<>]{0,2000}(?:>|$)/gi;
/** Bidirectional controls and other characters that a title or name never needs. */
const CONTROLS = /[\p{Cc}\p{Cf}]/gu;

function decode(_: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return ENTITIES[name] ?? ENTITIES[name.toLowerCase()] ?? `&${name};`;
  const point = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
  return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : '';
}

function withoutTags(text: string): string {
  return text.replace(SCRIPTS, ' ').replace(INLINE_TAGS, '').replace(TAGS, ' ');
}

/** `Smith &amp;amp; Jones <b>win</b>` -> `Smith & Jones win`; NFC, one line, at most `maxLength` UTF-16 code units. */
export function plainText(value: string, maxLength = 500): string {
  const head = value.slice(0, maxLength * 20);
  // Twice, since systems escape what is escaped: "&amp;#8217;".
  const decoded = head.includes('&') ? head.replace(ENTITY, decode).replace(ENTITY, decode) : head;
  const bare = decoded.includes('<') ? withoutTags(decoded) : decoded;
  const text = bare.replace(CONTROLS, (found) => (found <= ' ' ? ' ' : ''));
  return normaliseText(text.replace(/\s+/g, ' ').trim().slice(0, maxLength)).trim();
}
