/** The switches that let Sidelight follow the reader, and give the permission back. */
import { useId } from 'preact/hooks';
import { WORDS } from '../utils/view/strings.ts';
import { Switch } from './Switch.tsx';

export interface Along {
  /** `paper.example`; null where the address is unknown or cannot be read. */
  readonly site: string | null;
  readonly isOnSite: boolean;
  readonly isOnAll: boolean;
}

interface Props {
  readonly along: Along;
  readonly onSite: (isOn: boolean) => void;
  readonly onAll: (isOn: boolean) => void;
}

export function ReadAlong({ along, onSite, onAll }: Props) {
  const title = useId();
  return (
    <section class="along" aria-labelledby={title}>
      <h2 id={title}>{WORDS.alongTitle}</h2>
      <p class="hint">{WORDS.alongHint}</p>
      {along.site && !along.isOnAll && (
        <Switch label={WORDS.alongSite(along.site)} isOn={along.isOnSite} onChange={onSite} />
      )}
      <Switch label={WORDS.alongAll} isOn={along.isOnAll} onChange={onAll} />
    </section>
  );
}
