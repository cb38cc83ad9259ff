/** The course of training: copies of the corpus with other names, examples, passes over them, weights in one byte each. */
import type { Glossary } from '../../utils/model/glossary.ts';
import { type NameModel, packNameModel } from '../../utils/names/name-model.ts';
import type { NameType } from '../../utils/names/name-span.ts';
import { commonRow } from '../../utils/names/tagger/features.ts';
import { LABEL_COUNT, LABEL_TYPES, labelOf, Part, SCORED_LABELS } from '../../utils/names/tagger/labels.ts';
import { augment, type NamePool } from './augment.ts';
import { Crf, type Example } from './crf.ts';
import { toExamples } from './examples.ts';
import type { LabelledText } from './labelled-text.ts';
import { packPlaceList, readPlaces } from './place-list.ts';
import { createRandom, type Random, shuffle } from './random.ts';
import { veilGlossary } from './veiled-glossary.ts';

export interface TrainingSettings {
  readonly bits: number;
  readonly seed: number;
  /** So many are trained, each with copies and an order of its own, and their weights averaged: chance moves one alone by half a point. */
  readonly members: number;
  readonly passes: number;
  readonly copies: number;
  readonly learningRate: number;
  readonly dropout: number;
  readonly decay: number;
  /** Share of what the glossary knows that each copy does not see. */
  readonly veil: number;
  /** Weights smaller than this are left out of the file. */
  readonly least: number;
  /** By so much an organization must be likelier than its training says: invented articles are denser in them than papers. */
  readonly restraint: number;
  /** The same for people, taken from every step into one. */
  readonly personRestraint: number;
}

export const SETTINGS: TrainingSettings = {
  bits: 16,
  seed: 7,
  members: 6,
  passes: 8,
  copies: 3,
  learningRate: 0.08,
  dropout: 0.3,
  decay: 0,
  veil: 0.25,
  least: 0.066,
  restraint: 0.48,
  personRestraint: 0.3,
};

export interface TrainingInput {
  readonly corpus: readonly LabelledText[];
  readonly open: readonly { readonly texts: readonly LabelledText[]; readonly weight: number }[];
  readonly glossary: Glossary;
  readonly pool: NamePool;
}

export function trainTagger(
  input: TrainingInput,
  settings: TrainingSettings,
  log: (line: string) => void,
): ArrayBuffer {
  const places = packPlaceList(readPlaces());
  const members = Array.from({ length: settings.members }, (_, member) => {
    log(`member ${member + 1} of ${settings.members}`);
    return trainMember(input, settings, createRandom(settings.seed + member), places, log);
  });
  return packNameModel(quantise(averageOf(members), settings, places));
}

type Weights = Pick<Crf, 'weights' | 'transitions'>;

function averageOf(members: readonly Weights[]): Weights {
  const mean = (arrays: readonly Float32Array[]) =>
    arrays[0]!.map((_, at) => arrays.reduce((sum, array) => sum + array[at]!, 0) / arrays.length);
  return {
    weights: mean(members.map(({ weights }) => weights)),
    transitions: mean(members.map(({ transitions }) => transitions)),
  };
}

function trainMember(
  input: TrainingInput,
  settings: TrainingSettings,
  random: Random,
  places: NameModel['places'],
  log: (line: string) => void,
): Weights {
  const examples: Example[] = [];
  const add = (text: LabelledText, weight: number, seed: number) =>
    examples.push(
      ...toExamples(text, veilGlossary(input.glossary, settings.veil, seed), places, settings.bits, weight),
    );
  for (let copy = 0; copy < settings.copies; copy++)
    for (const text of input.corpus) add(copy === 0 ? text : augment(text, input.pool, random), 1, copy + 1);
  for (const { texts, weight } of input.open) for (const text of texts) add(text, weight, 1);
  log(`${examples.length} stretches, ${examples.reduce((sum, { length }) => sum + length, 0)} tokens`);
  const crf = new Crf(settings, random);
  for (let pass = 0; pass < settings.passes; pass++) {
    shuffle(random, examples);
    const loss = examples.reduce((sum, example) => sum + crf.learn(example), 0);
    log(`pass ${pass + 1}: loss ${Math.round(loss)}`);
  }
  return crf;
}

/** Steps between labels, those into a type made dearer. */
function restrainSteps(transitions: Float32Array, type: NameType, restraint: number): void {
  for (const part of [Part.begin, Part.single])
    for (let from = 0; from < LABEL_COUNT; from++)
      transitions[from * LABEL_COUNT + labelOf(LABEL_TYPES.indexOf(type), part)]! -= restraint;
}

/** A weight is one of so many steps in each direction: finer ones made the file larger and the tagger no better. */
const STEPS = 31;

/** Weights as steps of the 99.99th percentile; larger ones are cut to it. */
function quantise(
  crf: Weights,
  { bits, least, restraint, personRestraint }: TrainingSettings,
  places: NameModel['places'],
): NameModel {
  const organization = LABEL_TYPES.indexOf('organization');
  for (const part of [Part.begin, Part.single])
    crf.weights[commonRow(bits) * SCORED_LABELS + labelOf(organization, part) - 1]! -= restraint;
  const sizes = Float32Array.from(crf.weights, Math.abs).sort();
  const top = sizes[Math.floor(sizes.length * 0.9999)]!;
  const scale = top / STEPS;
  const weights = Int8Array.from(crf.weights, (weight) =>
    Math.abs(weight) < least ? 0 : Math.max(-STEPS, Math.min(STEPS, Math.round(weight / scale))),
  );
  restrainSteps(crf.transitions, 'person', personRestraint);
  return { bits, weights, places, transitions: crf.transitions.map((step) => step / scale) };
}
