/** Reads the folder of collected facts: one gzip file of JSON lines a source. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';

export interface FactRole {
  readonly title: string;
  readonly organization: string | null;
  readonly place: string | null;
  readonly start: string | null;
  readonly end: string | null;
  readonly asOf?: string;
  readonly lastSeen?: string;
  readonly endApprox?: boolean;
  readonly endUnknown?: boolean;
  readonly acting?: boolean;
  readonly legislature?: boolean;
  readonly party?: string;
  readonly observedFrom?: string;
  readonly observedTo?: string;
  readonly observations?: number;
}

export interface Fact {
  readonly id: string;
  readonly kind: 'person' | 'organization';
  readonly name: string;
  readonly aliases: readonly string[];
  readonly roles: readonly FactRole[];
  readonly party: string | null;
  readonly country: string | null;
  readonly born: string | null;
  readonly died?: string | null;
  readonly links: Readonly<Record<string, string>>;
  readonly sourceDate: string;
  readonly type?: string;
  readonly industry?: string;
  readonly marketCapUSD?: number;
  readonly size?: string;
  readonly founded?: string | number | null;
  readonly dissolved?: string | null;
  readonly parent?: string | null;
  readonly listing?: string;
  readonly state?: string;
  /** Its roles carry no dates. */
  readonly undatedRole?: boolean;
}

function unzip(folder: string, file: string): string {
  return gunzipSync(readFileSync(path.join(folder, file))).toString('utf8');
}

export function readFacts(folder: string, source: string): Fact[] {
  return unzip(folder, `${source}.jsonl.gz`)
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Fact);
}

/** A row of the crosswalk: a source's id and the Wikidata id that somebody thinks is the same person. */
export interface CrosswalkRow {
  readonly id: string;
  readonly wikidata: string;
  readonly name: string;
  readonly label: string;
}

export function readCrosswalk(folder: string): CrosswalkRow[] {
  const [, ...rows] = unzip(folder, '_crosswalk.tsv.gz').trimEnd().split('\n');
  return rows.map((row) => {
    const [id = '', wikidata = '', , name = '', label = ''] = row.split('\t');
    return { id, wikidata, name, label };
  });
}
