/** One record of a register file, `glossary/registers/<source>.jsonl`: one line of JSON, unknown fields left out. */

/** [title, organization, place, start, end, more]; nulls and missing entries at the end are left out. */
export type OfficeRow = readonly [
  title: string,
  organization?: string | null,
  place?: string | null,
  start?: string | null,
  end?: string | null,
  more?: OfficeExtras,
];

export interface OfficeExtras {
  /** Until when it was last seen held; the register's date if left out. */
  readonly asOf?: string;
  readonly endApprox?: true;
  readonly endUnknown?: true;
  readonly acting?: true;
  readonly party?: string;
}

export interface RegisterRecord {
  /** Wikidata id, else the source's own. */
  readonly id: string;
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly country?: string;
  readonly party?: string;
  readonly born?: string;
  readonly died?: string;
  readonly offices?: readonly OfficeRow[];
  readonly type?: string;
  readonly founded?: string;
  readonly dissolved?: string;
  readonly parent?: string;
  readonly listings?: readonly (readonly [title: string, start?: string])[];
  readonly links?: Readonly<Record<string, string>>;
  /** How large a company is: 3 (worth over 100 billion dollars) to 1. */
  readonly size?: number;
  /** Date of this record, where older than the register's. */
  readonly date?: string;
}

/** The first line of a register file. */
export interface RegisterHead {
  readonly register: string;
  readonly kind: 'person' | 'organization';
  /** Date of the newest record. */
  readonly date: string;
  readonly licence: string;
  readonly from: string;
}

export interface Register {
  readonly head: RegisterHead;
  readonly records: readonly RegisterRecord[];
}
