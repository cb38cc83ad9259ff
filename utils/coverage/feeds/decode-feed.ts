/** From the bytes of a feed to its text: by byte order mark, the server's word, the file's own word, and the bytes themselves. */

const MARKS: readonly { readonly bytes: readonly number[]; readonly label: string }[] = [
  { bytes: [0xef, 0xbb, 0xbf], label: 'utf-8' },
  { bytes: [0xff, 0xfe], label: 'utf-16le' },
  { bytes: [0xfe, 0xff], label: 'utf-16be' },
];
/** The XML declaration stands at the start, in ASCII. */
const HEAD_BYTES = 200;

function decoderFor(label: string | undefined, isFatal: boolean): TextDecoder | null {
  if (!label) return null;
  try {
    return new TextDecoder(label, { fatal: isFatal });
  } catch {
    return null; // no encoding of that name
  }
}

/** Bytes that are not valid UTF-8 are not made so by a label. */
function otherThanUtf8(label: string | undefined): TextDecoder | null {
  const decoder = decoderFor(label, false);
  return decoder?.encoding === 'utf-8' ? null : decoder;
}

function decodeStrictly(bytes: Uint8Array, label: string | undefined): string | null {
  try {
    return decoderFor(label, true)?.decode(bytes) ?? null;
  } catch {
    return null; // the bytes are not what the label says
  }
}

/**
 * Never fails. Servers and files name the wrong encoding often: UTF-8 is tried before a label is believed, since text in another
 * encoding is hardly ever valid UTF-8 by chance; what nothing fits is read as windows-1252.
 */
export function decodeFeed(bytes: Uint8Array, contentType: string | null): string {
  const mark = MARKS.find((one) => one.bytes.every((byte, place) => bytes[place] === byte));
  if (mark) return new TextDecoder(mark.label).decode(bytes);
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, HEAD_BYTES));
  const inFile = /^\s*<\?xml[^>]*?\bencoding\s*=\s*["']([\w.:-]+)["']/iu.exec(head)?.[1];
  const fromServer = /\bcharset\s*=\s*["']?([\w.:-]+)/iu.exec(contentType ?? '')?.[1];
  return (
    decodeStrictly(bytes, 'utf-8') ??
    decodeStrictly(bytes, fromServer) ??
    decodeStrictly(bytes, inFile) ??
    (otherThanUtf8(fromServer) ?? otherThanUtf8(inFile) ?? new TextDecoder('windows-1252')).decode(bytes)
  );
}
