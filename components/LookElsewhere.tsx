/** Looking for the story elsewhere: the query is shown and can be changed; a link sends it only when it is followed. */
import { useId, useState } from 'preact/hooks';
import type { IsoDate } from '../utils/model/date.ts';
import type { RelatedAnswer } from '../utils/model/memory.ts';
import { searchLinks } from '../utils/view/look-elsewhere.ts';
import { RELATED } from '../utils/view/related-words.ts';

interface Props {
  readonly answer: RelatedAnswer;
  readonly date: IsoDate | null;
  readonly places: readonly string[];
}

export function LookElsewhere({ answer, date, places }: Props) {
  const [words, setWords] = useState(answer.searchWords);
  const title = useId();
  const links = searchLinks({ words, address: answer.url, date }, places);
  return (
    <section class="sources" aria-labelledby={title}>
      <h2 id={title}>{RELATED.elsewhereTitle}</h2>
      <p class="hint">{RELATED.elsewhereHint}</p>
      <div class="inline-form">
        <input
          type="text"
          value={words}
          aria-label={RELATED.query}
          autocomplete="off"
          spellcheck={false}
          onInput={(event) => setWords(event.currentTarget.value)}
        />
      </div>
      <ul>
        {links.map(({ id, name, url, sends }) => (
          <li key={id} class="search-link">
            <a href={url} target="_blank" rel="noreferrer noopener">
              {name}
            </a>{' '}
            <span class="from">
              {RELATED.sends} <bdi>{sends}</bdi>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
