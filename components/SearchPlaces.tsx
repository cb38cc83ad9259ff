/** Which places are offered for looking elsewhere. */
import { FEED_SETTINGS } from '../utils/view/related-words.ts';
import { SEARCH_PLACES } from '../utils/view/search-engines.ts';

interface Props {
  readonly chosen: readonly string[];
  readonly onChoose: (chosen: readonly string[]) => void;
}

export function SearchPlaces({ chosen, onChoose }: Props) {
  const without = (id: string) => chosen.filter((one) => one !== id);
  return (
    <fieldset>
      <legend>{FEED_SETTINGS.searchTitle}</legend>
      <p class="hint">{FEED_SETTINGS.searchHint}</p>
      {SEARCH_PLACES.map(({ id, name }) => (
        <label key={id}>
          <input
            type="checkbox"
            checked={chosen.includes(id)}
            onChange={({ currentTarget }) => onChoose(currentTarget.checked ? [...without(id), id] : without(id))}
          />
          {name}
        </label>
      ))}
    </fieldset>
  );
}
