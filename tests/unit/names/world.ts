/** A small invented world: people with namesakes, offices with dates, organizations with short names. */
import type { Tenure } from '../../../utils/model/glossary.ts';
import { openTinyGlossary } from './tiny-glossary.ts';

const office = (title: string, known: Partial<Tenure>): Tenure => ({
  title,
  organization: null,
  place: null,
  start: null,
  end: null,
  asOf: null,
  source: 'test',
  ...known,
});

export const world = openTinyGlossary(
  [
    {
      id: 'x:lind',
      kind: 'person',
      name: 'Ada Lind',
      country: 'Norway',
      pronoun: 'she',
      fame: 150,
      born: '1960',
      tenures: [office('Foreign Minister', { place: 'Norway', start: '2021-10-01', end: '2024-10-01' })],
      shortForms: ['Lind'],
    },
    {
      id: 'x:okoro',
      kind: 'person',
      name: 'Tobias Okoro',
      country: 'Kenya',
      pronoun: 'he',
      fame: 200,
      born: '1955',
      tenures: [office('President', { place: 'Kenya', start: '2022-09-01', asOf: '2026-01' })],
      shortForms: ['Okoro'],
    },
    {
      id: 'x:johnson-senator',
      kind: 'person',
      name: 'David Marlow',
      country: 'United States',
      fame: 90,
      tenures: [office('State senator', { place: 'Iowa', start: '2010', end: '2030' })],
    },
    {
      id: 'x:harmon-1',
      kind: 'person',
      name: 'Ruth Harmon',
      country: 'Ireland',
      fame: 120,
      tenures: [office('Senator', { place: 'Ireland', start: '2016', asOf: '2026-01' })],
    },
    {
      id: 'x:harmon-2',
      kind: 'person',
      name: 'Ruth Harmon',
      country: 'Ireland',
      fame: 118,
      tenures: [office('Senator', { place: 'Ireland', start: '2016', asOf: '2026-01' })],
    },
    {
      id: 'x:young',
      kind: 'person',
      name: 'Ines Falk',
      country: 'Norway',
      fame: 160,
      born: '2001',
      tenures: [office('Mayor', { place: 'Oslo', start: '2024-01-01', asOf: '2026-01' })],
    },
    {
      id: 'x:board',
      kind: 'organization',
      name: 'Lakeside Water Board',
      aliases: ['LWB'],
      country: 'Kenya',
      fame: 90,
      type: 'water company',
    },
  ],
  {
    given: ['Ada', 'Tobias', 'Ruth', 'David', 'Ines', 'Tom', 'Maria', 'Bill', 'Hillary'],
    family: ['Lind', 'Okoro', 'Harmon', 'Marlow', 'Falk', 'Kane'],
  },
);
