/** Invented people and organizations, with the shapes that real ones have: namesakes, past and open offices, short names. */
import { draftEntity, type EntityDraft } from '../../utils/glossary/draft.ts';
import type { Tenure } from '../../utils/model/glossary.ts';

const SOURCE = { id: 'fixture', date: '2026-06-01' };

function tenure(title: string, known: Partial<Tenure> = {}): Tenure {
  return { title, organization: null, place: null, start: null, end: null, asOf: null, source: SOURCE.id, ...known };
}

const person = (id: string, name: string, known: Partial<EntityDraft>) =>
  draftEntity({ id, kind: 'person', name, sources: [SOURCE], ...known });
const organization = (id: string, name: string, known: Partial<EntityDraft>) =>
  draftEntity({ id, kind: 'organization', name, sources: [SOURCE], ...known });

const people: EntityDraft[] = [
  person('Q900001', 'Harriet Quillfeather', {
    aliases: ['Harriet Anne Quillfeather'],
    pronoun: 'she',
    country: 'United States',
    party: 'Meadow Party',
    born: '1961-03-14',
    fame: 240,
    background: 'Former harbour pilot who entered politics in 1999.',
    links: { wikipedia: 'https://en.wikipedia.org/wiki/Harriet_Quillfeather' },
    tenures: [
      tenure('President', { place: 'United States', start: '2025-01-20', asOf: '2026-06' }),
      tenure('Governor', { place: 'Ohio', start: '2011-01-10', end: '2019-01-14' }),
    ],
  }),
  person('Q900002', 'Marcus Thornbury', {
    aliases: ['Marcus J. Thornbury'],
    pronoun: 'he',
    country: 'United States',
    party: 'Meadow Party',
    fame: 220,
    tenures: [
      tenure('Secretary of State', {
        organization: 'Department of State',
        place: 'United States',
        start: '2025-01-21',
        asOf: '2026-06',
      }),
      tenure('Senator', {
        organization: 'United States Senate',
        place: 'Oregon',
        start: '2011-01-03',
        end: '2025-01-20',
      }),
    ],
  }),
  person('Q900003', 'Odile Vantreuil', {
    pronoun: 'she',
    country: 'France',
    fame: 210,
    tenures: [
      tenure('Foreign Minister', {
        organization: 'Ministry for Europe and Foreign Affairs',
        place: 'France',
        start: '2024-09-21',
        end: '2025-10-12',
      }),
    ],
  }),
  person('Q900004', 'Wilhelmina von der Aue', {
    aliases: ['Mina von der Aue'],
    pronoun: 'she',
    country: 'Germany',
    fame: 215,
    tenures: [tenure('Chancellor', { place: 'Germany', start: '2021-12-08', end: '2025-05-06' })],
  }),
  person('Q900005', 'Karim al-Fadil', {
    aliases: ['Karim el-Fadil', 'Kareem al-Fadil'],
    pronoun: 'he',
    country: 'Jordan',
    fame: 180,
    tenures: [tenure('Prime Minister', { place: 'Jordan', start: '2022', end: '2024-09' })],
  }),
  person('Q900006', 'José Ibarra Montoya', {
    aliases: ['José Ibarra'],
    pronoun: 'he',
    country: 'Mexico',
    fame: 200,
    tenures: [tenure('President', { place: 'Mexico', start: '2024-10-01', asOf: '2026-06' })],
  }),
  person('Q900007', 'Bo Weizhen', {
    country: 'China',
    fame: 190,
    tenures: [tenure('Foreign Minister', { place: 'China', start: '2023-07-25', asOf: '2022-07' })],
  }),
  person('Q900008', 'Robert Ashgrove Jr.', {
    aliases: ['Robert F. Ashgrove Jr.'],
    pronoun: 'he',
    country: 'United States',
    fame: 150,
    tenures: [
      tenure('Director', {
        organization: 'Federal Bureau of Harbours',
        place: 'United States',
        start: '2025-02-13',
        asOf: '2026-06',
      }),
      tenure('Director', {
        organization: 'Federal Bureau of Harbours',
        place: 'United States',
        start: '2024-12',
        end: '2025-02-13',
        acting: true,
      }),
    ],
  }),
  // Two people of one name, a state legislator and a member of a parliament elsewhere.
  person('Q900010', 'Daniel Marlowe', {
    country: 'United States',
    fame: 60,
    party: 'Meadow Party',
    tenures: [
      tenure('state senator', {
        organization: 'Ohio Senate',
        place: 'Ohio, district 9',
        start: '2019-01-01',
        asOf: '2026-06',
      }),
    ],
  }),
  person('Q900011', 'Daniel Marlowe', {
    country: 'United Kingdom',
    fame: 110,
    tenures: [
      tenure('Member of Parliament', {
        organization: 'House of Commons',
        place: 'Whitby',
        start: '2019-12-12',
        asOf: '2026-06',
      }),
    ],
  }),
  person('Q900012', 'Agnes Marlowe', {
    pronoun: 'she',
    country: 'United Kingdom',
    fame: 120,
    tenures: [
      tenure('Home Secretary', {
        organization: 'Home Office',
        place: 'United Kingdom',
        start: '2024-07-05',
        end: '2025-09-05',
      }),
    ],
  }),
  person('Q900013', 'Teresa May-Holloway', {
    country: 'United Kingdom',
    fame: 130,
    caution: ['May-Holloway'],
    tenures: [tenure('Mayor', { place: 'Leeds', start: '2021-05-10', asOf: '2026-06' })],
  }),
  person('Q900014', 'Priya Raghunathan', {
    pronoun: 'she',
    country: 'India',
    fame: 160,
    tenures: [tenure('Chief Executive', { organization: 'Brightwater Systems', start: '2019-03', asOf: '2026-06' })],
  }),
  person('fixture:olu-adebayo-finch', 'Olu Adebayo-Finch', {
    pronoun: 'he',
    country: 'Nigeria',
    fame: 100,
    died: '2025-11-02',
    tenures: [
      tenure('Secretary-General', { organization: 'World Harbour Council', start: '2018-01-01', end: '2025-11-02' }),
    ],
  }),
  person('fixture:lena-may', 'Lena May', {
    pronoun: 'she',
    country: 'United States',
    fame: 140,
    tenures: [
      tenure('White House Press Secretary', {
        organization: 'White House',
        place: 'United States',
        start: '2025-01-20',
        asOf: '2026-06',
      }),
    ],
  }),
];

