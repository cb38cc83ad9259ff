/** The settings: marks, sites that are read along, and the reader's decisions, each with the way back. */
import type { ComponentChildren } from 'preact';
import { WORDS } from '../utils/view/strings.ts';

interface Item {
  readonly id: string;
  readonly label: string;
}

interface Props {
  readonly marks: 'on-click' | 'first-mentions';
  readonly sites: readonly Item[];
  readonly pins: readonly Item[];
  readonly hidden: readonly Item[];
  readonly notice: string | null;
  readonly onMarks: (marks: Props['marks']) => void;
  readonly onGiveBack: (id: string) => void;
  readonly onUnpin: (id: string) => void;
  readonly onUnhide: (id: string) => void;
  readonly onForgetAll: () => void;
  /** Memory, feeds, and where to look elsewhere. */
  readonly children?: ComponentChildren;
}

const MARKS: readonly { readonly value: Props['marks']; readonly label: string }[] = [
  { value: 'on-click', label: WORDS.marksOnClick },
  { value: 'first-mentions', label: WORDS.marksFirst },
];

interface ListProps {
  readonly title: string;
  readonly items: readonly Item[];
  readonly empty: string;
  readonly undo: string;
  readonly onUndo: (id: string) => void;
  readonly children?: ComponentChildren;
}

function UndoList({ title, items, empty, undo, onUndo, children }: ListProps) {
  return (
    <section>
      <h2>{title}</h2>
      {items.length === 0 && <p class="hint">{empty}</p>}
      <ul class="undo-list">
        {items.map(({ id, label }) => (
          <li key={id}>
            <bdi>{label}</bdi>
            <button type="button" class="small-button" aria-label={`${undo}: ${label}`} onClick={() => onUndo(id)}>
              {undo}
            </button>
          </li>
        ))}
      </ul>
      {children}
    </section>
  );
}

function MarksChoice({ marks, onMarks }: Pick<Props, 'marks' | 'onMarks'>) {
  return (
    <fieldset>
      <legend>{WORDS.marksTitle}</legend>
      {MARKS.map(({ value, label }) => (
        <label key={value}>
          <input type="radio" name="marks" value={value} checked={marks === value} onChange={() => onMarks(value)} />
          {label}
        </label>
      ))}
    </fieldset>
  );
}

export function Settings(props: Props) {
  const { sites, pins, hidden, notice, onGiveBack, onUnpin, onUnhide, onForgetAll } = props;
  const hasDecisions = pins.length + hidden.length > 0;
  return (
    <main class="page">
      <h1>{WORDS.settingsTitle}</h1>
      {notice && (
        <p class="notice" role="alert">
          {notice}
        </p>
      )}
      <MarksChoice {...props} />
      <UndoList
        title={WORDS.sitesTitle}
        items={sites}
        empty={WORDS.sitesNone}
        undo={WORDS.giveBack}
        onUndo={onGiveBack}
      />
      <UndoList title={WORDS.pinsTitle} items={pins} empty={WORDS.pinsNone} undo={WORDS.forget} onUndo={onUnpin} />
      <UndoList title={WORDS.hiddenTitle} items={hidden} empty={WORDS.hiddenNone} undo={WORDS.unhide} onUndo={onUnhide}>
        {hasDecisions && (
          <button type="button" class="button" onClick={onForgetAll}>
            {WORDS.forgetAll}
          </button>
        )}
      </UndoList>
      {props.children}
      <p class="hint">{WORDS.settingsPrivacy}</p>
    </main>
  );
}
