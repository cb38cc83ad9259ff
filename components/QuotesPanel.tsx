/** All quotes in text order, under the shares of the voices. */
import type { ReadingView } from '../utils/view/reading-view.ts';
import { WORDS } from '../utils/view/strings.ts';
import type { Actions } from './actions.ts';
import { QuoteItem } from './QuoteItem.tsx';
import { VoiceBars } from './VoiceBars.tsx';

interface Props {
  readonly view: ReadingView;
  readonly actions: Actions;
  readonly onSpeaker: (key: string) => void;
}

export function QuotesPanel({ view, actions, onSpeaker }: Props) {
  if (view.quotes.length === 0) return <p class="empty">{WORDS.noQuotes}</p>;
  return (
    <>
      <VoiceBars voices={view.voices} />
      <section>
        <h2>{WORDS.inTextOrder}</h2>
        <ul class="quotes all">
          {view.quotes.map((quote) => (
            <QuoteItem
              key={quote.id}
              quote={quote}
              lang={view.lang}
              withVoice
              actions={actions}
              onSpeaker={onSpeaker}
            />
          ))}
        </ul>
      </section>
    </>
  );
}
