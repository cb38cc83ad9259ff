/** Reads a reader's own entries from CSV or JSON; rows that are not in order are reported one by one, the others count. */
import { type EntryFault, entryFaults, OFFICE_FIELDS, type ReaderEntry, TEXT_FIELDS } from './entry-schema.ts';
import { type CsvRow, parseCsv } from './parse-csv.ts';

export interface ReadEntries {
  readonly entries: readonly ReaderEntry[];
  readonly faults: readonly EntryFault[];
}

const COLUMNS = new Set<string>(['name', 'kind', 'aliases', ...TEXT_FIELDS, ...OFFICE_FIELDS]);

function check(candidates: readonly { readonly row: number; readonly entry: unknown }[]): ReadEntries {
  const entries: ReaderEntry[] = [];
  const faults: EntryFault[] = [];
  for (const { row, entry } of candidates) {
    const messages = entryFaults(entry);
    if (messages.length === 0) entries.push(entry as ReaderEntry);
    for (const message of messages) faults.push({ row, message });
  }
  return { entries, faults };
}

function fromCells(columns: readonly string[], { cells }: CsvRow): Record<string, unknown> {
  const entry: Record<string, unknown> = {};
  const office: Record<string, string> = {};
  columns.forEach((column, at) => {
    const value = cells[at] ?? '';
    if (value === '') return;
    if (column === 'aliases') entry.aliases = value.split('|').map((alias) => alias.trim());
    else if ((OFFICE_FIELDS as readonly string[]).includes(column)) office[column] = value;
    else entry[column] = column === 'kind' ? value.toLowerCase() : value;
  });
  return Object.keys(office).length > 0 ? { ...entry, offices: [office] } : entry;
}

function readCsv(text: string): ReadEntries {
  const [head, ...rows] = parseCsv(text);
  const columns = (head?.cells ?? []).map((name) => name.toLowerCase());
  const unknown = columns.filter((column) => !COLUMNS.has(column));
  if (!columns.includes('name') || unknown.length > 0) {
    const message =
      unknown.length > 0
        ? `There is no column "${unknown[0]}".`
        : 'The first line must name the columns, "name" among them.';
    return { entries: [], faults: [{ row: 1, message }] };
  }
  return check(rows.map((row) => ({ row: row.line, entry: fromCells(columns, row) })));
}

function readJson(text: string): ReadEntries {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return { entries: [], faults: [{ row: 1, message: 'This is not JSON.' }] };
  }
  if (!Array.isArray(content))
    return { entries: [], faults: [{ row: 1, message: 'The file must be a list of entries.' }] };
  return check(content.map((entry: unknown, at) => ({ row: at + 1, entry })));
}

/** JSON if the text begins like it, else CSV. Never throws. */
export function readEntries(text: string): ReadEntries {
  return /^\s*[[{]/.test(text.replace(/^\ufeff/, '')) ? readJson(text) : readCsv(text);
}
