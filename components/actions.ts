/** What the components can ask for; the entrypoints do it. */
import type { Hidden } from '../utils/model/correction.ts';
import type { Span } from '../utils/model/span.ts';

export interface Actions {
  /** Scroll the page to a passage and mark it; `others` are marked more softly. */
  goTo(current: Span, others: readonly Span[]): void;
  clearMarks(): void;
  /** Tell who a name means; null: none of those that we know. */
  decide(name: string, id: string | null, label: string): void;
  hide(hidden: Hidden): void;
  unhide(id: string): void;
  readPage(): void;
  copyCast(): void;
  lookUp(query: string): void;
  closeLookUp(): void;
}
