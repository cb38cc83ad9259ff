/** Each line of the tables of the quotes room carries an example; each example is read here. */
import { describe, expect, it } from 'vitest';
import { MARK_STYLES } from '../../../utils/quotes/marks.ts';
import { PHRASAL_ROWS, VERB_ROWS } from '../../../utils/quotes/reporting-verbs.ts';
import { SOURCE_PHRASES } from '../../../utils/quotes/source-phrases.ts';
import { read } from './read.ts';

/** Examples say "she", so that they read well; here she is Reyes. */
const asReyes = (example: string) => example.replace(/\bshe\b/u, 'Reyes').replace(/\bthem\b/u, 'reporters');

describe('quotation marks', () => {
  it.each(MARK_STYLES.map(({ open, example }) => [open, example] as const))('%s opens %s', (open, example) => {
    const quotes = read(example);
    expect(quotes.map(({ text }) => text.startsWith(open))).toEqual([true]);
    expect(quotes[0]!.text).toContain('It rained');
    expect(quotes[0]!.text).not.toContain('she said');
  });
});

describe('reporting verbs', () => {
  it.each([...VERB_ROWS, ...PHRASAL_ROWS].map(({ example }) => [example] as const))('%s', (example) => {
    const [quote] = read(`${asReyes(example)}.`, [{ name: 'Reyes' }]);
    const isNamed = /\bshe\b/u.test(example);
    expect(quote?.speaker ?? null).toBe(isNamed ? 'Reyes' : null);
    if (!isNamed) expect(quote?.unnamedSpeaker).toMatch(/^the /u);
  });

  it('has each verb in one row', () => {
    const lemmas = VERB_ROWS.map(({ lemma }) => lemma);
    expect(lemmas.filter((lemma, index) => lemmas.indexOf(lemma) !== index)).toEqual([]);
  });
});

describe('source phrases', () => {
  it.each(SOURCE_PHRASES.map(({ example }) => [example] as const))('%s', (example) => {
    const [quote] = read(`${example}.`, [{ name: 'Reyes' }]);
    expect(quote?.speaker ?? quote?.unnamedSpeaker).toMatch(/^(?:Reyes|the ministry)$/u);
  });
});
