/** The foot of the sidebar: what the glossary holds, the promise, and the ways to settings and explanation. */
import { WORDS } from '../utils/view/strings.ts';

interface Props {
  readonly glossary: string | null;
  readonly onSettings: () => void;
  readonly onWelcome: () => void;
}

export function Footer({ glossary, onSettings, onWelcome }: Props) {
  return (
    <footer class="foot">
      <p>{WORDS.privacy}</p>
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
