/** The offices of a person on a day, the one that a newspaper would print first at the head. */
import { earliestDay, type IsoDate, latestDay } from '../../model/date.ts';
import type { GlossaryEntity, Tenure } from '../../model/glossary.ts';
import { type Certainty, heldOn } from './held-on.ts';
import { rankOffice } from './office-rank.ts';

export interface DatedRole {
  readonly tenure: Tenure;
  readonly certainty: Certainty;
}

/** A sure office comes before a higher one that was only seen long before. */
const CERTAINTY_ORDER: Readonly<Record<Certainty, number>> = { held: 0, likely: 0, 'last-seen': 1 };

function compareRoles(a: DatedRole, b: DatedRole): number {
  return (
    CERTAINTY_ORDER[a.certainty] - CERTAINTY_ORDER[b.certainty] ||
    rankOffice(b.tenure) - rankOffice(a.tenure) ||
    (b.tenure.start ?? '').localeCompare(a.tenure.start ?? '')
  );
}

/** Offices held on `day` (`YYYY-MM-DD`), as far as is known; empty for the dead. */
export function rolesAt(entity: Pick<GlossaryEntity, 'tenures' | 'died'>, day: IsoDate): DatedRole[] {
  if (entity.died !== null && entity.died < day.slice(0, entity.died.length)) return [];
  const roles = entity.tenures.flatMap((tenure): DatedRole[] => {
    const certainty = heldOn(tenure, day);
    return certainty === null ? [] : [{ tenure, certainty }];
  });
  const told = roles.filter((role) => !isSuperseded(role, entity.tenures, day)).sort(compareRoles);
  return told.filter((role, place) => told.findIndex((other) => isSameRole(other.tenure, role.tenure)) === place);
}

/** `Mayor as of July 2022` of somebody who took another office in 2024: likely over, and not worth a doubtful line. */
function isSuperseded({ tenure, certainty }: DatedRole, tenures: readonly Tenure[], day: IsoDate): boolean {
  if (certainty !== 'last-seen' || tenure.asOf === null) return false;
  const seen = latestDay(tenure.asOf);
  return tenures.some(({ start }) => start !== null && earliestDay(start) > seen && earliestDay(start) <= day);
}

/** `Prime Minister` of two lists that date it differently is told once. */
function isSameRole(a: Tenure, b: Tenure): boolean {
  return (
    a.title === b.title &&
    a.place === b.place &&
    (a.organization ?? b.organization) === (b.organization ?? a.organization)
  );
}
