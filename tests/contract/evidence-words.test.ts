/** Every rule that the analysis can cite has words for the reader, and every source of the glossary a name. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { EVIDENCE_WORDS } from '../../utils/view/evidence-words.ts';
import { SOURCE_NAMES } from '../../utils/view/source-names.ts';

const root = path.resolve(import.meta.dirname, '../..');
/** `rule: 'cue-after'`, `rule: isBlock ? 'block-quote' : 'previous-quote'`. */
const RULE = /\brule: (?:'([a-z-]+)'|[^,;'\n]*\? '([a-z-]+)' : '([a-z-]+)')/g;

function rulesIn(folder: string): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => [...readFileSync(path.join(root, folder, file), 'utf8').matchAll(RULE)])
    .flatMap((found) => found.slice(1).filter((name) => name !== undefined));
}

it('every rule has words', () => {
  const rules = ['utils/names', 'utils/quotes', 'utils/analysis'].flatMap(rulesIn);
  expect(rules.length).toBeGreaterThan(20);
  expect([...new Set(rules)].filter((rule) => !(rule in EVIDENCE_WORDS)).sort()).toEqual([]);
});

it('every source has a name', () => {
  const sources = readdirSync(path.join(root, 'glossary/registers')).map((file) => path.basename(file, '.jsonl'));
  expect(
    sources.filter((source) => !source.startsWith('_') && !source.includes('.') && !(source in SOURCE_NAMES)),
  ).toEqual([]);
});
