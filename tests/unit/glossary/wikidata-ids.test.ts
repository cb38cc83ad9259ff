/** Ids from Wikidata for records whose register has none. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fromRegisters } from '../../../scripts/glossary/merge/source-record.ts';
import { readWikidataIds } from '../../../scripts/glossary/registers/wikidata-ids.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'sidelight-ids-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(text: string): string {
  const file = path.join(folder, 'ids.tsv');
  writeFileSync(file, text);
  return file;
}

describe('ids of register records', () => {
  it('stand in place of those of the register', () => {
    const ids = readWikidataIds(write('banks:7\tQ900001\tHarbour Savings Bank\n'));
    const head = {
      register: 'banks',
      kind: 'organization',
      date: '2025-01-01',
      licence: 'CC0-1.0',
      from: 'test',
    } as const;
    const records = fromRegisters(
      [
        {
          head,
          records: [
            { id: 'banks:7', name: 'Harbour Savings Bank' },
            { id: 'banks:8', name: 'Hill Savings Bank' },
          ],
        },
      ],
      ids,
    );
    expect(records.map(({ draft }) => draft.id)).toEqual(['Q900001', 'banks:8']);
  });
  it('are refused where a row has another form', () => {
    expect(() => readWikidataIds(write('banks:7\tQ900001\tHarbour Savings Bank\nbanks:8\t900002\tHill\n'))).toThrow(
      'line 2',
    );
  });
});
