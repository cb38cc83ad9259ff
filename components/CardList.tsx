/** A list of cards in which arrows, Home and End move from name to name. */
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';

interface Props {
  readonly children: ComponentChildren;
}

/** The place that a key leads to among `count`; null for other keys. */
function placeAfter(key: string, place: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return Math.min(place + 1, count - 1);
    case 'ArrowUp':
      return Math.max(place - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}

export function CardList({ children }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const names = [...(list.current?.querySelectorAll<HTMLElement>('[data-card]:not([disabled])') ?? [])];
    const here = names.indexOf(event.target as HTMLElement);
    const next = here < 0 ? null : placeAfter(event.key, here, names.length);
    if (next === null) return;
    event.preventDefault();
    names[next]?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are a shortcut beside Tab; every card's button is reachable without
    <div class="card-list" ref={list} onKeyDown={onKeyDown}>
      {children}
    </div>
  );
}
