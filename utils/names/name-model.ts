/** The trained name tagger, as it lies in `public/tagger.bin`: opened as views on its bytes, nothing is parsed. */
import { LABEL_COUNT } from './tagger/labels.ts';
import type { PlaceSet } from './tagger/places.ts';

/** `SLT1`: Sidelight tagger, layout 1. Header: magic, bits, scale (float), place slots; then transitions, places, weights. */
export const MODEL_MAGIC = 0x31544c53;
export const MODEL_HEADER = 16;

export interface NameModel {
  /** There are 2^bits rows of LABEL_COUNT weights. */
  readonly bits: number;
  /** What one step of a weight is worth. */
  readonly scale: number;
  readonly transitions: Float32Array;
  readonly places: PlaceSet;
  readonly weights: Int8Array;
}

/** @throws RangeError if the bytes are no tagger of this layout. */
export function openNameModel(bytes: ArrayBuffer): NameModel {
  if (bytes.byteLength < MODEL_HEADER) throw new RangeError('Not a tagger: too short');
  const header = new DataView(bytes);
  if (header.getUint32(0, true) !== MODEL_MAGIC) throw new RangeError('Not a tagger of this layout');
  const bits = header.getUint32(4, true);
  const slots = header.getUint32(12, true);
  const transitionsEnd = MODEL_HEADER + LABEL_COUNT * LABEL_COUNT * 4;
  const placesEnd = transitionsEnd + slots * 4;
  const rows = LABEL_COUNT << bits;
  if (bytes.byteLength !== placesEnd + rows) throw new RangeError('Not a tagger: cut short');
  return {
    bits,
    scale: header.getFloat32(8, true),
    transitions: new Float32Array(bytes, MODEL_HEADER, LABEL_COUNT * LABEL_COUNT),
    places: { table: new Uint32Array(bytes, transitionsEnd, slots) },
    weights: new Int8Array(bytes, placesEnd, rows),
  };
}

/** The bytes of a model, for the trainer. */
export function packNameModel(model: NameModel): ArrayBuffer {
  const { transitions, places, weights } = model;
  const bytes = new ArrayBuffer(MODEL_HEADER + transitions.byteLength + places.table.byteLength + weights.byteLength);
  const header = new DataView(bytes);
  header.setUint32(0, MODEL_MAGIC, true);
  header.setUint32(4, model.bits, true);
  header.setFloat32(8, model.scale, true);
  header.setUint32(12, places.table.length, true);
  new Float32Array(bytes, MODEL_HEADER, transitions.length).set(transitions);
  new Uint32Array(bytes, MODEL_HEADER + transitions.byteLength, places.table.length).set(places.table);
  new Int8Array(bytes, MODEL_HEADER + transitions.byteLength + places.table.byteLength, weights.length).set(weights);
  return bytes;
}
