/** A close call, said openly: who may be meant, what would decide, and the reader's choice. */
import type { EntityCard } from '../utils/view/entities.ts';
import { WORDS } from '../utils/view/strings.ts';
import type { Actions } from './actions.ts';

interface Props {
  readonly card: EntityCard;
  readonly actions: Pick<Actions, 'decide'>;
}

export function Candidates({ card, actions }: Props) {
  return (
    <details class="candidates">
      <summary>{WORDS.ambiguous}</summary>
      <ul>
        {card.candidates.map(({ id, name, clue }) => (
          <li key={id}>
            <span>
              <bdi>{name}</bdi>
              {clue && <span class="clue">{clue}</span>}
            </span>
            <button
              type="button"
              class="small-button"
              aria-label={`${WORDS.choose}: ${name}${clue ? `, ${clue}` : ''}`}
              onClick={() => actions.decide(card.name, id, name)}
            >
              {WORDS.choose}
            </button>
          </li>
        ))}
      </ul>
      <button type="button" class="text-button" onClick={() => actions.decide(card.name, null, card.name)}>
        {WORDS.chooseNone}
      </button>
    </details>
  );
}
