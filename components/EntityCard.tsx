/** One person or organization: name (pressed: to the next mention), what they are, what they say; details on demand. */
import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { EntityCard as Card } from '../utils/view/entities.ts';
import { WORDS } from '../utils/view/strings.ts';
import type { Actions } from './actions.ts';
import { Candidates } from './Candidates.tsx';
import { EntityDetails } from './EntityDetails.tsx';
import { Icon } from './Icon.tsx';
import { QuoteItem } from './QuoteItem.tsx';

interface Props {
  readonly card: Card;
  readonly lang: string | null;
  readonly actions: Actions;
  /** Offices of a person, kind of an organization; drawn in full in the open card. */
  readonly renderFacts: (isFull: boolean) => ComponentChildren;
}

/** Which mention comes next; after the last the first again. */
function useMentionWalk({ mentions }: Card, actions: Actions) {
  const [place, setPlace] = useState(-1);
  const goOn = () => {
    const next = (place + 1) % mentions.length;
    const mention = mentions[next];
    if (!mention) return;
    setPlace(next);
    actions.goTo(mention, mentions);
  };
  return { place, goOn };
}

function Counts({ card, place }: { readonly card: Card; readonly place: number }) {
  const walk = place >= 0 && card.mentions.length > 1 ? `${place + 1} of ${card.mentions.length}` : null;
  if (!card.countWords) return null;
  return (
    <p class="counts">
      {card.countWords}
      {walk && <span class="walk">{walk}</span>}
    </p>
  );
}

export function EntityCard({ card, lang, actions, renderFacts }: Props) {
  const [isOpen, setOpen] = useState(false);
  const { place, goOn } = useMentionWalk(card, actions);
  const detailsId = useId();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isOpen) return;
    event.stopPropagation();
    event.preventDefault();
    setOpen(false);
  };
  const quotes = isOpen ? card.quotes : card.quotes.slice(0, 1);
  return (
    <li class={isOpen ? 'card open' : 'card'} id={`card-${card.key}`} onKeyDown={onKeyDown}>
      <div class="card-head">
        <h3>
          <button type="button" class="card-name" data-card disabled={card.mentions.length === 0} onClick={goOn}>
            <bdi>{card.name}</bdi>
          </button>
        </h3>
        <button
          type="button"
          class="icon-button more"
          aria-expanded={isOpen}
          aria-controls={detailsId}
          aria-label={`${WORDS.details}: ${card.name}`}
          onClick={() => setOpen(!isOpen)}
        >
          <Icon name="chevron" />
        </button>
      </div>
      {card.isInferred && <p class="caution">{WORDS.inferred}</p>}
      {renderFacts(isOpen)}
      {card.fromMemory && <p class="caution">{WORDS.fromMemory}</p>}
      {card.candidates.length > 0 && <Candidates card={card} actions={actions} />}
      {card.calledInText.length > 0 && (
        <p class="called">
          {WORDS.calledInText}{' '}
          {card.calledInText.slice(0, isOpen ? undefined : 2).map((words, index) => (
            <span key={words}>
              {index > 0 && ', '}
              <q lang={lang ?? undefined} dir="auto">
                {words}
              </q>
            </span>
          ))}
        </p>
      )}
      {quotes.length > 0 && (
        <ul class="quotes">
          {quotes.map((quote) => (
            <QuoteItem key={quote.id} quote={quote} lang={lang} withVoice={false} actions={actions} />
          ))}
        </ul>
      )}
      <Counts card={card} place={place} />
      <div id={detailsId}>{isOpen && <EntityDetails card={card} lang={lang} actions={actions} />}</div>
    </li>
  );
}
