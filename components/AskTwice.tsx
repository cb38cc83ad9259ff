/** A button for what cannot be undone: pressed once it asks, pressed again it acts. */
import { useState } from 'preact/hooks';

interface Props {
  readonly label: string;
  readonly question: string;
  /** The way back. */
  readonly keep: string;
  readonly onSure: () => void;
}

export function AskTwice({ label, question, keep, onSure }: Props) {
  const [isAsking, setAsking] = useState(false);
  if (!isAsking)
    return (
      <button type="button" class="button" onClick={() => setAsking(true)}>
        {label}
      </button>
    );
  return (
    <>
      <span role="alert">{question}</span>
      <button
        type="button"
        class="button"
        onClick={() => {
          setAsking(false);
          onSure();
        }}
      >
        {label}
      </button>
      <button type="button" class="button" onClick={() => setAsking(false)}>
        {keep}
      </button>
    </>
  );
}
