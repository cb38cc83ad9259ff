/** Ends offices that are open in an old source and held by somebody else in a newer one: there is one holder at a time. */
import type { EntityDraft } from '../../../utils/glossary/draft.ts';
import { earliestDay, latestDay } from '../../../utils/model/date.ts';
import type { Tenure } from '../../../utils/model/glossary.ts';
import { joinedOfficeKeys, oneHolderKey } from './one-holder.ts';
import { daysApart, SLACK_DAYS } from './same-office.ts';
import { CURATED, FROZEN, SIGHTINGS } from './source-record.ts';

/** A successor who came later than this, in days after the office was last seen open, need not be the next one. */
const LONGEST_UNSEEN = 540;

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

/** Open offices of the frozen list that join several, and so have no key of their own. */
function listOpenJoined(entities: readonly EntityDraft[]): Holding[] {
  return entities.flatMap(({ tenures }, entity) =>
    tenures.flatMap((tenure, place) =>
      tenure.source === FROZEN && tenure.end === null && tenure.start !== null && joinedOfficeKeys(tenure).length > 0
        ? [{ entity, place, tenure }]
        : [],
    ),
  );
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

/**
 * What a curated, dated tenure of somebody else rules out: a sighting without dates ("Secretary Wolf" in a text of 2025), and a
 * holder whom the frozen list adds in the midst of it.
 */
function isRuledOut(tenure: Tenure, entity: number, holdings: ReadonlyMap<string, readonly Holding[]>): boolean {
  const isSighting = tenure.source === SIGHTINGS && tenure.start === null;
  const isFrozen = tenure.source === FROZEN && tenure.start !== null && tenure.end === null;
  if ((!isSighting && !isFrozen) || tenure.asOf === null) return false;
  const seen = tenure.asOf;
  const others = holdings.get(oneHolderKey(tenure) ?? '') ?? [];
  return others.some(
    (other) =>
      other.entity !== entity &&
      (isSighting || other.tenure.source === CURATED) &&
      other.tenure.start! <= seen &&
      (isSighting ||
        (daysApart(other.tenure.start!, tenure.start!) > SLACK_DAYS && other.tenure.start! < tenure.start!)) &&
      (other.tenure.end === null || latestDay(other.tenure.end) >= seen),
  );
}

function withoutRuledOut(entities: readonly EntityDraft[]): EntityDraft[] {
  const holdings = listHoldings(entities);
  return entities.map((entity, index) => {
    if (!entity.tenures.some(({ source }) => source === SIGHTINGS || source === FROZEN)) return entity;
    return { ...entity, tenures: entity.tenures.filter((tenure) => !isRuledOut(tenure, index, holdings)) };
  });
}

export function closeOffices(entities: readonly EntityDraft[]): {
  readonly entities: readonly EntityDraft[];
  readonly closed: readonly ClosedOffice[];
} {
  const result = withoutRuledOut(entities);
  const closed: ClosedOffice[] = [];
  const close = (open: Holding, successor: Holding) => {
    const { endUnknown: _, ...rest } = open.tenure;
    const began = successor.tenure.start!;
    const isNext = rest.asOf === null || rest.asOf >= began || daysApart(rest.asOf, began) <= LONGEST_UNSEEN;
    const ended: Tenure = isNext ? { ...rest, end: began, endApprox: true, asOf: null } : { ...rest, endUnknown: true };
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
      successor: result[successor.entity]!.name,
    });
  };
  const byKey = listHoldings(result);
  for (const open of listOpenJoined(result)) {
    const others = joinedOfficeKeys(open.tenure).flatMap((key) => byKey.get(key) ?? []);
    const successor = successorOf(open, others);
    if (successor) close(open, successor);
  }
  for (const holdings of byKey.values()) {
    for (const open of holdings) {
      if (open.tenure.end !== null) continue;
      const successor = successorOf(open, holdings);
      if (successor) close(open, successor);
    }
  }
  return { entities: result, closed };
}
