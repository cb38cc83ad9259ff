/** Which surface forms an entity gets, and which of them need caution. */
import { expect, it } from 'vitest';
import { draftEntity } from '../../../utils/glossary/draft.ts';
import { deriveForms } from '../../../utils/glossary/forms/derive-forms.ts';

const formsOf = (entity: Parameters<typeof draftEntity>[0]) => deriveForms(draftEntity(entity));

it.each([
  ['a postal code', 'TX'],
  ['a shortened state', 'Mich.'],
  ['a report of cases', 'D. Minn.'],
  ['a touchdown', 'TD'],
])('%s is no name of a body', (_, alias) => {
  const forms = formsOf({ id: 'test:1', kind: 'organization', name: 'Meadow Court of Norland', aliases: [alias] });
  expect(forms.map(({ form }) => form)).toEqual(['Meadow Court of Norland', 'Meadow Court Of Norland']);
});

it('the code is left to a household name', () => {
  const forms = formsOf({ id: 'test:2', kind: 'organization', name: 'Veterans Bureau', aliases: ['VA'], fame: 200 });
  expect(forms.map(({ form }) => form)).toContain('VA');
});

it.each([
  ['a state legislator', [{ id: 'openstates', date: '2026-08-01' }], null, true],
  ['a politician of old', [{ id: 'us-congress', date: '2026-06-15' }], '1769-03-10', true],
  ['somebody written down by hand', [{ id: 'curated', date: '2026-06' }], '1769-03-10', false],
])('%s', (_, sources, born, isCautioned) => {
  const tenures = [
    { title: 'Senator', organization: null, place: 'Norland', start: null, end: null, asOf: null, source: 'test' },
  ];
  const forms = formsOf({ id: 'test:3', kind: 'person', name: 'Ada Okafor', sources, born, tenures });
  expect(forms.every(({ caution }) => caution === isCautioned)).toBe(true);
});
