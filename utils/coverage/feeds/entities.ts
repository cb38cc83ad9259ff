/** Character references of HTML in the text of feeds: `&eacute;`, `&#233;` and `&#xe9;` are all `é`. */

/** HTML 4's names of U+00A0 to U+00FF, in their order (https://www.w3.org/TR/html401/sgml/entities.html). */
const LATIN_1 =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr ' +
  'deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest ' +
  'Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ' +
  'ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig ' +
  'agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml ' +
  'eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';
/** XML's five and the others that occur in news, each with its character behind its name. */
const OTHERS =
  'amp& lt< gt> quot" apos\' OEligŒ oeligœ ScaronŠ scaronš YumlŸ ndash– mdash— lsquo‘ rsquo’ sbquo‚ ldquo“ rdquo” ' +
  'bdquo„ dagger† bull• hellip… prime′ Prime″ lsaquo‹ rsaquo› euro€ trade™ larr← rarr→ minus− ' +
  'ensp\u2002 emsp\u2003 thinsp\u2009 zwnj\u200c zwj\u200d';

const NAMED = new Map([
  ...LATIN_1.split(' ').map((name, place) => [name, String.fromCharCode(0xa0 + place)] as const),
  // Not by white space: that of `ensp` is one.
  ...OTHERS.split(' ').map((entry) => [entry.slice(0, -1), entry.slice(-1)] as const),
  // A place to break the word, which is in the way of its comparison.
  ['shy', ''] as const,
]);
const REFERENCE = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z][a-z\d]{1,7}));/giu;

/** `&#146;` is meant as windows-1252, as browsers read it. Nothing for what is no character. */
function characterOf(code: number): string {
  if (code >= 0x80 && code < 0xa0) return new TextDecoder('windows-1252').decode(Uint8Array.of(code));
  return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : '';
}

/** Once: `&amp;lt;` gives `&lt;`. Names that are unknown stay as they are; `&NBSP;` is `&nbsp;`. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(REFERENCE, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name) return NAMED.get(name) ?? NAMED.get(name.toLowerCase()) ?? whole;
    return characterOf(decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16));
  });
}
