/** Those whom the reader has hidden, with the way back. */
import type { Hidden } from '../utils/model/correction.ts';
import { WORDS } from '../utils/view/strings.ts';
import type { Actions } from './actions.ts';

interface Props {
  readonly hidden: readonly Hidden[];
  readonly actions: Pick<Actions, 'unhide'>;
}

export function HiddenList({ hidden, actions }: Props) {
  if (hidden.length === 0) return null;
  return (
    <details class="hidden-list">
      <summary>{hidden.length} hidden</summary>
      <ul>
        {hidden.map(({ id, label }) => (
          <li key={id}>
            <bdi>{label}</bdi>
            <button
              type="button"
              class="small-button"
              aria-label={`${WORDS.unhide}: ${label}`}
              onClick={() => actions.unhide(id)}
            >
              {WORDS.unhide}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
