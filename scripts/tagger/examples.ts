/** Turns labelled text into training examples: the tagger's own stretches and features, with the labels that each token may have. */
import type { Glossary } from '../../utils/model/glossary.ts';
import { isCapital } from '../../utils/names/capital-runs.ts';
import { type NamesDocument, readDocument } from '../../utils/names/document.ts';
import { createFeatureReader, MOST_FEATURES } from '../../utils/names/tagger/features.ts';
import { LABEL_COUNT, LABEL_TYPES, labelOf, OUTSIDE, Part } from '../../utils/names/tagger/labels.ts';
import type { PlaceSet } from '../../utils/names/tagger/places.ts';
import { findStretches } from '../../utils/names/tagger/stretches.ts';
import type { Example } from './crf.ts';
import type { LabelledText } from './labelled-text.ts';

const OTHER = LABEL_TYPES.indexOf('other');
const ANY_LABEL = (1 << LABEL_COUNT) - 1;
const OUTSIDE_OR_OTHER = [Part.begin, Part.inside, Part.end, Part.single].reduce(
  (bits, part) => bits | (1 << labelOf(OTHER, part)),
  1 << OUTSIDE,
);

/** The labels of every token of the document, as bits. */
function allowedLabels(document: NamesDocument, labelled: LabelledText): Int32Array {
  const { tokens } = document;
  const allowed = new Int32Array(tokens.count).fill(1 << OUTSIDE);
  if (!labelled.hasOtherNames) for (let i = 0; i < tokens.count; i++) allowed[i] = OUTSIDE_OR_OTHER;
  let at = 0;
  for (const { start, end, type } of labelled.names) {
    while (at < tokens.count && tokens.ends[at]! <= start) at++;
    const first = at;
    while (at < tokens.count && tokens.starts[at]! < end) at++;
    const number = LABEL_TYPES.indexOf(type);
    for (let i = first; i < at; i++) {
      const part = at - first === 1 ? Part.single : i === first ? Part.begin : i === at - 1 ? Part.end : Part.inside;
      allowed[i] = 1 << labelOf(number, part);
    }
    // A name whose first or last word has no capital reaches out of what the tagger scores: it teaches nothing.
    if (first < at && !(isCapital(document, first) && isScored(document, at - 1))) allowed.fill(ANY_LABEL, first, at);
  }
  return allowed;
}

function isScored(document: NamesDocument, index: number): boolean {
  return isCapital(document, index) || document.tokens.kinds[index] === 2;
}

export function toExamples(
  labelled: LabelledText,
  glossary: Glossary,
  places: PlaceSet,
  bits: number,
  weight: number,
): Example[] {
  const document = readDocument(labelled.text, glossary);
  const reader = createFeatureReader(document, places, bits);
  const allowed = allowedLabels(document, labelled);
  const buffer = new Int32Array(MOST_FEATURES);
  return findStretches(document).map(({ first, end }) => {
    const offsets = new Int32Array(end - first + 1);
    const rows: number[] = [];
    for (let i = first; i < end; i++) {
      const count = reader.read(i, buffer);
      for (let r = 0; r < count; r++) rows.push(buffer[r]!);
      offsets[i - first + 1] = rows.length;
    }
    return { length: end - first, offsets, rows: Int32Array.from(rows), allowed: allowed.slice(first, end), weight };
  });
}
