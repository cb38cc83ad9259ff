import { expect, it } from 'vitest';
import { readDocument, textOf } from '../../../utils/names/document.ts';
import { findLongForm } from '../../../utils/names/tagger/long-form.ts';
import { world } from './world.ts';

it.each([
  ['The Black Soldier Fly larvae (BSF) eat.', 'bsf', 'Black Soldier Fly larvae'],
  ['The Convention on Wild Birds (CWB) holds.', 'cwb', 'Convention on Wild Birds'],
  ['The Sole Union of Drivers (Sudri) strikes.', 'sudri', null],
  ['Yesterday. (BSF) is short.', 'bsf', null],
])('the words behind the abbreviation: %s', (text, letters, expected) => {
  const document = readDocument(text, world);
  const end = Array.from(document.tokens.starts).indexOf(text.indexOf('('));
  const first = findLongForm(document, end, letters);
  expect(first < 0 ? null : textOf(document, first, end)).toBe(expected);
});
