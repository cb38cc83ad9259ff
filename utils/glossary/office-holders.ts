/** Who held an office on a day: by its question, "the president of Mexico", and by the organization that somebody heads. */
import type { OfficeHolder, Tenure } from '../model/glossary.ts';
import { hashOrganizationQuery, hashPlaceQuery, isAskedByPlace, placeKeys } from './offices/holder-index.ts';
import { officeKeys } from './offices/office-keys.ts';
import { type OfficeQuestion, type OfficeReading, readQuestion } from './offices/office-query.ts';
import { organizationKey } from './offices/organizations.ts';
import { placeKey } from './offices/places.ts';
import type { PackedTables } from './packed-tables.ts';
import { indexOfId } from './records/id-table.ts';
import type { DecodedRecord } from './records/read-record.ts';
import { heldOn } from './roles/held-on.ts';
import { rankOffice } from './roles/office-rank.ts';
import { readIndex } from './tables/index-table.ts';

/** @param office as an article says it. @param day ISO. The newest first; of several readings the first that has holders. */
export function findHolders(tables: PackedTables, office: OfficeQuestion, day: string): OfficeHolder[] {
  for (const reading of readQuestion(office)) {
    const found = holdersOf(tables, reading, day);
    if (found.length > 0) return found.sort(byNewestStart);
  }
  return [];
}

/** @param day ISO. The highest office first; who holds two is named once. */
export function findHeads({ ids, decode }: PackedTables, organizationId: string, day: string): OfficeHolder[] {
  const organization = indexOfId(ids, organizationId);
  if (organization < 0) return [];
  const heads = decode(organization)
    .heads.map(({ index, tenure }) => ({ index, tenure: decode(index).entity.tenures[tenure]! }))
    .filter(({ index, tenure }) => heldOn(tenure, day) !== null && isAlive(decode(index), day))
    .sort((a, b) => rankOffice(b.tenure) - rankOffice(a.tenure) || byNewestStart(a, b));
  return heads.filter(({ index }, place) => heads.findIndex((other) => other.index === index) === place);
}

function holdersOf(tables: PackedTables, reading: OfficeReading, day: string): OfficeHolder[] {
  const { decode, holders } = tables;
  const organizations = reading.organization === null ? [] : namesOfOrganization(tables, reading.organization);
  const hashes = reading.keys.flatMap((key) => [
    ...(reading.place === null ? [] : [hashPlaceQuery(key, reading.place)]),
    ...organizations.map((organization) => hashOrganizationQuery(key, organization)),
  ]);
  const indices = new Set(hashes.flatMap((hash) => readIndex(holders, hash)));
  const living = [...indices].filter((index) => isAlive(decode(index), day));
  return living.flatMap((index) =>
    decode(index)
      .entity.tenures.filter((tenure) => answers(tenure, reading, organizations) && heldOn(tenure, day) !== null)
      .map((tenure) => ({ index, tenure })),
  );
}

/** All names of the organizations that a name may mean, folded: "NATO" is asked for, the office is of the alliance's full name. */
function namesOfOrganization({ candidatesOf, decode }: PackedTables, name: string): string[] {
  // Questions come in small letters too; capitals match any form.
  const [body] = candidatesOf(name.toUpperCase()).filter(({ kind }) => kind === 'organization');
  const entity = body ? decode(body.index).entity : null;
  return [...new Set([name, ...(entity ? [entity.name, ...entity.aliases] : [])].map(organizationKey))];
}

/** Leaders of groups are told without an end: their death is one. */
function isAlive({ entity: { died } }: DecodedRecord, day: string): boolean {
  return died === null || day.slice(0, died.length) <= died;
}

function answers(tenure: Tenure, reading: OfficeReading, organizations: readonly string[]): boolean {
  const keys = officeKeys(tenure.title, tenure.place, tenure.organization).filter((key) => reading.keys.includes(key));
  if (keys.length === 0) return false;
  if (tenure.organization !== null && organizations.includes(organizationKey(tenure.organization))) return true;
  const isThere =
    reading.place !== null && tenure.place !== null && placeKeys(tenure.place).includes(placeKey(reading.place));
  return isThere && keys.some((key) => isAskedByPlace(tenure, key));
}

function byNewestStart(a: OfficeHolder, b: OfficeHolder): number {
  return (b.tenure.start ?? '').localeCompare(a.tenure.start ?? '');
}
