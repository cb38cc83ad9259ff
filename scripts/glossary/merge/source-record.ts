/** A record of any source in one shape, on its way to becoming part of an entity. */
import type { EntityDraft } from '../../../utils/glossary/draft.ts';
import { draftEntity } from '../../../utils/glossary/draft.ts';
import type { Tenure } from '../../../utils/model/glossary.ts';
import type { OfficeRow, Register, RegisterHead, RegisterRecord } from '../registers/register-record.ts';
import { withoutFaults } from './register-faults.ts';
import { withUsualNames } from './register-names.ts';
import { MISNAMED, SAME_PEOPLE } from './same-people.ts';

export interface SourceRecord {
  readonly source: string;
  readonly date: string;
  /** Where a person finds it: `glossary/curated/world/venezuela.yaml, Yván Gil`. */
  readonly where: string;
  /** How large a company is, 3 to 1; 0 if unknown. */
  readonly size: number;
  readonly draft: EntityDraft;
}

export const CURATED = 'curated';
/** A list of 2022: what is open in it was open then, and may be over. */
export const FROZEN = 'every-politician';
/** Texts that name somebody with a title: no dates of office. */
export const SIGHTINGS = 'wh-titles';

function tenureOf([title, organization, place, start, end, more]: OfficeRow, source: string, date: string): Tenure {
  const isOpen = (end ?? null) === null && !more?.endUnknown;
  return {
    title,
    organization: organization ?? null,
    place: place ?? null,
    start: start ?? null,
    end: end ?? null,
    asOf: more?.asOf ?? (isOpen ? date : null),
    ...(more?.endApprox ? { endApprox: true } : {}),
    ...(more?.endUnknown ? { endUnknown: true } : {}),
    ...(more?.acting ? { acting: true } : {}),
    ...(more?.party ? { party: more.party } : {}),
    source,
  };
}

function fromRegister(head: RegisterHead, record: RegisterRecord, ids: ReadonlyMap<string, string>): SourceRecord {
  const date = record.date ?? head.date;
  const {
    offices = [],
    listings = [],
    date: _date,
    size = 0,
    ...known
  } = withoutFaults(head.register, withUsualNames(head.register, head.kind, record), date);
  return {
    source: head.register,
    date,
    where: `glossary/registers/${head.register}.jsonl, ${record.id}`,
    size,
    draft: draftEntity({
      ...known,
      id: SAME_PEOPLE.get(record.id) ?? ids.get(record.id) ?? record.id,
      kind: head.kind,
      tenures: offices.map((row) => tenureOf(row, head.register, date)),
      listings: listings.map(([title, start]) => ({ title, start: start ?? null })),
      sources: [{ id: head.register, date }],
    }),
  };
}

/** @param ids Wikidata ids of records by the ids that their registers give them */
export function fromRegisters(registers: readonly Register[], ids: ReadonlyMap<string, string>): SourceRecord[] {
  return registers.flatMap(({ head, records }) =>
    records.filter(({ id }) => !MISNAMED.has(id)).map((record) => fromRegister(head, record, ids)),
  );
}
