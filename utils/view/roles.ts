/** Offices in words: what somebody was on the article's day and is now, and how far the source reaches. */
import type { Role } from '../model/context.ts';
import type { IsoDate } from '../model/date.ts';
import { dateWords, daysBetween, monthWords } from './dates.ts';
import { SOURCE_NAMES } from './source-names.ts';
import { WORDS } from './strings.ts';

/** A source older than this on the day in question cannot say "then" or "now", only "latest". */
const FRESH_FOR_DAYS = 200;

export interface RoleLine {
  /** `Finance Minister`, `Acting Finance Minister`. */
  readonly title: string;
  /** `Ministry of Finance, Veldania`; null where the title says it all. */
  readonly where: string | null;
  /** `since 5 Feb 2025 (as of Aug 2026)`; null if no date is known. */
  readonly dates: string | null;
  /** Who says so, by name. */
  readonly source: string;
}

export interface RoleGroup {
  /** `Then`, `Now`, `Latest`; null where one word would mislead or there is nothing to compare. */
  readonly label: string | null;
  readonly roles: readonly RoleLine[];
  /** Said in place of roles: `no office that we know of`. */
  readonly instead: string | null;
}

/** `Senator` + `Senate of Ohio` + `Ohio` -> `Senate of Ohio`: what the title or a longer place says is not said again. */
function whereOf({ title, organization, place }: Role): string | null {
  const said = [title.toLowerCase()];
  const parts: string[] = [];
  for (const part of [organization, place]) {
    if (!part || said.some((words) => words.includes(part.toLowerCase()))) continue;
    said.push(part.toLowerCase());
    parts.push(part);
  }
  return parts.length > 0 ? parts.join(', ') : null;
}

export function tenureWords({ start, end, endApprox, asOf }: Role): string | null {
  if (end) {
    const until = endApprox ? `about ${monthWords(end)}` : dateWords(end);
    return start ? `${dateWords(start)} – ${until}` : `until ${until}`;
  }
  const reach = asOf ? `as of ${monthWords(asOf)}` : null;
  if (start) return reach ? `since ${dateWords(start)} (${reach})` : `from ${dateWords(start)}`;
  return reach;
}

export function roleLine(role: Role): RoleLine {
  const title = role.acting && !/^acting\b/i.test(role.title) ? `Acting ${role.title}` : role.title;
  return { title, where: whereOf(role), dates: tenureWords(role), source: SOURCE_NAMES[role.source] ?? role.source };
}

/** `Finance Minister, Veldania`: for sentences and lists. */
export function roleWords(role: Role): string {
  const { title, where } = roleLine(role);
  return where ? `${title}, ${where}` : title;
}

function isSameOffice(a: Role, b: Role): boolean {
  return a.title === b.title && a.organization === b.organization && a.place === b.place && a.start === b.start;
}

/** True if the source still vouches for an open office on `day`, or the office had ended by its own dates. */
function isVouchedFor({ end, asOf }: Role, day: IsoDate): boolean {
  return end !== null || (asOf !== null && daysBetween(asOf, day) <= FRESH_FOR_DAYS);
}

/** Roles on `day` under `label`; those that were last seen long before it apart. */
function groupsOn(roles: readonly Role[], day: IsoDate, label: string): RoleGroup[] {
  const vouched = roles.filter((role) => isVouchedFor(role, day));
  const lastSeen = roles.filter((role) => !vouched.includes(role));
  return [
    { label, roles: vouched.map(roleLine), instead: null },
    { label: WORDS.lastKnown, roles: lastSeen.map(roleLine), instead: null },
  ].filter((group) => group.roles.length > 0);
}

/** Offices that did not change, said once: "since 5 Feb 2025 (as of Aug 2026)" needs no label while the source is fresh. */
function unchangedGroups(roles: readonly Role[], date: IsoDate, today: IsoDate): RoleGroup[] {
  const isFresh = roles.every((role) => isVouchedFor(role, today));
  return isFresh
    ? [{ label: null, roles: roles.map(roleLine), instead: null }]
    : groupsOn(roles, date, WORDS.officeThen);
}

/**
 * What is shown of somebody's offices on the article's `date` and `today`. Without a date only today's; offices that did not change
 * are said once, without a label, since "since 5 Feb 2025 (as of Aug 2026)" says it all.
 */
export function roleGroups(
  then: readonly Role[],
  now: readonly Role[],
  date: IsoDate | null,
  today: IsoDate,
): RoleGroup[] {
  if (date === null) return groupsOn(now, today, WORDS.officeNow);
  const kept = then.filter((role) => now.some((other) => isSameOffice(role, other)));
  const left = then.filter((role) => !kept.includes(role));
  const taken = now.filter((role) => !kept.some((other) => isSameOffice(role, other)));
  if (left.length === 0 && taken.length === 0) return kept.length > 0 ? unchangedGroups(kept, date, today) : [];
  const thenGroups = groupsOn([...left, ...kept], date, WORDS.officeThen);
  if (now.length > 0) return [...thenGroups, ...groupsOn([...taken, ...kept], today, WORDS.officeNow)];
  // Only a known end tells that somebody is out of office; an old source tells nothing about today.
  const hasLeft = left.every(({ end }) => end !== null);
  return hasLeft ? [...thenGroups, { label: WORDS.officeNow, roles: [], instead: WORDS.noOfficeNow }] : thenGroups;
}
