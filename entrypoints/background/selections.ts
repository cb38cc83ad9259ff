/** Selected words that wait for a sidebar to open and look them up: in memory only, for as long as that takes. */
import { tellSidebars } from '../../utils/messaging/send.ts';

/** Longer selections are no names. */
const MAX_LENGTH = 120;

const waiting = new Map<number, string>();

export function keepSelection(windowId: number, words: string): void {
  waiting.set(windowId, words.trim().slice(0, MAX_LENGTH));
  tellSidebars('selection-waits', { windowId });
}

/** Hands the words over once. */
export function takeSelection(windowId: number): string | null {
  const words = waiting.get(windowId) ?? null;
  waiting.delete(windowId);
  return words;
}
