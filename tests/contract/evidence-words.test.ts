/** Every rule that the analysis can cite has words for the reader, and every source of the glossary a name. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { ORGANIZATION_WEIGHTS, PERSON_WEIGHTS } from '../../utils/names/link/weights.ts';
import { evidenceLines } from '../../utils/view/evidence.ts';
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
  const named = ['utils/names', 'utils/quotes', 'utils/analysis'].flatMap(rulesIn);
  expect(named.length).toBeGreaterThan(20);
  const rules = new Set([...named, ...Object.keys(PERSON_WEIGHTS), ...Object.keys(ORGANIZATION_WEIGHTS)]);
  expect([...rules].filter((rule) => !(rule in EVIDENCE_WORDS)).sort()).toEqual([]);
});

it('how a name was found is told in the words of the rule that found it', () => {
  const lines = evidenceLines([{ rule: 'found-by-honorific' }, { rule: 'found-by-tagger' }], '');
  expect(lines.map(({ rule }) => rule)).toEqual([EVIDENCE_WORDS.honorific, EVIDENCE_WORDS.tagger]);
});

it('every source has a name, and every name a source', () => {
  const registers = readdirSync(path.join(root, 'glossary/registers')).map((file) => path.basename(file, '.jsonl'));
  // `wikidata` is written by the refresh.
  const sources = new Set([...registers, 'curated', 'wikidata']);
  expect(Object.keys(SOURCE_NAMES).sort()).toEqual([...sources].sort());
});
