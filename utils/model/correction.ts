/** What a reader has decided about names, kept on their machine only. */

/** This name means this glossary entry, or (null) none that we know. */
export interface Pin {
  /** Folded name, see `text/normalise.ts`. */
  readonly name: string;
  readonly id: string | null;
  /** For the list of decisions in the settings. */
  readonly label: string;
}

/** Somebody whom the reader does not want to see; `id` is a glossary id or `~` and the folded name. */
export interface Hidden {
  readonly id: string;
  readonly label: string;
}

export interface Corrections {
  readonly pins: readonly Pin[];
  readonly hidden: readonly Hidden[];
}

export const NO_CORRECTIONS: Corrections = { pins: [], hidden: [] };
