/** Whose words fill the article: one bar a voice. */
import { counted, WORDS } from '../utils/view/strings.ts';
import type { VoiceShare } from '../utils/view/voices.ts';

/** One voice is no comparison. */
const MIN_VOICES = 2;
const MAX_VOICES = 8;

export function VoiceBars({ voices }: { readonly voices: readonly VoiceShare[] }) {
  if (voices.length < MIN_VOICES) return null;
  return (
    <section class="voices" aria-labelledby="voices-title">
      <h2 id="voices-title">{WORDS.voices}</h2>
      <p class="hint">{WORDS.voicesHint}</p>
      <ul>
        {voices.slice(0, MAX_VOICES).map(({ voice, kind, words, share }) => (
          <li key={voice} class={kind}>
            <span class="voice-name">
              <bdi>{voice}</bdi>
            </span>
            <span class="voice-words">{counted.words(words)}</span>
            <span class="bar" aria-hidden="true">
              <span style={{ inlineSize: `${Math.max(1, Math.round(share * 100))}%` }} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
