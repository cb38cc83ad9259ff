/** The cast in its three parts. */
import type { PersonCard } from '../utils/view/people.ts';
import type { ReadingView } from '../utils/view/reading-view.ts';
import { PARTS, WORDS } from '../utils/view/strings.ts';
import type { Actions } from './actions.ts';
import { CardList } from './CardList.tsx';
import { EntityCard } from './EntityCard.tsx';
import { HiddenList } from './HiddenList.tsx';
import { MetBefore } from './MetBefore.tsx';
import { RoleGroups } from './RoleGroups.tsx';

interface Props {
  readonly view: ReadingView;
  readonly actions: Actions;
}

function PersonFacts({ card, isFull }: { readonly card: PersonCard; readonly isFull: boolean }) {
  const isUnexplained =
    card.roles.length === 0 && !card.isKnown && card.candidates.length === 0 && card.calledInText.length === 0;
  return (
    <>
      {card.roles.length > 0 && <RoleGroups groups={card.roles} isFull={isFull} />}
      {isFull && card.facts.length > 0 && <p class="facts">{card.facts.join(' · ')}</p>}
      {card.met && <MetBefore met={card.met} isFull={isFull} />}
      {isFull && isUnexplained && <p class="facts">{WORDS.unknownPerson}</p>}
    </>
  );
}

export function PeoplePanel({ view, actions }: Props) {
  if (view.cast.length === 0 && view.hidden.length === 0) return <p class="empty">{WORDS.noPeople}</p>;
  return (
    <CardList>
      {view.cast.map(({ part, cards }) => (
        <section key={part} class={`part ${part}`}>
          <h2>
            {PARTS[part]} <span class="count">{cards.length}</span>
          </h2>
          <ul>
            {cards.map((card) => (
              <EntityCard
                key={card.key}
                card={card}
                lang={view.lang}
                actions={actions}
                renderFacts={(isFull) => <PersonFacts card={card} isFull={isFull} />}
              />
            ))}
          </ul>
        </section>
      ))}
      <HiddenList hidden={view.hidden} actions={actions} />
    </CardList>
  );
}
