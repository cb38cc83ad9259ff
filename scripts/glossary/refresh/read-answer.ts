/** Reads an answer in the SPARQL JSON results format (W3C, 2013) into rows; what is no proper row is left out and counted. */

export interface HolderRow {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly start: string;
  readonly end: string | null;
  readonly born: string | null;
}

export interface Answer {
  readonly rows: readonly HolderRow[];
  /** Bindings in the page, good or not: tells whether a further page is due. */
  readonly received: number;
}

type Binding = Readonly<Record<string, { readonly value?: unknown } | undefined>>;

function textOf(binding: Binding, key: string): string | null {
  const value = binding[key]?.value;
  return typeof value === 'string' ? value : null;
}

const LENGTHS: Readonly<Record<string, number>> = { '11': 10, '10': 7, '9': 4 };

/** `2020-01-01T00:00:00Z` at precision 9 -> `2020`. Null for unknown values and other calendars' years. */
function dateOf(binding: Binding, key: string): string | null {
  const value = textOf(binding, key);
  const length = LENGTHS[textOf(binding, `${key}Precision`) ?? ''];
  if (value === null || length === undefined || !/^\d{4}-\d\d-\d\dT/.test(value)) return null;
  return value.slice(0, length);
}

function rowOf(binding: Binding): HolderRow | null {
  const id = /^https?:\/\/www\.wikidata\.org\/entity\/(Q\d+)$/.exec(textOf(binding, 'person') ?? '')?.[1];
  const name = textOf(binding, 'personLabel');
  const title = textOf(binding, 'positionLabel');
  const start = dateOf(binding, 'start');
  // Without an English label the service gives the id for a name.
  if (!id || !name || !title || !start || /^Q\d+$/.test(name) || /^Q\d+$/.test(title)) return null;
  const end = dateOf(binding, 'end');
  if (end !== null && end < start.slice(0, end.length)) return null;
  return { id, name, title, start, end, born: dateOf(binding, 'born') };
}

/** @throws SyntaxError or TypeError for text that is no such answer (truncated, an error page). */
export function readAnswer(text: string): Answer {
  const content = JSON.parse(text) as { readonly results?: { readonly bindings?: unknown } } | null;
  const bindings = content?.results?.bindings;
  if (!Array.isArray(bindings)) throw new TypeError('The answer has no list of results');
  const rows = bindings.flatMap((binding: unknown) => {
    const row = typeof binding === 'object' && binding !== null ? rowOf(binding as Binding) : null;
    return row === null ? [] : [row];
  });
  return { rows, received: bindings.length };
}
