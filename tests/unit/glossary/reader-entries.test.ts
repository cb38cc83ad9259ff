/** A reader's own entries: read, checked row by row, and laid over the bundled glossary. */
import { describe, expect, it } from 'vitest';
import { overlayGlossary } from '../../../utils/glossary/overlay.ts';
import { readEntries } from '../../../utils/glossary/reader/read-entries.ts';
import { readerGlossary } from '../../../utils/glossary/reader/reader-glossary.ts';
import { tokenise } from '../../../utils/text/tokenise.ts';
import { fixtureGlossary } from '../../support/fixture-glossary.ts';

const CSV = `name,kind,aliases,title,place,start,note
"Okafor, Ada",person,Ada Okafor|Ada N. Okafor,Mayor,Leeds,2025-05,"Runs the ""Open Quay"" campaign"

Quayside Trust,organization,QST,,,,
,person,,,,,
Tim Brook,builder,,,,12 May,
`;

describe('CSV', () => {
  it('is read with quotes, empty lines and an office a row', () => {
    expect(readEntries(CSV).entries).toEqual([
      {
        name: 'Okafor, Ada',
        kind: 'person',
        aliases: ['Ada Okafor', 'Ada N. Okafor'],
        note: 'Runs the "Open Quay" campaign',
        offices: [{ title: 'Mayor', place: 'Leeds', start: '2025-05' }],
      },
      { name: 'Quayside Trust', kind: 'organization', aliases: ['QST'] },
    ]);
  });

  it('reports each faulty row with its line', () => {
    expect(readEntries(CSV).faults).toEqual([
      { row: 5, message: 'The name is missing.' },
      { row: 6, message: 'The kind must be "person" or "organization".' },
      { row: 6, message: 'An office needs a title.' },
      { row: 6, message: '"12 May" is not a date: write 2024, 2024-05 or 2024-05-31.' },
    ]);
  });

  it.each([
    ['age,name\n3,Ann', 'There is no column "age".'],
    ['kind\nperson', 'The first line must name the columns, "name" among them.'],
    ['', 'The first line must name the columns, "name" among them.'],
  ])('without proper columns is refused: %j', (text, message) => {
    expect(readEntries(text)).toEqual({ entries: [], faults: [{ row: 1, message }] });
  });

  it('may use semicolons, a byte order mark and Windows line ends', () => {
    const text = '\ufeffname;kind\r\nAda Okafor;Person\r\n';
    expect(readEntries(text)).toEqual({ entries: [{ name: 'Ada Okafor', kind: 'person' }], faults: [] });
  });
});

describe('JSON', () => {
  it('is read, and reports by number', () => {
    const text = JSON.stringify([{ name: 'Ada Okafor', kind: 'person' }, { name: 'X', kind: 'person', age: 3 }, 7]);
    expect(readEntries(text)).toEqual({
      entries: [{ name: 'Ada Okafor', kind: 'person' }],
      faults: [
        { row: 2, message: 'There is no field "age".' },
        { row: 3, message: 'An entry needs a name and a kind.' },
      ],
    });
  });

  it.each([
    ['{"name":', 'This is not JSON.'],
    ['{"name":"Ada"}', 'The file must be a list of entries.'],
  ])('that is none is refused: %s', (text, message) => {
    expect(readEntries(text).faults).toEqual([{ row: 1, message }]);
  });
});

describe('an overlay', () => {
  const own = readerGlossary(
    [
      { name: 'Ada Okafor', kind: 'person', offices: [{ title: 'Mayor', place: 'Leeds', start: '2025-05' }] },
      { name: 'Harriet Quillfeather Foundation', kind: 'organization' },
      { name: 'Daniel Marlowe', kind: 'person' },
      { name: 'Daniel Marlowe', kind: 'person', country: 'Ireland' },
    ],
    '2026-08-01',
  );
  const glossary = overlayGlossary(fixtureGlossary(), own);
  const idsIn = (text: string) =>
    glossary.match(tokenise(text)).map(({ candidates }) => candidates.map(({ index }) => glossary.entity(index).id));

  it('finds both in one text, the longer name first', () => {
    expect(idsIn('Ada Okafor met Marcus Thornbury of the Harriet Quillfeather Foundation.')).toEqual([
      ['reader:ada-okafor'],
      ['Q900002'],
      ['reader:harriet-quillfeather-foundation'],
    ]);
  });

  it('offers the reader’s namesakes before the others', () => {
    expect(idsIn('Daniel Marlowe')).toEqual([
      ['reader:daniel-marlowe', 'reader:daniel-marlowe-2', 'Q900011', 'Q900010'],
    ]);
    expect(glossary.lookup('Daniel Marlowe').map(({ fame }) => fame)).toEqual([255, 255, 110, 60]);
  });

  it('answers for offices, ids and counts of both', () => {
    const mayors = glossary.holders({ title: 'mayor', place: 'Leeds' }, '2026-01-01');
    expect(mayors.map(({ index }) => glossary.entity(index).name)).toEqual(['Ada Okafor', 'Teresa May-Holloway']);
    expect(glossary.entityById('reader:ada-okafor')?.tenures[0]?.asOf).toBe('2026-08-01');
    expect(glossary.entityById('Q900001')?.name).toBe('Harriet Quillfeather');
    expect(glossary.nameCounts('Daniel').given).toBe(4);
    expect([...glossary.ids()]).toHaveLength(glossary.info.people + glossary.info.organizations);
  });
});
