import { expect, it } from 'vitest';
import { NO_GLOSSARY } from '../../../utils/glossary/no-glossary.ts';
import { readDocument, textOf } from '../../../utils/names/document.ts';
import { findStretches } from '../../../utils/names/tagger/stretches.ts';

const stretchesOf = (text: string) => {
  const document = readDocument(text, NO_GLOSSARY);
  return findStretches(document).map(({ first, end }) => textOf(document, first, end));
};

it.each([
  ['He met Ada Lind of the Bank of the West.', ['He met Ada Lind of the Bank of the West']],
  ['They were not there when the minister met Ada Lind.', ['Ada Lind']],
  ['Will was not there when the minister came.', ['Will']],
  ['THEY were not there when the minister came.', ['THEY']],
  ['The Times said nothing.', ['The Times']],
])('%s', (text, stretches) => {
  expect(stretchesOf(text)).toEqual(stretches);
});
