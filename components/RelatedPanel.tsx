/** Further reading, in groups, with reasons. */
import type { ReadingView } from '../utils/view/reading-view.ts';
import type { RelatedItem } from '../utils/view/related.ts';
import { WORDS } from '../utils/view/strings.ts';

function Related({ item }: { readonly item: RelatedItem }) {
  return (
    <li class="related">
      <a href={item.url} target="_blank" rel="noreferrer noopener" dir="auto">
        {item.title}
      </a>
      {item.from && <p class="from">{item.from}</p>}
      {item.reasons.length > 0 && <p class="reasons">{item.reasons.join(' · ')}</p>}
      {item.alsoIn.length > 0 && <p class="from">Also in {item.alsoIn.join(', ')}</p>}
    </li>
  );
}

export function RelatedPanel({ view }: { readonly view: ReadingView }) {
  if (view.related.length === 0) return <p class="empty">{WORDS.noRelated}</p>;
  return (
    <>
      {view.related.map(({ relation, title, items }) => (
        <section key={relation}>
          <h2>{title}</h2>
          <ul>
            {items.map((item) => (
              <Related key={item.url} item={item} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
