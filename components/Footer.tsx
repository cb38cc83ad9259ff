/** The foot of the sidebar: what the glossary holds, the promise, and the ways to settings and explanation. */
import { RELATED } from '../utils/view/related-words.ts';
import { WORDS } from '../utils/view/strings.ts';

interface Props {
  readonly glossary: string | null;
  /** The reader follows feeds, which are asked. */
  readonly asksFeeds: boolean;
  readonly onSettings: () => void;
  readonly onWelcome: () => void;
}

export function Footer({ glossary, asksFeeds, onSettings, onWelcome }: Props) {
  return (
    <footer class="foot">
      <p>{asksFeeds ? RELATED.privacy : WORDS.privacy}</p>
      {glossary && <p>{glossary}</p>}
      <p class="foot-links">
        <button type="button" class="text-button" onClick={onWelcome}>
          {WORDS.howItWorks}
        </button>
        <button type="button" class="text-button" onClick={onSettings}>
          {WORDS.settings}
        </button>
      </p>
    </footer>
  );
}
