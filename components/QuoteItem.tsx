/** One quote: pressed, the page scrolls to it. */
import { useState } from 'preact/hooks';
import type { QuoteView } from '../utils/view/quotes.ts';
import { WORDS } from '../utils/view/strings.ts';
import type { Actions } from './actions.ts';
import { EvidenceList } from './EvidenceList.tsx';

interface Props {
  readonly quote: QuoteView;
  readonly lang: string | null;
  /** Under a speaker's own name the voice is not said again. */
  readonly withVoice: boolean;
  readonly actions: Pick<Actions, 'goTo'>;
  readonly onSpeaker?: (key: string) => void;
}

function Voice({ quote, onSpeaker }: Pick<Props, 'quote' | 'onSpeaker'>) {
  const { speaker, voice, isUnclear, isReported, mayBe } = quote;
  return (
    <p class={isUnclear ? 'voice unclear' : 'voice'}>
      {speaker && onSpeaker ? (
        <button type="button" class="text-button" onClick={() => onSpeaker(speaker)}>
          {voice}
        </button>
      ) : (
        voice
      )}
      {isReported && <span class="tag">{WORDS.reported}</span>}
      {isUnclear && mayBe.length > 0 && <span class="may-be">{`${WORDS.mayBe} ${mayBe.join(' or ')}`}</span>}
    </p>
  );
}

export function QuoteItem({ quote, lang, withVoice, actions, onSpeaker }: Props) {
  const [isWhole, setWhole] = useState(false);
  const { words, excerpt, isReported } = quote;
  return (
    <li class={isReported ? 'quote reported' : 'quote'}>
      {withVoice && <Voice quote={quote} {...(onSpeaker ? { onSpeaker } : {})} />}
      <button type="button" class="quote-words" onClick={() => actions.goTo(quote, [])}>
        <span lang={lang ?? undefined} dir="auto">
          {isWhole ? words : (excerpt ?? words)}
        </span>
        {!withVoice && isReported && <span class="tag">{WORDS.reported}</span>}
      </button>
      {excerpt && (
        <button type="button" class="text-button" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? WORDS.less : WORDS.more}
        </button>
      )}
      {withVoice && <EvidenceList lines={quote.evidence} lang={lang} actions={actions} />}
    </li>
  );
}
