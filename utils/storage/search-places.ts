/** The places that the reader wants offered for looking elsewhere; the settings page is the only writer. */
import { defineStored } from './stored.ts';

/** Ids of the table of search places; null until the reader has chosen. */
export const searchPlaces = defineStored<readonly string[] | null>({
  area: 'local',
  key: 'search-places',
  version: 1,
  initial: null,
  isValid: (value): value is readonly string[] => Array.isArray(value) && value.every((id) => typeof id === 'string'),
});
