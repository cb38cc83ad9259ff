/** The reader's memory in the sidebar: its switch, and in one sentence what it keeps. */
import { useId } from 'preact/hooks';
import type { RelatedAnswer } from '../utils/model/memory.ts';
import { MEMORY_SETTINGS, RELATED, STORE_TROUBLE } from '../utils/view/related-words.ts';
import type { RelatedActions } from './related-state.ts';
import { Switch } from './Switch.tsx';

interface Props {
  readonly answer: RelatedAnswer;
  readonly actions: RelatedActions;
}

export function MemorySection({ answer: { memory, isPrivate }, actions }: Props) {
  const title = useId();
  return (
    <section class="sources" aria-labelledby={title}>
      <h2 id={title}>{RELATED.memoryTitle}</h2>
      <Switch label={RELATED.memorySwitch} isOn={memory.isOn} onChange={actions.remember} />
      <p class="hint">{RELATED.memoryKept}</p>
      {memory.isOn && !memory.trouble && <p class="hint">{RELATED.memoryCount(memory.articles)}</p>}
      {memory.isOn && isPrivate && <p class="hint">{RELATED.memoryPrivate}</p>}
      {memory.trouble && (
        <p class="notice" role="alert">
          {MEMORY_SETTINGS.trouble(STORE_TROUBLE[memory.trouble])}
        </p>
      )}
    </section>
  );
}