const organizations: EntityDraft[] = [
  organization('Q910001', 'Department of State', {
    aliases: ['State Department', 'Foggy Bottom'],
    caution: ['Foggy Bottom'],
    type: 'government department',
    country: 'United States',
    fame: 220,
  }),
  organization('Q910002', 'Federal Bureau of Harbours', {
    aliases: ['FBH'],
    type: 'US federal agency',
    country: 'United States',
    fame: 200,
  }),
  organization('Q910003', 'Brightwater Systems Inc.', { type: 'company', country: 'United States', fame: 170 }),
  organization('Q910004', 'World Harbour Council', { aliases: ['WHC'], type: 'international body', fame: 150 }),
  organization('Q910005', 'Movimiento de la Sierra', {
    aliases: ['MdlS', 'Sierra Cartel'],
    type: 'criminal gang',
    country: 'Mexico',
    fame: 160,
    listings: [{ title: 'US Foreign Terrorist Organization', start: '2025-02-20' }],
    background: 'Invented gang of a mountain region.',
  }),
  organization('Q910006', 'The Northern Courier', { type: 'newspaper', country: 'United Kingdom', fame: 140 }),
  organization('Q910007', 'United Nautical Relief', { aliases: ['UNR', 'WHO-Sea'], type: 'non-profit', fame: 120 }),
  organization('Q910008', 'Ministry for Europe and Foreign Affairs', {
    type: 'ministry',
    country: 'France',
    fame: 120,
  }),
  organization('Q910009', 'Meadow Party', { type: 'political party', country: 'United States', fame: 180 }),
  organization('Q910010', 'Apple Orchards plc', { type: 'company', country: 'United Kingdom', fame: 110 }),
  organization('fixture:harbour-office', 'Harbour Office', {
    type: 'ministry',
    country: 'United Kingdom',
    dissolved: '2025-04-01',
    succeededBy: 'Ministry of Ports',
    fame: 90,
  }),
  organization('fixture:ministry-of-ports', 'Ministry of Ports', {
    type: 'ministry',
    country: 'United Kingdom',
    founded: '2025-04-01',
    fame: 100,
  }),
];

export const FIXTURE_ENTITIES: readonly EntityDraft[] = [...people, ...organizations];
