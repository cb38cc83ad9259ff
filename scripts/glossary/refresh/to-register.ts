/** Makes the register of the answers; countries that failed or were not asked for keep what the register held before. */
import { cleanTitle } from '../import/to-record.ts';
import type { OfficeRow, Register, RegisterRecord } from '../registers/register-record.ts';
import type { Ask } from './ask.ts';
import type { HolderRow } from './read-answer.ts';

export interface Answered {
  readonly ask: Ask;
  /** Null if the ask failed. */
  readonly rows: readonly HolderRow[] | null;
}

function officeOf(row: HolderRow, ask: Ask): OfficeRow {
  const title = cleanTitle(row.title, ask.countryName);
  return row.end === null
    ? [title, null, ask.countryName, row.start]
    : [title, null, ask.countryName, row.start, row.end];
}

function addOffice(records: Map<string, RegisterRecord>, known: RegisterRecord, office: OfficeRow): void {
  const record = records.get(known.id) ?? { ...known, offices: [] };
  const offices = record.offices ?? [];
  const isThere = offices.some((other) => JSON.stringify(other) === JSON.stringify(office));
  const sorted = isThere ? offices : [...offices, office].sort((a, b) => ((a[3] ?? '') < (b[3] ?? '') ? 1 : -1));
  records.set(known.id, { ...record, offices: sorted });
}

/** An office that stays from an older register says when it was last seen. */
function datedAs(office: OfficeRow, date: string): OfficeRow {
  const [title, organization, place, start, end, more] = office;
  if ((end ?? null) !== null || more?.asOf || more?.endUnknown) return office;
  return [title, organization ?? null, place ?? null, start ?? null, null, { ...more, asOf: date }];
}

/** `today` is `YYYY-MM-DD`. */
export function toRegister(answers: readonly Answered[], before: Register | null, today: string): Register {
  const records = new Map<string, RegisterRecord>();
  for (const { ask, rows } of answers)
    for (const row of rows ?? []) {
      const known = { id: row.id, name: row.name, country: ask.countryName, ...(row.born ? { born: row.born } : {}) };
      addOffice(records, known, officeOf(row, ask));
    }
  // Offices do not say which ask they came from: a country that was not asked for, or failed in part, keeps its old ones.
  const asked = new Set(answers.map(({ ask }) => ask.countryName));
  for (const { ask, rows } of answers) if (rows === null) asked.delete(ask.countryName);
  for (const record of before?.records ?? [])
    for (const office of record.offices ?? []) {
      if (asked.has(office[2] ?? '')) continue;
      const isAnswered = records
        .get(record.id)
        ?.offices?.some(([title, , place, start]) => title === office[0] && place === office[2] && start === office[3]);
      if (!isAnswered) addOffice(records, record, datedAs(office, before!.head.date));
    }
  return {
    head: {
      register: 'wikidata',
      kind: 'person',
      date: today,
      licence: 'CC0-1.0',
      from: 'Wikidata Query Service, https://query.wikidata.org',
    },
    records: [...records.values()],
  };
}
