/** Reads labelled text in the form of `corpus/README.md`: articles with names in brackets. */
import type { NameType } from '../../utils/names/name-span.ts';

export interface LabelledName {
  readonly start: number;
  readonly end: number;
  readonly type: NameType;
}

export interface LabelledText {
  readonly id: string;
  readonly text: string;
  readonly names: readonly LabelledName[];
  /** False where the source labels people, organizations and places only: other names may be anything there. */
  readonly hasOtherNames: boolean;
}

const TYPES: Readonly<Record<string, NameType>> = { P: 'person', O: 'organization', L: 'place', M: 'other' };
const NAME = /\[([POLM]) ([^[\]]*)\]/gu;

/** @throws Error naming the article if a bracket is not of the form. */
export function readLabelledTexts(content: string, hasOtherNames = true): LabelledText[] {
  return content
    .split(/^=== /mu)
    .slice(1)
    .map((part) => {
      const lineEnd = part.indexOf('\n');
      const id = /id: ([^|\n]+)/u.exec(part.slice(0, lineEnd))?.[1]?.trim() ?? '';
      return { id, hasOtherNames, ...readBrackets(part.slice(lineEnd + 1).trim()) };
    });
}

function readBrackets(marked: string): { text: string; names: LabelledName[] } {
  const names: LabelledName[] = [];
  let text = '';
  let at = 0;
  for (const found of marked.matchAll(NAME)) {
    text += marked.slice(at, found.index);
    names.push({ start: text.length, end: text.length + found[2]!.length, type: TYPES[found[1]!]! });
    text += found[2];
    at = found.index + found[0].length;
  }
  return { text: text + marked.slice(at), names };
}

/** The same form, written. */
export function writeLabelledText({ id, text, names }: LabelledText): string {
  const letters: Readonly<Record<NameType, string>> = { person: 'P', organization: 'O', place: 'L', other: 'M' };
  let marked = '';
  let at = 0;
  for (const name of names) {
    marked += `${text.slice(at, name.start)}[${letters[name.type]} ${text.slice(name.start, name.end)}]`;
    at = name.end;
  }
  return `=== id: ${id}\n${marked}${text.slice(at)}\n\n`;
}
