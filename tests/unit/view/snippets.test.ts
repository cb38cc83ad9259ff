/** Passages with the words around them. */
import { expect, it } from 'vitest';
import { evidenceLines } from '../../../utils/view/evidence.ts';
import { snippetOf } from '../../../utils/view/snippets.ts';

const text = `First paragraph.\n\n${'Many words stand before it. '.repeat(4)}Here speaks Marta Ellinor of Lowmere. ${'And many follow. '.repeat(8)}`;
const start = text.indexOf('Marta Ellinor');

it('cuts at words and marks the cuts', () => {
  const { before, words, after } = snippetOf(text, { start, end: start + 13 });
  expect(words).toBe('Marta Ellinor');
  expect(before).toMatch(/^… \S.*Here speaks $/);
  expect(after).toMatch(/^ of Lowmere\. .*\S …$/);
});

it('stays within the paragraph', () => {
  const at = text.indexOf('Many');
  expect(snippetOf(text, { start: at, end: at + 4 }).before).toBe('');
  expect(snippetOf(text, { start: 0, end: 5 })).toMatchObject({ before: '', words: 'First', after: ' paragraph.' });
});

it('says each piece of evidence once, with the words it rests on', () => {
  const evidence = { rule: 'no-such-rule', words: { start, end: start + 13 }, source: 'x', sourceDate: '2026-08' };
  expect(evidenceLines([evidence, evidence], text)).toEqual([
    { rule: 'no such rule', detail: null, words: 'Marta Ellinor', span: evidence.words, source: 'x, Aug 2026' },
  ]);
});
