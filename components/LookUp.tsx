/** The search box over the whole glossary, and what it found. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { LookedUpCard } from '../utils/view/looked-up.ts';
import { WORDS } from '../utils/view/strings.ts';
import type { Actions } from './actions.ts';
import { HeadList } from './HeadList.tsx';
import { Icon } from './Icon.tsx';
import { RoleGroups } from './RoleGroups.tsx';

export interface LookUpView {
  readonly query: string;
  readonly cards: readonly LookedUpCard[];
  readonly hasGlossary: boolean;
}

interface Props {
  /** Null while nothing is looked up. */
  readonly found: LookUpView | null;
  readonly actions: Pick<Actions, 'lookUp' | 'closeLookUp'>;
}

function Found({ card }: { readonly card: LookedUpCard }) {
  return (
    <li class="card">
      <h3 class="card-name">
        <bdi>{card.name}</bdi>
      </h3>
      {card.what && <p class="what">{card.what}</p>}
      {card.roles.length > 0 && <RoleGroups groups={card.roles} isFull />}
      <HeadList heads={card.heads} />
      {card.fromMemory && <p class="caution">{WORDS.fromMemory}</p>}
      {card.sources.length > 0 && <p class="source">{card.sources.join('; ')}</p>}
    </li>
  );
}

function Results({ found, onClose }: { readonly found: LookUpView; readonly onClose: () => void }) {
  return (
    <section class="looked-up" aria-label={`${WORDS.lookUp}: ${found.query}`}>
      <div class="looked-up-head">
        <h2>
          <q>{found.query}</q>
        </h2>
        <button type="button" class="icon-button" aria-label={WORDS.close} onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
      {!found.hasGlossary && <p class="empty">{WORDS.lookUpBroken}</p>}
      {found.hasGlossary && found.cards.length === 0 && <p class="empty">{WORDS.lookUpNone}</p>}
      <ul>
        {found.cards.map((card) => (
          <Found key={card.id} card={card} />
        ))}
      </ul>
    </section>
  );
}

export function LookUp({ found, actions }: Props) {
  const [query, setQuery] = useState('');
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (found) setQuery(found.query);
  }, [found?.query]);
  const close = () => {
    setQuery('');
    actions.closeLookUp();
    input.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || (!found && !query)) return;
    event.stopPropagation();
    // Firefox would stop the page that is loading beside.
    event.preventDefault();
    close();
  };
  return (
    <search class="look-up" onKeyDown={onKeyDown}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (query.trim()) actions.lookUp(query.trim());
        }}
      >
        <Icon name="search" />
        <input
          ref={input}
          type="search"
          value={query}
          placeholder={WORDS.lookUp}
          aria-label={WORDS.lookUp}
          title={WORDS.lookUpHint}
          maxLength={120}
          autocomplete="off"
          spellcheck={false}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
      </form>
      {found && <Results found={found} onClose={close} />}
    </search>
  );
}
