import { expect, it } from 'vitest';
import { type NameModel, openNameModel, packNameModel } from '../../../utils/names/name-model.ts';
import { LABEL_COUNT, SCORED_LABELS } from '../../../utils/names/tagger/labels.ts';

const BITS = 3;
const model: NameModel = {
  bits: BITS,
  weights: Int8Array.from({ length: SCORED_LABELS << BITS }, (_, i) => (i % 256) - 128),
  places: { table: Uint32Array.of(0, 7, 0xffffffff, 0) },
  transitions: Float32Array.from({ length: LABEL_COUNT * LABEL_COUNT }, (_, i) => i / 2),
};

it('opens as it was packed', () => {
  expect(openNameModel(packNameModel(model))).toEqual(model);
});

it('is refused when cut short or of another layout', () => {
  const bytes = packNameModel(model);
  expect(() => openNameModel(bytes.slice(0, 8))).toThrow('too short');
  expect(() => openNameModel(bytes.slice(0, -4))).toThrow('cut short');
  new Uint8Array(bytes)[3] = 0x31;
  expect(() => openNameModel(bytes)).toThrow('layout');
});
