/** The whole sidebar for one state of one tab. */
import type { ReadingView } from '../utils/view/reading-view.ts';
import { WORDS } from '../utils/view/strings.ts';
import { Announcer } from './Announcer.tsx';
import type { Actions } from './actions.ts';
import { Footer } from './Footer.tsx';
import { LookUp, type LookUpView } from './LookUp.tsx';
import { type Along, ReadAlong } from './ReadAlong.tsx';
import { Reading } from './Reading.tsx';
import type { RelatedActions, RelatedState } from './related-state.ts';
import { StateMessage, type WordlessState, wordsOf } from './StateMessage.tsx';

export interface SidebarProps {
  /** Null until the background has answered for the first time. */
  readonly state: WordlessState | { readonly kind: 'ready'; readonly view: ReadingView } | null;
  readonly found: LookUpView | null;
  readonly along: Along;
  readonly shortcut: string | null;
  readonly glossary: string | null;
  /** Something that did not work, said in passing. */
  readonly notice: string | null;
  readonly copyWords: string | null;
  readonly actions: Actions;
  readonly related?: RelatedState | undefined;
  readonly relatedActions?: RelatedActions | undefined;
  readonly onAlongSite: (isOn: boolean) => void;
  readonly onAlongAll: (isOn: boolean) => void;
  readonly onSettings: () => void;
  readonly onWelcome: () => void;
}

/** What is announced: the result in short, or the state's headline. Steps on the way stay silent. */
export function announcement(state: SidebarProps['state']): string {
  if (!state || state.kind === 'reading') return '';
  return state.kind === 'ready' ? state.view.summary : wordsOf(state).title;
}

function Content({ state, shortcut, copyWords, actions, related, relatedActions }: SidebarProps) {
  if (!state) return null;
  if (state.kind === 'ready')
    return (
      <Reading
        key={state.view.url}
        view={state.view}
        actions={actions}
        copyWords={copyWords}
        related={related}
        relatedActions={relatedActions}
      />
    );
  return <StateMessage state={state} shortcut={shortcut} onRead={actions.readPage} />;
}

export function Sidebar(props: SidebarProps) {
  const { state, found, along, glossary, notice, actions } = props;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') actions.clearMarks();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape takes the marks off the page from anywhere in the sidebar
    <div class="sidebar" onKeyDown={onKeyDown}>
      <a class="skip" href="#results">
        {WORDS.skipToResults}
      </a>
      <LookUp found={found} actions={actions} />
      <main id="results" tabIndex={-1}>
        {notice && (
          <p class="notice" role="alert">
            {notice}
          </p>
        )}
        <Content {...props} />
      </main>
      {state?.kind !== 'restrictedPage' && (
        <ReadAlong along={along} onSite={props.onAlongSite} onAll={props.onAlongAll} />
      )}
      <Footer
        glossary={glossary}
        asksFeeds={(props.related?.answer?.feeds.followed ?? 0) > 0}
        onSettings={props.onSettings}
        onWelcome={props.onWelcome}
      />
      <Announcer words={announcement(state)} />
    </div>
  );
}
