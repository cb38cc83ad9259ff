/** Further reading: in groups, with reasons and where each comes from; then the memory, the feeds, and looking elsewhere. */
import type { ReadingView } from '../utils/view/reading-view.ts';
import type { RelatedItem } from '../utils/view/related.ts';
import { RELATED, SOURCES } from '../utils/view/related-words.ts';
import { FeedsSection } from './FeedsSection.tsx';
import { LookElsewhere } from './LookElsewhere.tsx';
import { MemorySection } from './MemorySection.tsx';
import type { RelatedActions, RelatedState } from './related-state.ts';

function Related({ item }: { readonly item: RelatedItem }) {
  const { title, url, from, source, reasons, alsoIn } = item;
  return (
    <li class="related">
      <a href={url} target="_blank" rel="noreferrer noopener" dir="auto">
        {title}
      </a>
      {source !== 'page' && (
        <p class="from">
          {from} <span class="tag">{SOURCES[source]}</span>
        </p>
      )}
      {reasons.length > 0 && source !== 'page' && <p class="reasons">{reasons.join(' · ')}</p>}
      {alsoIn && <p class="from">{alsoIn}</p>}
    </li>
  );
}

interface Props {
  readonly view: ReadingView;
  readonly related?: RelatedState | undefined;
  readonly actions?: RelatedActions | undefined;
}

export function RelatedPanel({ view, related, actions }: Props) {
  const hasOthers = related?.answer && (related.answer.memory.isOn || related.answer.feeds.followed > 0);
  return (
    <>
      {view.related.length === 0 && <p class="empty">{hasOthers ? RELATED.nothingAnywhere : RELATED.nothingHere}</p>}
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
      {related?.answer && actions && (
        <>
          <LookElsewhere key={view.url} answer={related.answer} date={related.date} places={related.places} />
          <MemorySection answer={related.answer} actions={actions} />
          <FeedsSection answer={related.answer} following={related.following} actions={actions} />
        </>
      )}
    </>
  );
}
