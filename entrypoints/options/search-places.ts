/** The settings' wiring for the places that are offered for looking elsewhere. */
import { useEffect, useState } from 'preact/hooks';
import { searchPlaces } from '../../utils/storage/search-places.ts';
import type { Saved } from '../../utils/storage/stored.ts';
import { FIRST_SEARCH_PLACES } from '../../utils/view/search-engines.ts';

export function useSearchPlaces(tell: (saved: Saved) => void) {
  const [places, setPlaces] = useState(FIRST_SEARCH_PLACES);
  useEffect(() => {
    void searchPlaces.get().then((chosen) => setPlaces(chosen ?? FIRST_SEARCH_PLACES));
    return searchPlaces.watch((chosen) => setPlaces(chosen ?? FIRST_SEARCH_PLACES));
  }, []);
  return {
    places,
    async choosePlaces(chosen: readonly string[]) {
      setPlaces(chosen);
      tell(await searchPlaces.set(chosen));
    },
  };
}
