/** What has changed for a person or an organization between the day of an article and today. */
import { earliestDay, type IsoDate, latestDay } from '../../model/date.ts';
import type { GlossaryEntity, Tenure } from '../../model/glossary.ts';
import { heldOn } from './held-on.ts';

export interface Change {
  readonly kind: 'left-office' | 'took-office' | 'died' | 'dissolved' | 'renamed';
  /** The office that was left or taken. */
  readonly tenure: Tenure | null;
  /** When; null if it is only known that it happened. */
  readonly date: IsoDate | null;
}

/** Surely after `from` and not after `to`. */
function isBetween(date: IsoDate | null, from: IsoDate, to: IsoDate): date is IsoDate {
  return date !== null && earliestDay(date) > from && latestDay(date) <= latestDay(to);
}

function sameOffice(a: Tenure, b: Tenure): boolean {
  return a.title === b.title && a.organization === b.organization && a.place === b.place;
}

function officeChanges(tenures: readonly Tenure[], from: IsoDate, to: IsoDate): Change[] {
  return tenures.flatMap((tenure): Change[] => {
    const changes: Change[] = [];
    // A re-elected member neither leaves nor takes office: the next term follows on the last.
    const goesOn = tenures.some((other) => other !== tenure && sameOffice(other, tenure) && heldOn(other, to) !== null);
    const wentOn = tenures.some(
      (other) => other !== tenure && sameOffice(other, tenure) && heldOn(other, from) !== null,
    );
    if (isBetween(tenure.start, from, to) && !wentOn) changes.push({ kind: 'took-office', tenure, date: tenure.start });
    if (isBetween(tenure.end, from, to) && !goesOn) changes.push({ kind: 'left-office', tenure, date: tenure.end });
    return changes;
  });
}

/** Changes after `from` up to `to` (both `YYYY-MM-DD`), the latest first. Dates too imprecise to be sure are left out. */
export function changesBetween(entity: GlossaryEntity, from: IsoDate, to: IsoDate): Change[] {
  const changes = officeChanges(entity.tenures, from, to);
  if (isBetween(entity.died, from, to)) changes.push({ kind: 'died', tenure: null, date: entity.died });
  if (isBetween(entity.dissolved, from, to)) {
    const kind = entity.succeededBy === null ? 'dissolved' : 'renamed';
    changes.push({ kind, tenure: null, date: entity.dissolved });
  }
  return changes.sort((a, b) => (b.date ?? '').localeCompare(a.date ?? ''));
}
