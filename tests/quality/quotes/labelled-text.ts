/** Reads the labelled texts beside it into what the quotes room takes, and what a reader expects of it. See README.md. */
import type { Block } from '../../../utils/model/article.ts';
import type { Pronoun } from '../../../utils/model/glossary.ts';
import type { Entity, Mention } from '../../../utils/model/mention.ts';

export interface ExpectedQuote {
  readonly start: number;
  readonly end: number;
  readonly kind: 'direct' | 'reported';
  /** Name of the entity that speaks, or null. */
  readonly speaker: string | null;
  readonly unnamed: string | null;
}

export interface LabelledText {
  readonly shows: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly entities: readonly Entity[];
  readonly expected: readonly ExpectedQuote[];
}

interface Person {
  readonly kind: Entity['kind'];
  readonly name: string;
  readonly forms: readonly string[];
  readonly descriptions: readonly string[];
  readonly pronoun: Pronoun | null;
}

/** The texts of one file. @throws Error for a quote by somebody whom the text does not introduce. */
export function readLabelledTexts(file: string): LabelledText[] {
  return file
    .split(/^=== /mu)
    .slice(1)
    .map((part) => readText(part.slice(0, part.indexOf('\n')), part.slice(part.indexOf('\n') + 1)));
}

function readText(shows: string, body: string): LabelledText {
  const people: Person[] = [];
  const lines = body.split('\n').filter((line) => {
    if (line.startsWith('@')) people.push(readPerson(line));
    return !line.startsWith('@');
  });
  const { text, expected } = readBraces(lines.join('\n').trim().replace(/\n\n+/gu, '\n\n'));
  for (const { speaker } of expected)
    if (speaker !== null && !people.some(({ name }) => name === speaker))
      throw new Error(`${shows}: who is ${speaker}?`);
  return { shows, text, blocks: readBlocks(text), entities: readEntities(people, text), expected };
}

function readPerson(line: string): Person {
  const kind = line.startsWith('@org') ? 'organization' : 'person';
  const [name = '', ...cells] = line.replace(/^@(?:org)? /u, '').split(' | ');
  const pronoun = cells.find((cell): cell is Pronoun => /^(?:he|she|they)$/u.test(cell)) ?? null;
  const descriptions = cells.filter((cell) => cell.startsWith('= ')).map((cell) => cell.slice(2));
  const forms = [name, ...cells.filter((cell) => cell !== pronoun && !cell.startsWith('= '))];
  return { kind, name, forms, descriptions, pronoun };
}

/** Takes the braces out and keeps what they say. `> ` of a block quote becomes a space of the same place. */
function readBraces(marked: string): { text: string; expected: ExpectedQuote[] } {
  let text = '';
  const open: { label: string; start: number }[] = [];
  const expected: ExpectedQuote[] = [];
  for (let at = 0; at < marked.length; at++) {
    const unit = marked[at]!;
    if (unit === '{') {
      const bar = marked.indexOf('|', at);
      open.push({ label: marked.slice(at + 1, bar), start: text.length });
      at = bar;
    } else if (unit === '}') {
      const { label, start } = open.pop()!;
      expected.push(toExpected(label, start, text.length));
    } else text += unit;
  }
  return { text, expected: expected.sort((a, b) => a.start - b.start) };
}

function toExpected(label: string, start: number, end: number): ExpectedQuote {
  const kind = label.startsWith('~') ? 'reported' : 'direct';
  const who = label.replace(/^~/u, '');
  const isUnnamed = who.startsWith('?') && who !== '??';
  return {
    start,
    end,
    kind,
    speaker: who === '' || who.startsWith('?') ? null : who,
    unnamed: isUnnamed ? who.slice(1) : null,
  };
}

function readBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  for (const { index, 0: line } of text.matchAll(/[^\n]+/gu)) {
    const isQuote = line.startsWith('> ');
    blocks.push({
      start: index + (isQuote ? 2 : 0),
      end: index + line.length,
      kind: isQuote ? 'blockquote' : 'paragraph',
    });
  }
  return blocks;
}

function readEntities(people: readonly Person[], text: string): Entity[] {
  const taken: Mention[] = [];
  const find = (forms: readonly string[]) => {
    const found: Mention[] = [];
    for (const form of [...forms].sort((a, b) => b.length - a.length)) {
      for (const { index } of text.matchAll(
        new RegExp(
          `(?<![\\p{L}\\p{N}])${RegExp.escape?.(form) ?? form.replace(/[.()]/gu, '\\$&')}(?![\\p{L}\\p{N}])`,
          'gu',
        ),
      )) {
        const mention = { start: index, end: index + form.length, text: form };
        if (taken.some(({ start, end }) => start < mention.end && mention.start < end)) continue;
        taken.push(mention);
        found.push(mention);
      }
    }
    return found.sort((a, b) => a.start - b.start);
  };
  const longestFirst = people
    .map((person, index) => ({ person, index }))
    .sort((a, b) => b.person.name.length - a.person.name.length);
  const entities = longestFirst.map(({ person: { kind, name, forms, descriptions, pronoun }, index }) => ({
    index,
    entity: {
      key: `${kind === 'person' ? 'p' : 'o'}${index + 1}`,
      kind,
      name,
      shortNames: [],
      mentions: find(forms),
      descriptions: find(descriptions),
      rolesInText: [],
      link: { status: 'none' as const },
      pronoun,
      evidence: [],
    } satisfies Entity,
  }));
  return entities.sort((a, b) => a.index - b.index).map(({ entity }) => entity);
}
