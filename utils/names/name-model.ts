/** The trained name tagger, as it lies in `public/tagger.bin`: opened as views on its bytes, nothing is parsed. */
import { LABEL_COUNT, SCORED_LABELS } from './tagger/labels.ts';
import type { PlaceSet } from './tagger/places.ts';

/**
 * `SLT2`: Sidelight tagger, layout 2. Header: magic, bits, place slots, nothing; then weights, places, steps. Weights come first, on a
 * multiple of their 16 bytes, so that no row lies in two lines of the processor's cache.
 */
const MODEL_MAGIC = 0x32544c53;
const MODEL_HEADER = 16;

export interface NameModel {
  /** There are 2^bits rows of SCORED_LABELS weights. */
  readonly bits: number;
  readonly weights: Int8Array;
  readonly places: PlaceSet;
  /** What a label after another scores, LABEL_COUNT for each label that comes first; as whole weights do, so that they add up. */
  readonly transitions: Float32Array;
}

/** @throws RangeError if the bytes are no tagger of this layout. */
export function openNameModel(bytes: ArrayBuffer): NameModel {
  if (bytes.byteLength < MODEL_HEADER) throw new RangeError('Not a tagger: too short');
  const header = new DataView(bytes);
  if (header.getUint32(0, true) !== MODEL_MAGIC) throw new RangeError('Not a tagger of this layout');
  const bits = header.getUint32(4, true);
  const slots = header.getUint32(8, true);
  const weights = SCORED_LABELS << bits;
  const transitions = LABEL_COUNT * LABEL_COUNT;
  const placesFirst = MODEL_HEADER + weights;
  const transitionsFirst = placesFirst + slots * 4;
  if (bytes.byteLength !== transitionsFirst + transitions * 4) throw new RangeError('Not a tagger: cut short');
  return {
    bits,
    weights: new Int8Array(bytes, MODEL_HEADER, weights),
    places: { table: new Uint32Array(bytes, placesFirst, slots) },
    transitions: new Float32Array(bytes, transitionsFirst, transitions),
  };
}

/** The bytes of a model, for the trainer. */
export function packNameModel({ bits, weights, places, transitions }: NameModel): ArrayBuffer {
  const placesFirst = MODEL_HEADER + weights.length;
  const transitionsFirst = placesFirst + places.table.byteLength;
  const bytes = new ArrayBuffer(transitionsFirst + transitions.byteLength);
  const header = new DataView(bytes);
  header.setUint32(0, MODEL_MAGIC, true);
  header.setUint32(4, bits, true);
  header.setUint32(8, places.table.length, true);
  new Int8Array(bytes, MODEL_HEADER, weights.length).set(weights);
  new Uint32Array(bytes, placesFirst, places.table.length).set(places.table);
  new Float32Array(bytes, transitionsFirst, transitions.length).set(transitions);
  return bytes;
}
