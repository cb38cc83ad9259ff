/** The article in its context: title, notes, and the four tabs. */
import { useState } from 'preact/hooks';
import type { ReadingView } from '../utils/view/reading-view.ts';
import { WORDS } from '../utils/view/strings.ts';
import type { Actions } from './actions.ts';
import { Icon } from './Icon.tsx';
import { OrganizationsPanel } from './OrganizationsPanel.tsx';
import { PeoplePanel } from './PeoplePanel.tsx';
import { QuotesPanel } from './QuotesPanel.tsx';
import { RelatedPanel } from './RelatedPanel.tsx';
import type { RelatedActions, RelatedState } from './related-state.ts';
import { SinceBanner } from './SinceBanner.tsx';
import { type Tab, Tabs } from './Tabs.tsx';

interface Props {
  readonly view: ReadingView;
  readonly actions: Actions;
  /** `Copied`, for a moment after copying. */
  readonly copyWords: string | null;
  readonly related?: RelatedState | undefined;
  readonly relatedActions?: RelatedActions | undefined;
}

type TabId = keyof typeof WORDS.tabs;

function tabsOf(view: ReadingView): Tab<TabId>[] {
  const counts: Record<TabId, number> = {
    people: view.peopleCount,
    quotes: view.quotes.length,
    organizations: view.organizations.length,
    related: view.relatedCount,
  };
  return (Object.keys(counts) as TabId[]).map((id) => ({ id, label: WORDS.tabs[id], count: counts[id] }));
}

function ArticleHead({ view, actions, copyWords }: Props) {
  return (
    <header class="article-head">
      <h1 lang={view.lang ?? undefined} dir="auto">
        {view.title}
      </h1>
      <p class="about">{view.about}</p>
      <div class="summary-row">
        <p class="summary">{view.summary}</p>
        <button
          type="button"
          class="icon-button"
          aria-label={WORDS.copyCast}
          title={WORDS.copyCast}
          onClick={actions.copyCast}
        >
          <Icon name="copy" />
        </button>
        <button
          type="button"
          class="icon-button"
          aria-label={WORDS.readAgain}
          title={WORDS.readAgain}
          onClick={actions.readPage}
        >
          <Icon name="refresh" />
        </button>
      </div>
      {copyWords && <p class="notice">{copyWords}</p>}
    </header>
  );
}

export function Reading(props: Props) {
  const { view, actions } = props;
  const [tab, setTab] = useState<TabId>('people');
  const showSpeaker = (key: string) => {
    const isPerson = view.cast.some(({ cards }) => cards.some((card) => card.key === key));
    setTab(isPerson ? 'people' : 'organizations');
    // The other tab is drawn by the next frame.
    requestAnimationFrame(() => document.querySelector<HTMLElement>(`#card-${key} [data-card]`)?.focus());
  };
  return (
    <article class="reading">
      <ArticleHead {...props} />
      {view.notes.map((note) => (
        <p class="notice" key={note}>
          {note}
        </p>
      ))}
      {view.since && <SinceBanner since={view.since} />}
      <Tabs label={WORDS.results} tabs={tabsOf(view)} chosen={tab} onChoose={setTab}>
        {tab === 'people' && <PeoplePanel view={view} actions={actions} />}
        {tab === 'quotes' && <QuotesPanel view={view} actions={actions} onSpeaker={showSpeaker} />}
        {tab === 'organizations' && <OrganizationsPanel view={view} actions={actions} />}
        {tab === 'related' && <RelatedPanel view={view} related={props.related} actions={props.relatedActions} />}
      </Tabs>
    </article>
  );
}
