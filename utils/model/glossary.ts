/** What the glossary knows: people and organizations with dated offices, and how to ask for them. */
import type { IsoDate } from './date.ts';

export type EntityKind = 'person' | 'organization';
export type Pronoun = 'he' | 'she' | 'they';

/** One office held by one person (or, seen from an organization, one head of it). */
export interface Tenure {
  /** As an English paper prints it: `Foreign Minister`. */
  readonly title: string;
  readonly organization: string | null;
  /** Country, state, city or district of the office. */
  readonly place: string | null;
  readonly start: IsoDate | null;
  readonly end: IsoDate | null;
  /** The end is near this date (successor's start, last snapshot), not on it. */
  readonly endApprox?: boolean;
  /** It ended, nobody recorded when. */
  readonly endUnknown?: boolean;
  /** Until when the office was last seen held, where `end` is open. */
  readonly asOf: IsoDate | null;
  readonly acting?: boolean;
  /** Party or group in this office. */
  readonly party?: string;
  /** Source id. */
  readonly source: string;
}

/** An official designation, such as a terrorist listing. */
export interface Listing {
  readonly title: string;
  readonly start: IsoDate | null;
}

export interface GlossaryEntity {
  /** Wikidata id (`Q…`) where known, else `source:id`. */
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Offices of a person; empty for organizations. Newest start first. */
  readonly tenures: readonly Tenure[];
  readonly country: string | null;
  readonly party: string | null;
  readonly pronoun: Pronoun | null;
  readonly born: IsoDate | null;
  readonly died: IsoDate | null;
  /** Organizations: `political party`, `news agency`. */
  readonly type: string | null;
  readonly founded: IsoDate | null;
  readonly dissolved: IsoDate | null;
  readonly succeededBy: string | null;
  readonly parent: string | null;
  readonly listings: readonly Listing[];
  readonly background: string | null;
  readonly links: Readonly<Record<string, string>>;
  /** Rough notedness 0..255: how likely a bare mention in world news means this one. */
  readonly fame: number;
  /** Sources that describe it, most trusted first. */
  readonly sources: readonly SourceNote[];
  /** True if only the writers' memory supports it; such records carry a page where they can be checked. */
  readonly fromMemory: boolean;
}

export interface SourceNote {
  readonly id: string;
  readonly date: IsoDate;
}

/** How a surface form relates to the entity it may name. */
export type FormKind = 'name' | 'alias' | 'abbreviation' | 'short';

/** One entity that a surface form may name. Short forms and cautioned ones are candidates, never claims. */
export interface FormCandidate {
  /** Dense number of the entity in this glossary: pass to `entity()`. */
  readonly index: number;
  readonly kind: EntityKind;
  readonly form: FormKind;
  /** The form is also an everyday word, a place or a common name. */
  readonly caution: boolean;
  readonly fame: number;
}

/** A run of tokens that is a surface form of the glossary. */
export interface FormMatch {
  readonly firstToken: number;
  /** Exclusive. */
  readonly endToken: number;
  readonly candidates: readonly FormCandidate[];
}

/** Someone who held an office at a date. */
export interface OfficeHolder {
  readonly index: number;
  readonly tenure: Tenure;
}

export interface GlossaryInfo {
  readonly people: number;
  readonly organizations: number;
  readonly forms: number;
  /** Newest source date in it. */
  readonly newest: IsoDate;
  readonly sources: readonly SourceNote[];
}

/** The tokens that a glossary is matched against: see `text/tokenise.ts`. */
export interface TokenRuns {
  readonly text: string;
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** A glossary that is open for questions. Implementations never throw for unknown names or offices. */
export interface Glossary {
  readonly info: GlossaryInfo;
  /** Longest surface forms that begin at a token with a capital or digit, left to right, not overlapping. Linear in the text. */
  match(tokens: TokenRuns): FormMatch[];
  /** Candidates for one surface form, most famous first; empty if it is none. */
  lookup(form: string): readonly FormCandidate[];
  /** The record of a candidate. @throws RangeError for an index that this glossary did not give out. */
  entity(index: number): GlossaryEntity;
  /** The record with this id, or null. */
  entityById(id: string): GlossaryEntity | null;
  /** Who held `title` (of `organization` and/or in `place`) on `date`; empty if unknown. */
  holders(office: { title: string; organization?: string; place?: string }, date: IsoDate): OfficeHolder[];
  /** Who headed the organization with this id on `date`, the highest office first; empty if unknown. */
  heads(organizationId: string, date: IsoDate): OfficeHolder[];
  /** How many people bear this given name or surname (0 if unknown): evidence for unknown names. */
  nameCounts(word: string): { readonly given: number; readonly family: number };
  /** All ids, in the order of the file. */
  ids(): Iterable<string>;
}
