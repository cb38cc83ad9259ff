/**
 * A step of the build: examples in tables of language are for people, and for the unit tests that read every one; the extension goes
 * without them, which makes it 3 kB smaller when zipped.
 */
import { type ESTree, type Plugin, parseSync, Visitor } from 'vite';

interface Change {
  readonly start: number;
  readonly end: number;
  readonly instead: string;
}

/** The last cell of each line: `add | say | “And it rained,” she added`. */
const LAST_CELL = / *\|[^|\n]*$/gmu;

function withoutExample({ key, value }: ESTree.ObjectProperty): Change[] {
  const isExample = key.type === 'Identifier' && key.name === 'example' && value.type === 'Literal';
  return isExample ? [{ start: value.start, end: value.end, instead: "''" }] : [];
}

function withoutLastCells({ id, init }: ESTree.VariableDeclarator): Change[] {
  const hasExamples = id.type === 'Identifier' && id.name.endsWith('_WITH_EXAMPLES');
  if (!hasExamples || init?.type !== 'TemplateLiteral') return [];
  const rows = init.quasis.map(({ value }) => value.raw.replace(LAST_CELL, '')).join('');
  return [{ start: init.start, end: init.end, instead: `\`${rows}\`` }];
}

/** Empties `example: '…'` in objects, and cuts the last cell of the lines of `NAME_WITH_EXAMPLES`. */
export function leaveExamplesOut(file: string, code: string): string {
  const changes: Change[] = [];
  new Visitor({
    Property: (property) => changes.push(...withoutExample(property as ESTree.ObjectProperty)),
    VariableDeclarator: (declarator) => changes.push(...withoutLastCells(declarator)),
  }).visit(parseSync(file, code).program);
  return changes.reduceRight((text, { start, end, instead }) => text.slice(0, start) + instead + text.slice(end), code);
}

export function examplesStayHere(): Plugin {
  return {
    name: 'examples-stay-here',
    enforce: 'pre',
    transform(code, id) {
      return /\/utils\/.*\.ts$/u.test(id) && /example/iu.test(code) ? leaveExamplesOut(id, code) : null;
    },
  };
}
