/** The form of a reader's own entry, and what is wrong with one that does not have it. */

/** As JSON; in CSV the same names are the columns, and a row has at most one office. */
export interface ReaderEntry {
  readonly name: string;
  readonly kind: 'person' | 'organization';
  /** In CSV parted by `|`. */
  readonly aliases?: readonly string[];
  readonly note?: string;
  readonly country?: string;
  readonly party?: string;
  readonly type?: string;
  readonly link?: string;
  readonly offices?: readonly ReaderOffice[];
}

export interface ReaderOffice {
  readonly title: string;
  readonly organization?: string;
  readonly place?: string;
  readonly start?: string;
  readonly end?: string;
}

export interface EntryFault {
  /** Line of a CSV file, number of an entry of a JSON file; both from 1. */
  readonly row: number;
  readonly message: string;
}

export const TEXT_FIELDS = ['note', 'country', 'party', 'type', 'link'] as const;
export const OFFICE_FIELDS = ['title', 'organization', 'place', 'start', 'end'] as const;
const KNOWN = new Set<string>(['name', 'kind', 'aliases', 'offices', ...TEXT_FIELDS]);

const DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;
const LONGEST_NAME = 120;
const LONGEST_NOTE = 1000;

type Plain = Readonly<Record<string, unknown>>;
const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function officeFaults(office: unknown): string[] {
  if (!isPlain(office)) return ['An office needs a title.'];
  const faults: string[] = [];
  if (typeof office.title !== 'string' || office.title === '') faults.push('An office needs a title.');
  for (const key of Object.keys(office))
    if (!(OFFICE_FIELDS as readonly string[]).includes(key)) faults.push(`An office has no field "${key}".`);
  for (const key of ['start', 'end']) {
    const value = office[key];
    if (value !== undefined && !(typeof value === 'string' && DATE.test(value)))
      faults.push(`"${String(value)}" is not a date: write 2024, 2024-05 or 2024-05-31.`);
  }
  return faults;
}

/** Empty if `entry` is a `ReaderEntry`. */
export function entryFaults(entry: unknown): string[] {
  if (!isPlain(entry)) return ['An entry needs a name and a kind.'];
  const faults: string[] = [];
  const { name, kind, aliases, offices, note, link } = entry;
  if (typeof name !== 'string' || name.trim() === '') faults.push('The name is missing.');
  else if (name.length > LONGEST_NAME) faults.push(`The name is longer than ${LONGEST_NAME} characters.`);
  if (kind !== 'person' && kind !== 'organization') faults.push('The kind must be "person" or "organization".');
  if (aliases !== undefined && !(Array.isArray(aliases) && aliases.every((alias) => typeof alias === 'string')))
    faults.push('Other names must be a list of texts.');
  for (const key of TEXT_FIELDS)
    if (entry[key] !== undefined && typeof entry[key] !== 'string') faults.push(`"${key}" must be text.`);
  if (typeof note === 'string' && note.length > LONGEST_NOTE)
    faults.push(`The note is longer than ${LONGEST_NOTE} characters.`);
  if (typeof link === 'string' && !/^https?:\/\/\S+$/.test(link))
    faults.push('The link must begin with https:// or http://.');
  if (offices !== undefined && !Array.isArray(offices)) faults.push('Offices must be a list.');
  else if (Array.isArray(offices)) faults.push(...offices.flatMap(officeFaults));
  for (const key of Object.keys(entry)) if (!KNOWN.has(key)) faults.push(`There is no field "${key}".`);
  return faults;
}
