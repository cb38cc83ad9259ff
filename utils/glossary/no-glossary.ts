/** A glossary that knows nothing: what the analysis uses when the packed file is missing or damaged. */
import type { Glossary } from '../model/glossary.ts';

export const NO_GLOSSARY: Glossary = {
  info: { people: 0, organizations: 0, forms: 0, newest: '', sources: [] },
  match: () => [],
  lookup: () => [],
  entity(index) {
    throw new RangeError(`No entry ${index}: the glossary is empty`);
  },
  entityById: () => null,
  holders: () => [],
  heads: () => [],
  nameCounts: () => ({ given: 0, family: 0 }),
  ids: () => [],
};
