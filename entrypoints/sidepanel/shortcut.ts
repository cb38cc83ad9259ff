/** The shortcut, for the words of the state that asks for a press. */
import { useEffect, useState } from 'preact/hooks';
import { pressShortcut } from '../../utils/browser/shortcut.ts';

export function useShortcut(): string | null {
  const [shortcut, setShortcut] = useState<string | null>(null);
  useEffect(() => {
    void pressShortcut().then(setShortcut);
  }, []);
  return shortcut;
}
