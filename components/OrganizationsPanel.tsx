/** The organizations of the article. */
import type { OrganizationCard } from '../utils/view/organizations.ts';
import type { ReadingView } from '../utils/view/reading-view.ts';
import { WORDS } from '../utils/view/strings.ts';
import type { Actions } from './actions.ts';
import { CardList } from './CardList.tsx';
import { EntityCard } from './EntityCard.tsx';
import { HeadList } from './HeadList.tsx';

interface Props {
  readonly view: ReadingView;
  readonly actions: Actions;
}

function OrganizationFacts({ card, isFull }: { readonly card: OrganizationCard; readonly isFull: boolean }) {
  return (
    <>
      {card.what && <p class="what">{card.what}</p>}
      <HeadList heads={isFull ? card.heads : card.heads.slice(0, 1)} />
      {isFull && card.facts.length > 0 && <p class="facts">{card.facts.join(' · ')}</p>}
    </>
  );
}

export function OrganizationsPanel({ view, actions }: Props) {
  if (view.organizations.length === 0) return <p class="empty">{WORDS.noOrganizations}</p>;
  return (
    <CardList>
      <h2 class="visually-hidden">{WORDS.tabs.organizations}</h2>
      <ul>
        {view.organizations.map((card) => (
          <EntityCard
            key={card.key}
            card={card}
            lang={view.lang}
            actions={actions}
            renderFacts={(isFull) => <OrganizationFacts card={card} isFull={isFull} />}
          />
        ))}
      </ul>
    </CardList>
  );
}
