/** Reads the Wikidata ids of records whose register has none: glossary/wikidata-ids.tsv, one `register id, Wikidata id, name` a line. */
import { readFileSync } from 'node:fs';

const ROW = /^(\S[^\t]*)\t(Q\d+)\t\S/;

/** @throws Error that names file and line of a row that is not of this form. */
export function readWikidataIds(file: string): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  for (const [at, line] of readFileSync(file, 'utf8').trimEnd().split('\n').entries()) {
    const [, id, wikidata] = ROW.exec(line) ?? [];
    if (!id || !wikidata) throw new Error(`${file}, line ${at + 1}: not "register id, Wikidata id, name"`);
    ids.set(id, wikidata);
  }
  return ids;
}
