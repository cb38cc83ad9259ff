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

const bodyForms = (name: string, known: { type?: string; country?: string; aliases?: string[] } = {}) =>
  formsOf({ id: 'test:4', kind: 'organization', name, fame: 200, ...known }).map(({ form }) => form);

it('a ministry is told by its country in every wording and spelling', () => {
  const forms = bodyForms('Ministry of Defence of Mexico', { type: 'defence ministry', country: 'Mexico' });
  for (const form of [
    "Mexico's Defense Ministry",
    "Mexico's defence ministry",
    'Mexican Ministry of Defense',
    'Mexico Defence Ministry',
  ])
    expect(forms).toContain(form);
});

it.each([
  ['Parliament of Norway', 'Norway', 'Norwegian Parliament'],
  ['Parliament of Norway', 'Norway', "Norway's parliament"],
  ['Central Bank of Iraq', 'Iraq', 'Iraqi central bank'],
])('%s is also %s’s: %s', (name, country, form) => {
  expect(bodyForms(name, { country })).toContain(form);
});

it.each([
  ['Labour Research Centre', 'Labor Research Centre'],
  ['Organization for Tides', 'Organisation for Tides'],
  ['Meadow Police Department', 'Meadow police'],
  ['University of California, Davis', 'UC Davis'],
])('%s is also %s', (name, form) => {
  expect(bodyForms(name)).toContain(form);
});

it('the circuit of the capital is no report of cases', () => {
  expect(bodyForms('Meadow Court', { aliases: ['D.C. Circuit'] })).toContain('D.C. Circuit');
});

it('half the name of a country is no name of its ministry', () => {
  const forms = bodyForms('Foreign Ministry', { type: 'foreign ministry', country: 'South Korea' });
  expect(forms).toContain('South Korean Foreign Ministry');
  expect(forms).not.toContain('Korean Foreign Ministry');
});
