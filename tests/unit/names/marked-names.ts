/** Names written into a text in brackets, `[O Acme Bank] in [L Oslo]`, and back: what a step between tagger and joining makes of them. */
import { readLabelledTexts, writeLabelledText } from '../../../scripts/tagger/labelled-text.ts';
import type { Glossary } from '../../../utils/model/glossary.ts';
import { type NamesDocument, readDocument } from '../../../utils/names/document.ts';
import type { NameSpan } from '../../../utils/names/name-span.ts';

type Step = (document: NamesDocument, spans: readonly NameSpan[]) => NameSpan[];

/** The marked text as the step leaves it. */
export function afterStep(step: Step, marked: string, glossary: Glossary): string {
  const [labelled] = readLabelledTexts(`=== id: marked\n${marked}`);
  if (!labelled) throw new Error(`Not marked: ${marked}`);
  const document = readDocument(labelled.text, glossary);
  const { starts, ends } = document.tokens;
  const spans = labelled.names.map(({ start, end, type }): NameSpan => {
    const first = starts.indexOf(start);
    return { first, end: ends.indexOf(end, first) + 1, type, rule: 'tagger' };
  });
  const names = step(document, spans).map(({ first, end, type }) => ({
    start: starts[first]!,
    end: ends[end - 1]!,
    type,
  }));
  return writeLabelledText({ ...labelled, names }).split('\n')[1]!;
}
