/** A state in which there is nothing to list: its words, and what the reader can do. */
import type { ComponentChildren } from 'preact';
import type { TabState } from '../utils/model/tab-state.ts';
import { FAILED, NEEDS_PERMISSION, NOT_AN_ARTICLE, RESTRICTED, type StateWords, WORDS } from '../utils/view/strings.ts';
import { Mark } from './Mark.tsx';

export type WordlessState = Exclude<TabState, { kind: 'ready' }>;

/** Words for every state but `ready`: a new member of the union that is forgotten here does not compile. */
export function wordsOf(state: WordlessState): StateWords {
  switch (state.kind) {
    case 'reading':
      return { title: WORDS.reading, body: '' };
    case 'notAnArticle':
      return NOT_AN_ARTICLE[state.reason];
    case 'needsPermission':
      return NEEDS_PERMISSION[state.reason];
    case 'restrictedPage':
      return RESTRICTED[state.page];
    case 'failed':
      return FAILED[state.reason];
  }
}

interface Props {
  readonly state: WordlessState;
  /** How the shortcut is written in this browser; null if none is assigned. */
  readonly shortcut: string | null;
  readonly onRead: () => void;
  readonly children?: ComponentChildren;
}

export function StateMessage({ state, shortcut, onRead, children }: Props) {
  const { title, body } = wordsOf(state);
  const isBusy = state.kind === 'reading';
  const canTry = state.kind === 'failed' || state.kind === 'notAnArticle';
  return (
    <section class={isBusy ? 'state busy' : 'state'} aria-busy={isBusy}>
      <Mark size={40} />
      <h1>{title}</h1>
      {body && <p>{body}</p>}
      {state.kind === 'needsPermission' && shortcut && (
        <p class="shortcut">
          {WORDS.shortcut} <kbd>{shortcut}</kbd>
        </p>
      )}
      {canTry && (
        <button type="button" class="button" onClick={onRead}>
          {WORDS.tryAgain}
        </button>
      )}
      {children}
    </section>
  );
}
