/** From the text files of glossary/ to entities: read, group, merge, close, score; with a report of what a person should look at. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { EntityDraft } from '../../utils/glossary/draft.ts';
import { tellsOfDeath } from './curated/death-in-text.ts';
import { readCurated } from './curated/read-curated.ts';
import { type ClosedOffice, closeOffices } from './merge/close-offices.ts';
import type { Merge } from './merge/group.ts';
import { groupRecords } from './merge/group-records.ts';
import { mergeGroup, type ReportedContradiction } from './merge/merge-group.ts';
import { withoutOthersNames } from './merge/others-names.ts';
import { scoreFame } from './merge/score-fame.ts';
import { fromRegisters } from './merge/source-record.ts';
import { trustOf } from './merge/trust.ts';
import { readRegister } from './registers/register-file.ts';
import { readWikidataIds } from './registers/wikidata-ids.ts';

export interface BuildReport {
  readonly merges: readonly Merge[];
  readonly contradictions: readonly ReportedContradiction[];
  readonly closed: readonly ClosedOffice[];
  /** Curated people whose background tells of their death while no field does: they would be shown in office. */
  readonly missingDeaths: readonly string[];
}

export interface BuiltEntities {
  readonly entities: readonly EntityDraft[];
  readonly report: BuildReport;
}

/** Faults of curated files, each with file, record and reason. */
export class CuratedFaults extends Error {
  constructor(faults: readonly string[]) {
    super(`${faults.length} faults in curated files\n${faults.join('\n')}`);
    this.name = 'CuratedFaults';
  }
}

/** @throws CuratedFaults if a curated file is not in order; Error for a register line that is no record or a row of ids that is none. */
export function buildEntities(root: string): BuiltEntities {
  const folder = path.join(root, 'glossary/registers');
  const registers = readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .sort()
    .map((file) => readRegister(path.join(folder, file)));
  const curated = readCurated(root);
  if (curated.faults.length > 0) throw new CuratedFaults(curated.faults);
  const records = [
    ...curated.records,
    ...fromRegisters(registers, readWikidataIds(path.join(root, 'glossary/wikidata-ids.tsv'))),
  ];
  const byTrust = records
    .map((record, at) => ({ record, at }))
    .sort((a, b) => trustOf(a.record.source) - trustOf(b.record.source) || a.at - b.at)
    .map(({ record }) => record);
  const { groups, merges } = groupRecords(byTrust);
  const contradictions: ReportedContradiction[] = [];
  const merged = groups.map((group) => mergeGroup(group, (contradiction) => contradictions.push(contradiction)));
  const { entities, closed } = closeOffices(withoutOthersNames(merged));
  const scored = entities.map((entity, at) => ({ ...entity, fame: scoreFame(entity, groups[at]!.records) }));
  const missingDeaths = curated.records
    .filter(({ draft }) => draft.kind === 'person' && draft.died === null && tellsOfDeath(draft.background ?? ''))
    .map(({ where }) => where);
  return { entities: scored, report: { merges, contradictions, closed, missingDeaths } };
}
