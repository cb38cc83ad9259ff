/** Joins terms of one office that follow on each other, and mends open terms that a later one shows to be over. */
import type { FactRole } from './facts.ts';

/** Election campaigns part terms by up to this many days. */
const LONGEST_GAP = 100;
/** An open seat whose term began longer ago than this, in years, was not seen held: nobody recorded its end. */
const LONGEST_TERM = { legislature: 6, other: 9 };
const DAY = 86_400_000;

const dayNumber = (date: string) =>
  Date.parse(date.length === 4 ? `${date}-07-01` : date.length === 7 ? `${date}-15` : date) / DAY;

function sameSeat(a: FactRole, b: FactRole): boolean {
  return a.title === b.title && a.organization === b.organization && a.place === b.place && !a.acting === !b.acting;
}

function followsOn(before: FactRole, after: FactRole): boolean {
  if (!sameSeat(before, after) || before.start === null || after.start === null) return false;
  if (before.end === null) return !before.endUnknown;
  return dayNumber(after.start) - dayNumber(before.end) <= LONGEST_GAP;
}

function later(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return null;
  return dayNumber(a) >= dayNumber(b) ? a : b;
}

function lasts(role: FactRole): boolean {
  return /\b(?:king|queen|emperor|emir|sultan|prince|president|supreme leader|head of state)\b/i.test(role.title);
}

function markStale(role: FactRole): FactRole {
  if (role.end !== null || role.endUnknown || role.start === null || role.asOf === undefined || lasts(role))
    return role;
  const years = (dayNumber(role.asOf) - dayNumber(role.start)) / 365;
  const limit = role.legislature ? LONGEST_TERM.legislature : LONGEST_TERM.other;
  if (years <= limit) return role;
  const { asOf: _, ...rest } = role;
  return { ...rest, endUnknown: true };
}

/** `1999-2001, 2001-2003` -> `1999-2003`; an open term from 1999 with nothing after it in a list of 2022 ended, unknown when. */
export function joinTerms(roles: readonly FactRole[]): FactRole[] {
  const sorted = [...roles].sort((a, b) => (a.start ?? '').localeCompare(b.start ?? ''));
  const joined: { role: FactRole; last: FactRole }[] = [];
  for (const role of sorted) {
    const open = joined.findLast(({ last }) => followsOn(last, role));
    if (!open) joined.push({ role, last: role });
    else {
      const end = later(open.last.end, role.end) ?? role.end;
      open.role = { ...role, start: open.role.start, end };
      open.last = { ...role, end };
    }
  }
  return joined.map(({ role, last }) => {
    const stale = markStale({ ...last, end: role.end });
    return { ...stale, start: role.start };
  });
}
