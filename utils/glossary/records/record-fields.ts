/** Which fields an entity's record has: one bit each, in the order in which the fields are written. */

export const Field = {
  aliases: 1 << 0,
  tenures: 1 << 1,
  country: 1 << 2,
  party: 1 << 3,
  pronoun: 1 << 4,
  born: 1 << 5,
  links: 1 << 6,
  type: 1 << 7,
  background: 1 << 8,
  fromMemory: 1 << 9,
  died: 1 << 10,
  founded: 1 << 11,
  dissolved: 1 << 12,
  parent: 1 << 13,
  succeededBy: 1 << 14,
  listings: 1 << 15,
  heads: 1 << 16,
} as const;

/** Fields of a tenure, likewise. */
export const TenureField = {
  start: 1 << 0,
  end: 1 << 1,
  asOf: 1 << 2,
  party: 1 << 3,
  endApprox: 1 << 4,
  endUnknown: 1 << 5,
  acting: 1 << 6,
} as const;

export const PRONOUNS = ['he', 'she', 'they'] as const;

/** Links that are built from the name or from one part. `wikipedia` of the entity's own name is stored as an empty string. */
const WIKIPEDIA = 'https://en.wikipedia.org/wiki/';

export function wikipediaPage(name: string): string {
  return `${WIKIPEDIA}${name.replaceAll(' ', '_')}`;
}

/** A head of an organization: the person's number and the place of the office in the person's list. */
export interface HeadReference {
  readonly index: number;
  readonly tenure: number;
}
