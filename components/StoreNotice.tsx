/** In the settings: why something kept cannot be used, and, where its file may be damaged, the way to begin anew. */
import type { StoreTrouble } from '../utils/model/memory.ts';
import { BEGIN_ANEW, STORE_TROUBLE } from '../utils/view/related-words.ts';
import { AskTwice } from './AskTwice.tsx';

interface Props {
  readonly trouble: StoreTrouble;
  /** Says of what: `Your memory cannot be opened …`. */
  readonly sentence: (words: string) => string;
  readonly startAnew: string;
  readonly onAnew: () => void;
}

const MAY_BE_DAMAGED: readonly StoreTrouble[] = ['damaged', 'unreadable'];

export function StoreNotice({ trouble, sentence, startAnew, onAnew }: Props) {
  return (
    <div class="notice">
      <p role="alert">{sentence(STORE_TROUBLE[trouble])}</p>
      {MAY_BE_DAMAGED.includes(trouble) && (
        <p class="decisions">
          <AskTwice label={startAnew} question={BEGIN_ANEW.sure} keep={BEGIN_ANEW.keep} onSure={onAnew} />
        </p>
      )}
    </div>
  );
}
