/** Reads and writes register files: a head, then one record a line, sorted by id, so that a refresh is a readable diff. */
import { readFileSync, writeFileSync } from 'node:fs';
import type { Register, RegisterHead, RegisterRecord } from './register-record.ts';

/** Numbers in ids count as numbers: Q9 before Q10. */
function compareRecords(a: RegisterRecord, b: RegisterRecord): number {
  return a.id.localeCompare(b.id, 'en', { numeric: true });
}

export function writeRegister(file: string, { head, records }: Register): void {
  const lines = [head, ...[...records].sort(compareRecords)].map((row) => JSON.stringify(row));
  writeFileSync(file, `${lines.join('\n')}\n`);
}

/** @throws Error that names file, line and reason for a line that is no record. */
export function readRegister(file: string): Register {
  const [head = '', ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n');
  return {
    head: parseLine(file, 1, head) as RegisterHead,
    records: lines.map((line, at) => readRecord(file, at + 2, line)),
  };
}

function parseLine(file: string, line: number, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(`${file}, line ${line}: not JSON`);
  }
}

function readRecord(file: string, line: number, text: string): RegisterRecord {
  const record = parseLine(file, line, text) as RegisterRecord;
  if (typeof record.id !== 'string' || typeof record.name !== 'string' || record.name === '')
    throw new Error(`${file}, line ${line}: a record needs an id and a name`);
  return record;
}
