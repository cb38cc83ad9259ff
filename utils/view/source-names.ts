/** The glossary's sources by their everyday names; an unknown source is shown by its id. */

export const SOURCE_NAMES: Readonly<Record<string, string>> = {};
