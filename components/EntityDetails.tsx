/** The open part of a card: where named, how we know, further links, and the reader's own decisions. */
import type { EntityCard as Card } from '../utils/view/entities.ts';
import { WORDS } from '../utils/view/strings.ts';
import type { Actions } from './actions.ts';
import { EvidenceList } from './EvidenceList.tsx';

interface Props {
  readonly card: Card;
  readonly lang: string | null;
  readonly actions: Actions;
}

function Mentions({ card, lang, actions }: Props) {
  if (card.mentions.length === 0) return null;
  return (
    <details class="mentions">
      <summary>{WORDS.mentionsTitle}</summary>
      <ul>
        {card.mentions.map((mention) => (
          <li key={mention.start}>
            <button type="button" class="passage" onClick={() => actions.goTo(mention, card.mentions)}>
              <span lang={lang ?? undefined} dir="auto">
                {mention.before}
                <strong>{mention.words}</strong>
                {mention.after}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

export function EntityDetails({ card, lang, actions }: Props) {
  const evidence = [...card.evidence, ...card.quotes.flatMap((quote) => quote.evidence)];
  return (
    <div class="details">
      {card.background && <p>{card.background}</p>}
      <Mentions card={card} lang={lang} actions={actions} />
      <EvidenceList lines={evidence} sources={card.sources} lang={lang} actions={actions} />
      {card.links.length > 0 && (
        <ul class="links">
          {card.links.map(({ label, url }) => (
            <li key={url}>
              <a href={url} target="_blank" rel="noreferrer noopener">
                {label}
              </a>
            </li>
          ))}
        </ul>
      )}
      <p class="decisions">
        {card.isKnown && (
          <button type="button" class="text-button" onClick={() => actions.decide(card.name, null, card.name)}>
            {WORDS.wrongPerson}
          </button>
        )}
        <button type="button" class="text-button" onClick={() => actions.hide({ id: card.hideId, label: card.name })}>
          {WORDS.hide}
        </button>
      </p>
    </div>
  );
}
