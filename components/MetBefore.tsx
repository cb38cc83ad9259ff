/** That the reader has met somebody in earlier articles, and what they said there. */
import type { MetView } from '../utils/view/met.ts';
import { RELATED } from '../utils/view/related-words.ts';

export function MetBefore({ met, isFull }: { readonly met: MetView; readonly isFull: boolean }) {
  return (
    <>
      <p class="met">{met.words}</p>
      {isFull && met.trail.length > 0 && (
        <details class="trail">
          <summary>{RELATED.trail}</summary>
          <ul>
            {met.trail.map(({ words, title, url, date }) => (
              <li key={`${url} ${words}`}>
                <p dir="auto">{words}</p>
                <p class="from">
                  <a href={url} target="_blank" rel="noreferrer noopener" dir="auto">
                    {title}
                  </a>
                  {date && `, ${date}`}
                </p>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
