/** Ends offices that are open in an old source and held by somebody else in a newer one: there is one holder at a time. */
import type { EntityDraft } from '../../../utils/glossary/draft.ts';
import { placeKey } from '../../../utils/glossary/offices/places.ts';
import { earliestDay, latestDay } from '../../../utils/model/date.ts';
import type { Tenure } from '../../../utils/model/glossary.ts';
import { keysOfTenure } from './same-office.ts';
import { CURATED } from './source-record.ts';

/** Offices with one holder a place. */
const ONE_HOLDER =
  /^(?:president|prime minister|chancellor|vice president|monarch|supreme leader|secretary of state|attorney general|minister:(?:foreign|defence|finance|interior|justice|health|education)|governor|lieutenant governor|mayor|speaker|governor general|first minister|chief minister|central bank governor|pope)$/;

export interface ClosedOffice {
  readonly id: string;
  readonly name: string;
  readonly office: string;
  readonly end: string;
  readonly successor: string;
}

interface Holding {
  readonly entity: number;
  readonly place: number;
  readonly tenure: Tenure;
}

/** `President` of a senate is no president of the state. */
function oneHolderKey(tenure: Tenure): string | null {
  if (
    tenure.place === null ||
    tenure.organization?.match(/parliament|assembly|senate|council|party|union|bank|court|university/i)
  )
    return null;
  const keys = keysOfTenure(tenure);
  const [key = ''] = keys;
  return keys.length === 1 && ONE_HOLDER.test(key) ? `${key}|${placeKey(tenure.place)}` : null;
}

function listHoldings(entities: readonly EntityDraft[]): Map<string, Holding[]> {
  const holdings = new Map<string, Holding[]>();
  entities.forEach((entity, index) => {
    entity.tenures.forEach((tenure, place) => {
      const key = oneHolderKey(tenure);
      if (key === null || tenure.start === null) return;
      holdings.set(key, [...(holdings.get(key) ?? []), { entity: index, place, tenure }]);
    });
  });
  return holdings;
}

/** The start of the next full holder, if it comes after what the open tenure's source could see. */
function successorOf(open: Holding, all: readonly Holding[]): Holding | null {
  const seen = open.tenure.asOf === null ? null : earliestDay(open.tenure.asOf);
  const after = all
    .filter(({ entity, tenure }) => entity !== open.entity && !tenure.acting && tenure.start! > open.tenure.start!)
    .filter(({ tenure }) => seen === null || latestDay(tenure.start!) >= seen || open.tenure.source !== CURATED)
    .sort((a, b) => a.tenure.start!.localeCompare(b.tenure.start!));
  return after[0] ?? null;
}

export function closeOffices(entities: readonly EntityDraft[]): {
  readonly entities: readonly EntityDraft[];
  readonly closed: readonly ClosedOffice[];
} {
  const result = [...entities];
  const closed: ClosedOffice[] = [];
  for (const holdings of listHoldings(entities).values()) {
    for (const open of holdings) {
      if (open.tenure.end !== null) continue;
      const successor = successorOf(open, holdings);
      if (!successor) continue;
      const { endUnknown: _, ...rest } = open.tenure;
      const ended: Tenure = { ...rest, end: successor.tenure.start, endApprox: true, asOf: null };
      const entity = result[open.entity]!;
      result[open.entity] = {
        ...entity,
        tenures: entity.tenures.map((tenure, at) => (at === open.place ? ended : tenure)),
      };
      closed.push({
        id: entity.id,
        name: entity.name,
        office: [open.tenure.title, open.tenure.place].join(', '),
        end: successor.tenure.start!,
        successor: entities[successor.entity]!.name,
      });
    }
  }
  return { entities: result, closed };
}
