/** Checks a curated record against the form of glossary/README.md and says what is wrong with it in plain words. */

type Plain = Readonly<Record<string, unknown>>;

const DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;
const RECORD_KEYS = new Set(
  'name kind id aliases caution pronoun country party born died offices type founded dissolved succeededBy renamedFrom parent listings background links asOf confidence sources'.split(
    ' ',
  ),
);
const OFFICE_KEYS = new Set('title organization place start end asOf acting endApprox endUnknown party'.split(' '));

const isText = (value: unknown) => typeof value === 'string' && value.trim() !== '';
const isDate = (value: unknown) => DATE.test(String(value));
const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function* unknownKeys(record: Plain, known: ReadonlySet<string>): Generator<string> {
  for (const key of Object.keys(record)) if (!known.has(key)) yield `unknown key "${key}"`;
}

function* badDates(record: Plain, keys: readonly string[]): Generator<string> {
  for (const key of keys) {
    const value = record[key];
    if (value !== undefined && value !== null && !isDate(value))
      yield `${key} "${String(value)}" is no date (YYYY, YYYY-MM or YYYY-MM-DD)`;
  }
}

function* badTexts(record: Plain, keys: readonly string[]): Generator<string> {
  for (const key of keys) {
    const value = record[key];
    if (value !== undefined && value !== null && !isText(value))
      yield `${key} must be text, not ${JSON.stringify(value)}`;
  }
}

function* badLists(record: Plain, keys: readonly string[]): Generator<string> {
  for (const key of keys) {
    const value = record[key];
    if (value === undefined || value === null) continue;
    if (!Array.isArray(value)) yield `${key} must be a list`;
    else for (const item of value) if (!isText(item)) yield `${key}: ${JSON.stringify(item)} must be text (quote it)`;
  }
}

function* badOffice(office: unknown): Generator<string> {
  if (!isPlain(office)) return yield `office ${JSON.stringify(office)} must have a title`;
  if (!isText(office.title)) yield 'an office without a title';
  const found = [
    ...unknownKeys(office, OFFICE_KEYS),
    ...badDates(office, ['start', 'end', 'asOf']),
    ...badTexts(office, ['organization', 'place', 'party']),
  ];
  for (const fault of found) yield `office "${String(office.title)}": ${fault}`;
  const [start, end] = [office.start, office.end];
  if (isDate(start) && isDate(end) && String(start).slice(0, String(end).length) > String(end))
    yield `office "${String(office.title)}": start ${String(start)} is after end ${String(end)}`;
}

function* badListing(listing: unknown): Generator<string> {
  if (!isPlain(listing) || !isText(listing.title)) return yield 'a listing without a title';
  yield* badDates(listing, ['start']);
}

function eachOf(record: Plain, key: string, check: (item: unknown) => Generator<string>): string[] {
  const value = record[key];
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value.flatMap((item) => [...check(item)]) : [`${key} must be a list`];
}

/** What is wrong with a record; empty if nothing is. */
export function faultsOf(record: unknown): string[] {
  if (!isPlain(record)) return ['a record must be a list of "key: value" lines'];
  const { kind, id, pronoun, confidence, links } = record;
  return [
    ...(isText(record.name) ? [] : ['no name']),
    ...(kind === 'person' || kind === 'organization'
      ? []
      : [`kind must be person or organization, not ${JSON.stringify(kind)}`]),
    ...(id === undefined || id === null || /^Q[1-9]\d*$/.test(String(id))
      ? []
      : [`id "${String(id)}" is no Wikidata id`]),
    ...(pronoun === undefined || pronoun === null || ['he', 'she', 'they'].includes(String(pronoun))
      ? []
      : [`pronoun "${String(pronoun)}"`]),
    ...(confidence === 'memory' || confidence === 'record' ? [] : ['confidence must be memory or record']),
    ...(links === undefined || links === null || (isPlain(links) && Object.values(links).every(isText))
      ? []
      : ['links must be "kind: address" lines']),
    ...unknownKeys(record, RECORD_KEYS),
    ...badDates(record, ['born', 'died', 'founded', 'dissolved', 'asOf']),
    ...badTexts(record, ['country', 'party', 'type', 'succeededBy', 'parent', 'background']),
    ...badLists(record, ['aliases', 'caution', 'sources']),
    ...eachOf(record, 'offices', badOffice),
    ...eachOf(record, 'listings', badListing),
    ...(isDate(record.asOf) ? [] : ['no asOf: up to when is it known?']),
  ];
}
